"""Sealed rows that were changed, swapped, cut off or put back: told by their ids, and the others stay readable."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.cipher import Unsealable
from bot.entropy import SeededEntropy
from bot.model.journal import Page
from bot.store import Store
from bot.store.secrets.sealing import PersonKey
from bot.store.sweeping import sweep
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.journals import BOB, a_journal, keeps, member_of, reads, some_talks

Rows = dict[str, bytes]


async def sealed(store: Store) -> Rows:
    """The ciphertext of every entry by its id."""
    async with store.engine.connect() as connection:
        found = await connection.execute(text("SELECT id, sealed FROM entry"))
        return {id: bytes(one) for id, one in found}


async def change(store: Store, statement: str, **values: object) -> None:
    """What somebody does who can write to the database and has no key."""
    async with store.engine.begin() as connection:
        await connection.execute(text(statement), values)


async def put_ciphertext(store: Store, id: str, sealed: bytes) -> None:
    await change(store, "UPDATE entry SET sealed = :sealed WHERE id = :id", sealed=sealed, id=id)


async def page(store: Store) -> Page:
    async with a_journal(store) as journal:
        return await journal.newest(count=100)


async def is_told(store: Store, *damaged: str, whole: set[str]) -> bool:
    """Whether exactly these entries are told as damaged, and those texts are read."""
    found = await page(store)
    return found.damaged == tuple(sorted(damaged)) and {one.words for one in found.entries} == whole


@pytest.mark.parametrize(
    "broken",
    [
        lambda one: one[:-1],
        lambda one: one[:5],
        lambda one: b"",
        lambda one: one + b"\0",
        lambda one: b"\x02" + one[1:],
        lambda one: one[:20] + bytes([one[20] ^ 1]) + one[21:],
    ],
    ids=["short", "cut in the nonce", "empty", "long", "version", "flipped"],
)
async def test_a_changed_or_cut_entry_is_told(
    store: Store, broken: Callable[[bytes], bytes]
) -> None:
    one, _ = await keeps(store, "one", "two")
    await put_ciphertext(store, one, broken((await sealed(store))[one]))
    assert await is_told(store, one, whole={"two"})


async def test_entries_that_were_swapped_are_told(store: Store) -> None:
    one, two, _ = await keeps(store, "one", "two", "three")
    rows = await sealed(store)
    await put_ciphertext(store, one, rows[two])
    await put_ciphertext(store, two, rows[one])
    assert await is_told(store, one, two, whole={"three"})


async def test_an_entry_that_was_moved_to_another_person_is_told_to_them(store: Store) -> None:
    (of_bob,) = await keeps(store, "Bob's", person=BOB)
    await keeps(store, "Ann's")
    ann = await member_of(store)
    await change(store, "UPDATE entry SET member = :ann WHERE id = :id", ann=ann, id=of_bob)
    assert await is_told(store, of_bob, whole={"Ann's"})


async def test_an_entry_whose_last_day_was_moved_is_told(store: Store) -> None:
    one, _ = await keeps(store, "one", "two")
    await change(store, "UPDATE entry SET expires_on = NULL WHERE id = :id", id=one)
    assert await is_told(store, one, whole={"two"})


async def test_an_old_version_of_a_row_that_is_put_back_is_told(store: Store) -> None:
    one, _ = await keeps(store, "before", "other")
    before = (await sealed(store))[one]
    async with a_journal(store) as journal:
        entry = await journal.get(one)
        assert entry is not None
        await journal.replace(type(entry)(id=one, written=entry.written, parts=()))
    await put_ciphertext(store, one, before)
    assert await is_told(store, one, whole={"other"})


async def test_a_deleted_row_that_is_put_back_is_told(store: Store) -> None:
    one, _ = await keeps(store, "deleted", "other")
    before, member = (await sealed(store))[one], await member_of(store)
    async with a_journal(store) as journal:
        await journal.delete(one)
    await change(
        store,
        "INSERT INTO entry (id, member, sealed) VALUES (:id, :member, :sealed)",
        id=one,
        member=member,
        sealed=before,
    )
    assert await is_told(store, one, whole={"other"})


async def test_the_whole_journal_put_back_is_unreadable_once_its_key_is_destroyed(
    store: Store,
) -> None:
    one, _ = await keeps(store, "deleted", "other")
    async with store.engine.connect() as connection:
        head = (await connection.execute(text("SELECT kver, sealed FROM journal"))).one()
    before = await sealed(store)
    async with a_journal(store) as journal:
        await journal.delete(one)
    await sweep(store)
    await change(store, "UPDATE journal SET kver = :kver, sealed = :sealed", **head._mapping)
    for id, row in before.items():
        await put_ciphertext(store, id, row)
    assert await reads(store) == set()


async def test_a_damaged_entry_can_be_deleted_like_any_other(store: Store) -> None:
    one, _ = await keeps(store, "one", "two")
    await put_ciphertext(store, one, b"damaged")
    async with a_journal(store) as journal:
        assert await journal.delete(one)
    assert await is_told(store, whole={"two"})


async def test_a_damaged_entry_does_not_keep_the_others_from_being_changed(store: Store) -> None:
    one, _ = await keeps(store, "one", "two")
    await put_ciphertext(store, one, b"damaged")
    async with a_journal(store) as journal:
        await journal.keep_for(30)
    assert await is_told(store, one, whole={"two"})


async def test_a_journal_without_its_head_begins_anew(store: Store) -> None:
    await keeps(store, "old")
    await change(store, "UPDATE journal SET sealed = :sealed", sealed=b"damaged")
    assert (await page(store)).total == 0
    await keeps(store, "new")
    assert await reads(store) == {"new"}


async def test_a_conversation_that_was_changed_is_over(store: Store) -> None:
    async with some_talks(store) as talks:
        first, second = await talks.begin("first"), await talks.begin("second")
    await change(store, "UPDATE talk SET sealed = :it WHERE id = :id", it=b"x" * 99, id=first.id)
    async with some_talks(store) as talks:
        assert [one.id for one in await talks.under_way()] == [second.id]


KEY = PersonKey(3, bytes(range(32)))
PLAIN = st.binary(max_size=1_000)


def opens(sealed: bytes, place: str = "here", key: PersonKey = KEY) -> bytes | None:
    try:
        return key.open(place, sealed)
    except Unsealable:
        return None


@given(PLAIN, st.integers(0, 2**32))
def test_whatever_is_sealed_opens_at_its_place_alone(plain: bytes, seed: int) -> None:
    whole = KEY.seal(SeededEntropy(seed), "here", plain)
    assert opens(whole) == plain
    assert opens(whole, "there") is None
    assert opens(whole, key=PersonKey(4, KEY.raw)) is None
    assert opens(whole, key=PersonKey(3, bytes(32))) is None


@given(PLAIN, st.data())
def test_no_change_of_any_byte_goes_unnoticed(plain: bytes, data: st.DataObject) -> None:
    whole = KEY.seal(SeededEntropy(1), "here", plain)
    at = data.draw(st.integers(0, len(whole) - 1))
    bit = data.draw(st.integers(1, 255))
    assert opens(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]) is None


@given(PLAIN, st.data())
def test_nothing_that_is_cut_off_or_longer_opens(plain: bytes, data: st.DataObject) -> None:
    whole = KEY.seal(SeededEntropy(1), "here", plain)
    assert opens(whole[: data.draw(st.integers(0, len(whole) - 1))]) is None
    assert opens(whole + data.draw(st.binary(min_size=1, max_size=20))) is None


@given(PLAIN)
def test_lengths_go_up_in_steps_of_256(plain: bytes) -> None:
    sealed = KEY.seal(SeededEntropy(1), "here", plain)
    assert (len(sealed) - 1 - 12 - 16) % 256 == 0
    assert len(sealed) - 29 - 256 < len(plain) + 4 <= len(sealed) - 29


@asynccontextmanager
async def three_entries() -> AsyncIterator[tuple[Store, list[str]]]:
    with TemporaryDirectory() as folder:
        async with a_store(Path(folder), FakeClock()) as store:
            yield store, await keeps(store, "one", "two", "three")


@settings(max_examples=20, deadline=None)
@given(st.dictionaries(st.integers(0, 2), st.binary(max_size=400)))
def test_however_many_rows_are_overwritten_the_rest_stays_readable(
    broken: dict[int, bytes],
) -> None:
    async def run() -> None:
        async with three_entries() as (store, ids):
            for number, rubbish in broken.items():
                await put_ciphertext(store, ids[number], rubbish)
            whole = {one for n, one in enumerate(("one", "two", "three")) if n not in broken}
            assert await is_told(store, *(ids[n] for n in broken), whole=whole)

    asyncio.run(run())
