"""The key store: keys are durable before what they seal, destroyed before it, and swept when they open nothing."""

import asyncio
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.model.errors import ConfigError
from bot.model.place import Workspace
from bot.store import Store, open_store
from bot.store.sweeping import sweep
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.builders import ACME, NOW, a_vault, address
from tests.store.journals import BOB, a_journal, counted, keeps, member_of, reads, some_talks


class Broken(Exception):
    """Something went wrong in the middle of a transaction."""


async def versions(store: Store) -> list[int]:
    """The versions of Ann's key that are there."""
    member = await member_of(store)
    return sorted(version for owner, version in await store.keys.held() if owner == member)


async def test_every_process_gets_the_key_that_was_made(store: Store, beside: Store) -> None:
    one = await store.keys.make("somebody", 1)
    assert await beside.keys.get("somebody", 1) == one
    assert await store.keys.make("somebody else", 1) != one


async def test_one_version_of_a_key_can_be_asked_for_without_opening_it(store: Store) -> None:
    await store.keys.make("somebody", 2)
    asked = [("somebody", 1), ("somebody", 2), ("somebody else", 2)]
    assert [await store.keys.holds(*one) for one in asked] == [False, True, False]


async def test_a_destroyed_key_is_gone_in_every_version(store: Store) -> None:
    await store.keys.make("somebody", 1)
    await store.keys.make("somebody", 2)
    kept = await store.keys.make("somebody else", 1)
    await store.keys.destroy(["somebody"])
    assert await store.keys.get("somebody", 2) is None
    assert await store.keys.held() == {("somebody else", kept.version)}


async def test_a_key_never_shows_itself(store: Store) -> None:
    key = await store.keys.make("somebody", 1)
    assert repr(key) == "PersonKey(1)"


async def test_an_entry_that_was_not_committed_leaves_a_key_that_is_swept(store: Store) -> None:
    with pytest.raises(Broken):
        await _breaks_while_adding(store)
    assert (await versions(store), await counted(store, "entry")) == ([1], 0)
    await sweep(store)
    assert await versions(store) == []


async def _breaks_while_adding(store: Store) -> None:
    async with a_journal(store) as journal:
        await journal.add([])
        raise Broken


async def test_after_a_deletion_that_was_not_committed_nothing_can_be_read(store: Store) -> None:
    await keeps(store, "words")
    with pytest.raises(Broken):
        await _breaks_while_deleting(store)
    assert await reads(store) == set()
    assert await counted(store, "entry") == 1
    await sweep(store)
    assert (await counted(store, "entry"), await counted(store, "journal")) == (0, 0)


async def _breaks_while_deleting(store: Store) -> None:
    async with a_journal(store) as journal:
        await journal.delete_all()
        raise Broken


async def test_a_change_that_was_not_committed_loses_nothing(store: Store) -> None:
    gone, _ = await keeps(store, "one", "two")
    with pytest.raises(Broken):
        await _breaks_while_changing(store, gone)
    assert await versions(store) == [1, 2]
    assert await reads(store) == {"one", "two"}
    await sweep(store)
    assert await versions(store) == [1]
    assert await reads(store) == {"one", "two"}


async def _breaks_while_changing(store: Store, id: str) -> None:
    async with a_journal(store) as journal:
        await journal.delete(id)
        raise Broken


async def test_the_old_version_of_a_key_dies_with_the_next_sweep(store: Store) -> None:
    gone, _ = await keeps(store, "one", "two")
    async with a_journal(store) as journal:
        await journal.delete(gone)
    await sweep(store)
    assert await versions(store) == [2]
    assert await reads(store) == {"two"}


async def test_who_deletes_their_last_entry_leaves_no_key(store: Store) -> None:
    (only,) = await keeps(store, "words")
    async with a_journal(store) as journal:
        await journal.delete(only)
    await sweep(store)
    assert await store.keys.held() == set()
    assert await counted(store, "journal") == 0


async def test_sweeping_leaves_alone_what_is_in_use(store: Store) -> None:
    await keeps(store, "words")
    async with some_talks(store, BOB) as talks:
        talk = await talks.begin("under way")
    await sweep(store)
    assert await reads(store) == {"words"}
    async with some_talks(store, BOB) as talks:
        assert await talks.get(talk.id) == talk


async def test_a_conversation_goes_on_from_what_was_saved(store: Store, beside: Store) -> None:
    async with some_talks(store) as talks:
        talk = await talks.begin("first question")
    async with some_talks(beside) as talks:
        assert await talks.save(talk.id, "second question")
    async with some_talks(store) as talks:
        (found,) = await talks.under_way()
    assert (found.state, found.expires_at) == ("second question", NOW + timedelta(days=1))


async def test_nobody_sees_changes_or_ends_the_conversation_of_another(store: Store) -> None:
    async with some_talks(store) as talks:
        talk = await talks.begin("Ann's")
    async with some_talks(store, BOB) as talks:
        assert await talks.under_way() == []
        assert not await talks.save(talk.id, "Bob's")
        await talks.close(talk.id)
    async with some_talks(store) as talks:
        assert await talks.get(talk.id) == talk


async def test_a_closed_conversation_leaves_neither_row_nor_key(store: Store) -> None:
    async with some_talks(store) as talks:
        talk = await talks.begin("words")
        await talks.close(talk.id)
        assert not await talks.save(talk.id, "more")
    assert (await store.keys.held(), await counted(store, "talk")) == (set(), 0)


