"""What lies on the disk of a journal: no word in any file, and nothing that opens without the key store."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.model.journal import Part
from bot.store import Store
from bot.store.sweeping import sweep
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.builders import ANN
from tests.store.journals import a_journal, keeps, some_talks

WORDS = "marmalade-in-a-snowstorm"
MESSAGE = "1700000000.000100"
PROMPT = "em-rf-001"
PLANTED = (WORDS.encode(), MESSAGE.encode(), PROMPT.encode(), ANN.ref.encode() + b'"')


@pytest.fixture
async def on_disk(tmp_path: Path) -> AsyncIterator[Store]:
    """SQLite files of somebody who kept words, changed and deleted some, and is talking."""
    async with a_store(tmp_path, FakeClock()) as store:
        async with a_journal(store) as journal:
            await journal.add([Part(words=WORDS, message=MESSAGE)], item=PROMPT)
        (gone,) = await keeps(store, f"{WORDS} {WORDS}")
        async with a_journal(store) as journal:
            await journal.reworded(MESSAGE, f"again {WORDS}")
            await journal.delete(gone)
            await journal.search(WORDS)
        async with some_talks(store) as talks:
            await talks.begin(f"said: {WORDS}")
        yield store


def files_with(folder: Path, words: Sequence[bytes]) -> list[str]:
    """The files of the data folder in which one of the words can be read."""
    found = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    assert {"haven.db", "keys.db"} <= {file.name for file in found}
    return [file.name for file in found if any(word in file.read_bytes() for word in words)]


async def test_planted_words_would_be_found_in_either_file(on_disk: Store, tmp_path: Path) -> None:
    async with on_disk.engine.begin() as connection:
        await connection.execute(text("UPDATE talk SET workspace = :it"), {"it": WORDS})
    async with on_disk.keys.engine.begin() as connection:
        await connection.execute(text("INSERT INTO data_key VALUES (:it, 1, '')"), {"it": MESSAGE})
    assert files_with(tmp_path, PLANTED) == ["haven.db-wal", "keys.db"]


async def test_no_word_message_or_prompt_is_in_any_file(on_disk: Store, tmp_path: Path) -> None:
    assert files_with(tmp_path, PLANTED) == []
    await sweep(on_disk)
    assert files_with(tmp_path, PLANTED) == []


async def test_a_destroyed_key_is_overwritten_on_the_disk(on_disk: Store, tmp_path: Path) -> None:
    async with on_disk.keys.engine.connect() as connection:
        found = await connection.scalars(text("SELECT wrapped FROM data_key"))
        wrapped = [bytes(one) for one in found]
    assert len(wrapped) >= 3
    file = tmp_path / "keys.db"
    assert all(one in file.read_bytes() for one in wrapped)
    async with a_journal(on_disk) as journal:
        await journal.delete_all()
    async with some_talks(on_disk) as talks:
        await talks.close(*(one.id for one in await talks.under_way()))
    assert not any(one in file.read_bytes() for one in wrapped)
    assert files_with(tmp_path, wrapped) == []


async def test_a_deleted_entry_is_overwritten_on_the_disk(on_disk: Store, tmp_path: Path) -> None:
    async with on_disk.engine.connect() as connection:
        found = await connection.scalars(text("SELECT sealed FROM entry"))
        sealed = [bytes(one) for one in found]
    await on_disk.tidy()
    assert files_with(tmp_path, sealed) == ["haven.db"]
    async with a_journal(on_disk) as journal:
        await journal.delete_all()
    await sweep(on_disk)
    assert files_with(tmp_path, sealed) == []


async def test_a_destroyed_key_is_in_no_table_of_a_server(postgres_url: str) -> None:
    async with a_store(postgres_url, FakeClock()) as store:
        await keeps(store, WORDS)
        async with store.keys.reading() as session:
            before = await session.scalar(text(_PAGES))
        async with a_journal(store) as journal:
            await journal.delete_all()
        await sweep(store)
        async with store.keys.reading() as session:
            after = await session.scalar(text(_PAGES))
    assert (before, after) == (1, 0)


_PAGES = "SELECT pg_relation_size('keystore.data_key') / 8192"
