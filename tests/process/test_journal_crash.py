"""Killed between key store and database: no entry without its key is taken for one, and nothing else is lost."""

import signal
import sys
from pathlib import Path

import pytest

from bot.store.sweeping import sweep
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.process.commands import ended, start
from tests.store.journals import counted, keeps, member_of, reads

pytestmark = pytest.mark.process

ROOT = Path(__file__).parents[2]
KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from bot.model.journal import Part
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.journals import a_journal

async def main(folder, act, id):
    async with a_store(Path(folder), FakeClock(), seed=2) as store, a_journal(store) as journal:
        match act:
            case "add":
                await journal.add([Part(words="new")])
            case "delete":
                assert await journal.delete(id)
            case "keep_for":
                await journal.keep_for(30)
            case "delete_all":
                await journal.delete_all()
        os.kill(os.getpid(), signal.SIGKILL)  # the keys are durable; the rows are not

asyncio.run(main(*sys.argv[1:]))
"""


async def killed(folder: Path, act: str, id: str = "") -> None:
    """Do something to Ann's journal in a process that dies before it commits."""
    environ = {"PYTHONPATH": str(ROOT)}
    process = await start(
        sys.executable, "-c", KILLED, str(folder), act, id, cwd=folder, env=environ
    )
    assert (await ended(process)).code == -signal.SIGKILL


async def test_a_first_entry_that_was_never_written_leaves_a_key_that_is_swept(
    tmp_path: Path,
) -> None:
    await killed(tmp_path, "add")
    async with a_store(tmp_path, FakeClock()) as store:
        assert await store.keys.held() == {(await member_of(store), 1)}
        assert await counted(store, "entry") == 0
        await sweep(store)
        assert await store.keys.held() == set()
        await keeps(store, "later")
        assert await reads(store) == {"later"}


@pytest.mark.parametrize("act", ["add", "delete", "keep_for"])
async def test_a_change_that_was_never_written_loses_nothing(tmp_path: Path, act: str) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        one, _ = await keeps(store, "one", "two")
    await killed(tmp_path, act, one)
    async with a_store(tmp_path, FakeClock()) as store:
        assert await reads(store) == {"one", "two"}
        await sweep(store)
        assert await reads(store) == {"one", "two"}
        assert await store.keys.held() == {(await member_of(store), 1)}


async def test_a_deletion_that_was_never_written_is_a_deletion_all_the_same(
    tmp_path: Path,
) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        await keeps(store, "one", "two")
    await killed(tmp_path, "delete_all")
    async with a_store(tmp_path, FakeClock()) as store:
        assert (await reads(store), await counted(store, "entry")) == (set(), 2)
        await sweep(store)
        assert (await counted(store, "entry"), await counted(store, "journal")) == (0, 0)
        await keeps(store, "later")
        assert await reads(store) == {"later"}
