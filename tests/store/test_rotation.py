"""From one master key to the next: everything is sealed anew, in pieces, and an old key goes only when nothing needs it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, text

from bot.entropy import SeededEntropy
from bot.model.errors import ConfigError
from bot.model.own_item import OwnItem, OwnState
from bot.model.place import DeliveryId, TeamId
from bot.model.practice import Practice
from bot.model.preferences import Preferences
from bot.model.support import TeamContact
from bot.rules.setup import Changed
from bot.store import Store, StoreShelf, open_store
from bot.store.across.resealing import BATCH
from bot.store.across.rows import IN_DATABASE, IN_KEY_STORE, UNDER_DATA_KEYS
from bot.store.rotation import Rotation
from bot.store.tables.core import Base
from bot.store.teams.changes import Change
from bot.store.teams.pending import Pending
from bot.testing import FakeClock
from bot.testing.world import some_boxes
from bot.vault import KeyRing, Vault
from tests.store.builders import ACME, ANN, NOW, a_notice, address, outgoing, plan
from tests.store.journals import keeps, member_of, reads

K1 = KeyRing.generate(bytes(range(32)))
K2 = "k2:" + KeyRing.generate(bytes(reversed(range(32)))).removeprefix("k1:")
BOTH = f"{K2},{K1}"
HELPER = TeamContact(id="c1", label="Ombud", how="room 2")
MANY = BATCH + 5
TEAM = TeamId("team-one")
EVERYTHING = {one.name for one in (*IN_DATABASE, *IN_KEY_STORE)} - {"canary"} | {"box"}


@asynccontextmanager
async def opened(
    where: Path | str, ring: str, *, upgrade: bool = True, seed: int = 1
) -> AsyncIterator[tuple[Store, Rotation]]:
    vault = Vault(KeyRing.parse(ring), SeededEntropy(seed))
    store = await open_store(address(where), vault, FakeClock(), upgrade=upgrade)
    try:
        async with some_boxes(store, where, SeededEntropy(seed)) as boxes:
            if upgrade:
                await boxes.open(TEAM, "round/1")
            yield store, Rotation(store, boxes)
    finally:
        await store.close()


async def fill(store: Store, entries: int = 1) -> None:
    """Something in every table that a master key seals."""
    await plan(store, outgoing("one"), a_notice("two"))
    await StoreShelf(store, "test", FakeClock()).put("token", b"shelved")
    await keeps(store, *(f"entry {n}" for n in range(entries)))
    change = Change(at=NOW, setting="zone", before="", after="", who=ANN)
    async with store.writing() as work:
        await work.members.save("test", ANN, Preferences(country="DE"))
        await work.changes.add(TEAM, [change], "hash")
        await work.own_items.add(TEAM, a_suggestion(), "hash")
        await work.pending.put(ACME, a_pending_change())
        await work.circles.name(TEAM, ACME, (ANN,))
        await work.letters.add("test", ANN, "entry", NOW)
        await work.contacts.save(TEAM, HELPER, NOW.date())


def a_pending_change() -> Pending:
    return Pending(
        team=TEAM,
        changed=Changed(setting="days", before="mon,tue", after="mon"),
        who=ANN,
        delivery=DeliveryId("none"),
        tell_by=NOW,
        starts=NOW,
    )


def a_suggestion() -> OwnItem:
    return OwnItem(
        id="em-cp-t001",
        state=OwnState.SUGGESTED,
        practice=Practice.EMPATHY,
        title="Ask first",
        body="Ask before you help.",
        why="It helps.",
        version=1,
        who=ANN,
    )


async def still_opens(store: Store) -> bool:
    async with store.reading() as work:
        member = await work.members.get("test", ANN)
        (change,) = await work.changes.of(TEAM, 10)
        (pending,) = await work.pending.of(TEAM)
        contacts = await work.contacts.of(TEAM)
        stewards = await work.circles.stewards(TEAM)
        own = await work.own_items.get(TEAM, "em-cp-t001")
    shelved = await StoreShelf(store, "test", FakeClock()).get("token")
    return (
        member is not None
        and member.preferences.country == "DE"
        and shelved == b"shelved"
        and (change.who, own.who if own else None, pending.who) == (ANN, ANN, ANN)
        and stewards == (ANN,)
        and contacts == [HELPER]
        and await reads(store) == {"entry 0"}
    )


def test_every_sealed_column_is_known_to_the_rotation() -> None:
    sealed = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    assert {f"{one.name}.{one.column}" for one in IN_DATABASE} | UNDER_DATA_KEYS == sealed


async def test_a_new_key_takes_over_everything_and_the_old_one_can_go(
    database: Path | str,
) -> None:
    async with opened(database, K1) as (store, rotation):
        await fill(store)
        member = await member_of(store)
    async with opened(database, BOTH) as (store, rotation):
        needs = await rotation.needs("k1")
        assert needs.keys() == EVERYTHING
        done, damaged = await rotation.rotate()
        assert (done, damaged) == (needs, {})
        assert await rotation.needs("k1") == await rotation.counts("k1") == {}
        assert (await rotation.counts("k2")).items() >= done.items()
    async with opened(database, K2) as (store, rotation):
        assert await still_opens(store)
        assert await member_of(store) == member


async def test_rotating_again_does_nothing(database: Path | str) -> None:
    async with opened(database, K1) as (store, rotation):
        await fill(store)
    async with opened(database, BOTH) as (store, rotation):
        await rotation.rotate()
        assert await rotation.rotate() == ({}, {})


async def test_a_rotation_in_more_than_one_batch_reaches_every_row(database: Path | str) -> None:
    async with opened(database, K1) as (store, rotation):
        for n in range(MANY):
            await store.keys.make(f"owner {n}", 1)
    async with opened(database, BOTH) as (store, rotation):
        done, _ = await rotation.rotate()
        assert done["data_key"] == MANY


async def test_an_interrupted_rotation_goes_on_and_both_keys_open_meanwhile(
    database: Path | str,
) -> None:
    async with opened(database, K1) as (store, rotation):
        await fill(store)
        for n in range(MANY):
            await store.keys.make(f"owner {n}", 1)
    async with opened(database, BOTH) as (store, rotation):
        one = next(one for one, _ in rotation.everything() if one.name == "data_key")
        async with rotation.in_key_store() as rows:
            assert (await rows.again(one, None)).done == BATCH
    async with opened(database, BOTH, seed=2) as (store, rotation):  # as after a crash
        assert (await rotation.counts("k1"))["data_key"] == MANY + 1 - BATCH
        assert await still_opens(store)
        done, _ = await rotation.rotate()
        assert done["data_key"] == MANY + 1 - BATCH
        assert await still_opens(store)


async def test_damaged_rows_are_counted_left_alone_and_hold_up_nothing(
    database: Path | str,
) -> None:
    async with opened(database, K1) as (store, rotation):
        await fill(store)
        async with store.engine.begin() as connection:
            (sealed,) = await connection.scalars(text("SELECT value FROM shelf"))
            await connection.execute(
                text("UPDATE shelf SET value = :torn"), {"torn": bytes(sealed)[:-1]}
            )
    async with opened(database, BOTH) as (store, rotation):
        done, damaged = await rotation.rotate()
        assert ("shelf" in done, damaged) == (False, {"shelf": 1})
        assert await rotation.counts("k1") == {"shelf": 1}
        assert await rotation.needs("k1") == {}


async def test_a_key_counts_as_in_use_once_haven_has_started_with_it_in_front(
    database: Path | str,
) -> None:
    async with opened(database, K1) as (_, rotation):
        assert await rotation.is_in_use()
    async with opened(database, BOTH, upgrade=False) as (_, rotation):
        assert not await rotation.is_in_use()
    async with opened(database, BOTH) as (_, rotation):
        assert await rotation.is_in_use()
    with pytest.raises(ConfigError, match="The master key does not fit this database"):
        async with opened(database, K1):
            pass


async def test_a_database_from_before_keeps_its_pseudonyms(database: Path | str) -> None:
    async with opened(database, K1) as (store, _), store.engine.begin() as connection:
        await connection.execute(text("DELETE FROM secret"))  # as before there were any
    async with opened(database, BOTH) as (store, rotation):
        # What version 0.1.0 derived from the key k1 of this test.
        assert await member_of(store) == "c0ec700ba5f7ff1a84bdb79e2efcc9f2"
        await rotation.rotate()
    async with opened(database, K2) as (store, rotation):
        assert await member_of(store) == "c0ec700ba5f7ff1a84bdb79e2efcc9f2"


async def test_a_new_database_has_pseudonyms_that_no_master_key_gives_away(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, K1) as (store, _):
        assert await member_of(store) != "c0ec700ba5f7ff1a84bdb79e2efcc9f2"
