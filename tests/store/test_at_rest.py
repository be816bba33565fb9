"""What lies on the disk: nothing that was sealed can be read there, and only its owner can open the file."""

import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.model.delivery import Post
from bot.model.place import Direct, Person
from bot.store import Store, StoreShelf
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.builders import NOTICE, NOW, a_message, outcome, outgoing, plan, sending, settle

PLANTED = "marmalade-in-a-snowstorm"
WHO = "person-who-must-not-be-named"


@pytest.fixture
async def on_disk(tmp_path: Path) -> AsyncIterator[Store]:
    """A SQLite file with planted words: in a post, a direct message, an ask and on a shelf."""
    async with a_store(tmp_path, FakeClock()) as store:
        message = Post(message=a_message(PLANTED))
        to = Direct(person=Person(workspace="acme", ref=WHO))
        await plan(
            store, outgoing("one", act=message), outgoing("two", kind=NOTICE, to=to, act=message)
        )
        await StoreShelf(store, "test", FakeClock()).put("token", PLANTED.encode())
        async with store.writing() as work:
            await work.asks.is_new("test", PLANTED, NOW)
        yield store


def readable(folder: Path) -> list[str]:
    """The files of the database in which a planted word can be read."""
    words = (PLANTED.encode(), WHO.encode())
    files = sorted(folder.glob("haven.db*"))
    assert files
    return [file.name for file in files if any(word in file.read_bytes() for word in words)]


async def test_planted_words_can_be_found_if_they_are_not_sealed(
    on_disk: Store, tmp_path: Path
) -> None:
    async with on_disk.engine.begin() as connection:
        await connection.execute(text("UPDATE team SET name = :name"), {"name": PLANTED})
    assert readable(tmp_path) == ["haven.db-wal"]


async def test_sealed_words_are_in_neither_the_file_nor_its_log(
    on_disk: Store, tmp_path: Path
) -> None:
    assert (tmp_path / "haven.db-wal").stat().st_size > 0
    assert readable(tmp_path) == []
    await on_disk.tidy()
    assert readable(tmp_path) == []


async def test_what_was_sent_is_overwritten_on_the_disk(on_disk: Store, tmp_path: Path) -> None:
    async with on_disk.engine.connect() as connection:
        found = await connection.scalars(text("SELECT payload FROM delivery"))
        # A long one is spread over pages: of that a stretch that surely lies on one.
        payloads = [bytes(one) if len(one) < 1_000 else bytes(one)[600:1_500] for one in found]
    await on_disk.tidy()
    assert all(one in (tmp_path / "haven.db").read_bytes() for one in payloads)
    await settle(on_disk, *(outcome(one) for one in await sending(on_disk)))
    await on_disk.tidy()
    assert not any(one in (tmp_path / "haven.db").read_bytes() for one in payloads)
    assert (tmp_path / "haven.db-wal").stat().st_size == 0


async def test_only_the_owner_can_read_the_files(on_disk: Store, tmp_path: Path) -> None:
    names = ("haven.db", "haven.db-shm", "haven.db-wal")
    modes = {name: stat.S_IMODE((tmp_path / name).stat().st_mode) for name in names}
    assert modes == dict.fromkeys(names, 0o600)


async def test_the_file_is_opened_as_it_should_be(on_disk: Store) -> None:
    expected = {"journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1, "synchronous": 1}
    async with on_disk.engine.connect() as connection:
        found = {name: await connection.scalar(text(f"PRAGMA {name}")) for name in expected}
    assert found == expected
