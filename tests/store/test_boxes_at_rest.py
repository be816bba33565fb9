"""What lies on the disk under SQLite: no words, no number, no order, no arrival times, and nothing after the close."""

import sqlite3
import stat
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.entropy import SystemEntropy
from bot.store import Boxes
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes
from tests.store.boxes_on_disk import everything, found, shape, written
from tests.store.boxes_world import OTHER, ROUND, TEAM, adding

WORDS = [f"Thank you for marmalade number {n}, dear Ben" for n in range(12)]


async def boxes_in(stack: AsyncExitStack, folder: Path) -> Boxes:
    """Boxes on SQLite, with one box open for each of two teams, and another for later."""
    store = await stack.enter_async_context(a_store(folder, FakeClock()))
    boxes = await stack.enter_async_context(some_boxes(store, folder, SystemEntropy()))
    for team, topic in ((TEAM, ROUND), (TEAM, "round/13"), (OTHER, ROUND)):
        await boxes.open(team, topic)
    return boxes


def naive(folder: Path, words: list[str]) -> None:
    """A table of rows instead of a box."""
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "box.db")) as connection:
        connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT)")
        connection.executemany("INSERT INTO item (words) VALUES (?)", [(one,) for one in words])
        connection.commit()


async def test_no_word_can_be_read_in_any_file(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        for word in WORDS:
            await boxes.change(TEAM, ROUND, adding(word))
            assert found(tmp_path, [*WORDS, "marmalade"]) == []
    naive(tmp_path / "naive", WORDS)
    assert found(tmp_path, WORDS) == WORDS


async def test_a_full_box_looks_like_an_empty_one(tmp_path: Path) -> None:
    full, empty = tmp_path / "full", tmp_path / "empty"
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, full)
        for word in WORDS:
            await boxes.change(TEAM, ROUND, adding(word))
        await boxes_in(stack, empty)
        assert shape(full / "ephemeral") == shape(empty / "ephemeral")
    naive(full / "naive", WORDS)
    naive(empty / "naive", [])
    assert shape(full / "naive") != shape(empty / "naive")


async def test_a_refusal_is_written_like_an_acceptance(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        before, count = rows(tmp_path), written(tmp_path / "ephemeral/box.db")
        await boxes.change(TEAM, ROUND, lambda items: (items, "refused"))
        after = rows(tmp_path)
        assert written(tmp_path / "ephemeral/box.db") == count + 1
    assert [one for one in after if one not in before] == [
        one for one in after if one[:2] == (TEAM, ROUND)
    ]


async def test_stirring_changes_every_box_and_the_time_of_the_file(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        before, at = rows(tmp_path), (tmp_path / "ephemeral/box.db").stat().st_mtime_ns
        await boxes.stir()
        after = rows(tmp_path)
        assert (tmp_path / "ephemeral/box.db").stat().st_mtime_ns > at
    assert [one[:2] for one in after] == [one[:2] for one in before]
    assert all(
        new[2] != old[2] and new[3] != old[3] for new, old in zip(after, before, strict=True)
    )


async def test_the_files_own_count_of_writes_does_not_count_what_came_in(tmp_path: Path) -> None:
    steps: set[int] = set()
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        for _ in range(24):
            before = written(tmp_path / "ephemeral/box.db")
            await boxes.stir()
            steps.add(written(tmp_path / "ephemeral/box.db") - before)
    assert len(steps) > 2
    assert steps <= set(range(1, 9))


async def test_after_the_close_neither_key_nor_contents_are_anywhere(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        await boxes.change(TEAM, ROUND, adding(*WORDS))
        folder = tmp_path / "ephemeral"
        sealed = next(one[3] for one in rows(tmp_path) if one[:2] == (TEAM, ROUND))
        kept = {file: file.read_bytes() for file in (folder / "keys").iterdir()}
        assert sealed[500:532] in everything(folder)
        await boxes.close(TEAM, ROUND)
        (gone,) = (file for file in kept if not file.exists())
        raw = everything(tmp_path)
        parts = [sealed[at : at + 32] for at in range(0, len(sealed) - 32, 32)]
        assert not [part for part in [*parts, kept[gone][20:]] if part in raw]
        assert len(kept) == 3
        assert (folder / "box.db-journal").stat().st_size == 0


async def test_only_the_owner_can_read_the_boxes_and_their_keys(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        await boxes.change(TEAM, ROUND, adding("one"))
        entries = [tmp_path / "ephemeral", *(tmp_path / "ephemeral").rglob("*")]
        modes = {
            one.name: stat.S_IMODE(one.stat().st_mode)
            for one in entries
            if one.parent.name != "keys"
        }
        keys = {stat.S_IMODE(one.stat().st_mode) for one in entries if one.parent.name == "keys"}
    folders = {"ephemeral": 0o700, "keys": 0o700}
    assert modes == folders | {"box.db": 0o600, "box.db-journal": 0o600}
    assert keys == {0o600}


async def test_a_folder_that_others_could_enter_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "ephemeral").mkdir(mode=0o755)
    async with AsyncExitStack() as stack:
        await boxes_in(stack, tmp_path)
        assert stat.S_IMODE((tmp_path / "ephemeral").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("name", "value"), [("journal_mode", "truncate"), ("secure_delete", 1), ("synchronous", 2)]
)
async def test_the_file_keeps_no_history(tmp_path: Path, name: str, value: object) -> None:
    async with AsyncExitStack() as stack:
        boxes = await boxes_in(stack, tmp_path)
        async with boxes.engine.connect() as connection:
            assert await connection.scalar(text(f"PRAGMA {name}")) == value


def rows(folder: Path) -> list[tuple[str, str, str, bytes]]:
    """Team, topic, tag and ciphertext of every box."""
    query = "SELECT team, topic, etag, sealed FROM box ORDER BY team, topic"
    with closing(sqlite3.connect(folder / "ephemeral/box.db")) as connection:
        return list(connection.execute(query).fetchall())