async def test_a_conversation_is_over_after_a_day(store: Store) -> None:
    async with some_talks(store) as talks:
        await talks.begin("words")
    late = NOW + timedelta(days=1)
    async with some_talks(store, now=late) as talks:
        assert await talks.under_way() == []
    async with store.writing() as work:
        await work.journals.expire(late - timedelta(seconds=1))
    assert await counted(store, "talk") == 1
    async with store.writing() as work:
        await work.journals.expire(late)
    assert (await store.keys.held(), await counted(store, "talk")) == (set(), 0)


async def test_a_workspace_is_forgotten_with_its_keys_and_no_other(store: Store) -> None:
    elsewhere = type(BOB)(workspace="globex", ref="bob")
    await keeps(store, "here")
    await keeps(store, "there", person=elsewhere)
    async with some_talks(store, BOB) as talks:
        await talks.begin("under way")
    async with store.writing() as work:
        await work.journals.forget_workspace(ACME)
    assert await counted(store, "talk") == 0
    assert (await reads(store), await reads(store, elsewhere)) == (set(), {"there"})
    assert await store.keys.held() == {(await member_of(store, elsewhere), 1)}
    async with store.writing() as work:
        await work.journals.forget_workspace(Workspace(platform="other", ref="globex"))
    assert await reads(store, elsewhere) == {"there"}


async def refusal(where: Path | str, *, upgrade: bool = True) -> str:
    with pytest.raises(ConfigError) as refused:
        await open_store(address(where), a_vault(), FakeClock(), upgrade=upgrade)
    (sentence,) = refused.value.problems
    return sentence


async def empty_key_store(where: Path | str) -> None:
    """As if the key store had been left out of a backup."""
    if isinstance(where, Path):
        (where / "keys.db").unlink()
        return
    async with a_store(where, FakeClock()) as store, store.engine.begin() as connection:
        await connection.execute(text("DROP SCHEMA keystore CASCADE"))


def delete_database(folder: Path) -> None:
    """The database alone; the key store stays."""
    for file in folder.glob("haven.db*"):
        file.unlink()


async def filled(where: Path | str) -> None:
    async with a_store(where, FakeClock()) as store:
        await keeps(store, "words")


async def test_a_database_without_its_key_store_is_not_opened(database: Path | str) -> None:
    await filled(database)
    await empty_key_store(database)
    for upgrade in (False, True):
        sentence = await refusal(database, upgrade=upgrade)
        assert sentence.startswith("The key store of this database is missing: put ")
    if isinstance(database, Path):
        assert (database / "haven.db").stat().st_size > 0


async def test_a_lost_key_store_can_be_given_up_with_every_journal(database: Path | str) -> None:
    await filled(database)
    await empty_key_store(database)
    store = await open_store(address(database), a_vault(), FakeClock(), upgrade=True, abandon=True)
    assert await reads(store) == set()
    assert (await counted(store, "entry"), await counted(store, "journal")) == (0, 0)
    await keeps(store, "new")
    await store.close()
    async with a_store(database, FakeClock()) as store:
        assert await reads(store) == {"new"}


async def test_a_key_store_that_is_there_is_not_given_up(database: Path | str) -> None:
    await filled(database)
    with pytest.raises(ConfigError, match="nothing has to be abandoned"):
        await open_store(address(database), a_vault(), FakeClock(), upgrade=True, abandon=True)
    async with a_store(database, FakeClock()) as store:
        assert await reads(store) == {"words"}


async def test_the_key_store_of_another_database_is_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        async with a_store(tmp_path / name, FakeClock(), seed=len(name) + ord(name[0])) as store:
            await keeps(store, name)
    (tmp_path / "two" / "keys.db").replace(tmp_path / "one" / "keys.db")
    assert "belongs to another database" in await refusal(tmp_path / "one")


async def test_a_new_database_does_not_take_the_keys_of_an_old_one(tmp_path: Path) -> None:
    await filled(tmp_path)
    delete_database(tmp_path)
    assert "holds the keys of another database" in await refusal(tmp_path)


async def test_a_new_database_takes_a_key_store_that_a_crash_left_empty(tmp_path: Path) -> None:
    async with a_store(tmp_path, FakeClock()):
        pass
    delete_database(tmp_path)
    async with a_store(tmp_path, FakeClock()) as store:
        await keeps(store, "words")
        assert await reads(store) == {"words"}


async def test_only_the_owner_can_read_the_key_store(tmp_path: Path) -> None:
    await filled(tmp_path)
    assert stat.S_IMODE((tmp_path / "keys.db").stat().st_mode) == 0o600


async def test_the_key_store_is_opened_as_it_should_be(tmp_path: Path) -> None:
    expected = {"journal_mode": "truncate", "secure_delete": 1, "synchronous": 2}
    async with a_store(tmp_path, FakeClock()) as store, store.keys.engine.connect() as connection:
        found = {name: await connection.scalar(text(f"PRAGMA {name}")) for name in expected}
    assert found == expected


async def test_two_processes_that_write_for_one_person_lose_nothing(
    store: Store, beside: Store
) -> None:
    async def shorten(days: int) -> None:
        async with a_journal(beside) as journal:
            await journal.keep_for(days)

    acts = [
        keeps(one, f"{n} {place}") for n in range(4) for place, one in enumerate((store, beside))
    ]
    await asyncio.gather(*acts, shorten(30), sweep(store), shorten(7), sweep(beside))
    assert await reads(store) == {f"{n} {place}" for n in range(4) for place in (0, 1)}
    await sweep(store)
    assert len(await store.keys.held()) == 1
