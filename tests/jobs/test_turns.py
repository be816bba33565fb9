"""A job that is run again and again, and what the log says when the database fails it."""

import asyncio

import pytest

from bot.jobs.turns import Turns
from bot.model.errors import StoreBusy, StoreDown


async def test_a_busy_database_is_not_called_out_of_reach(caplog: pytest.LogCaptureFixture) -> None:
    await _live_through(StoreBusy(), None)
    assert caplog.messages == ["others hold the database"]


async def test_an_outage_is_told_once_and_its_end_once(caplog: pytest.LogCaptureFixture) -> None:
    await _live_through(StoreDown(), StoreDown(), None, None)
    assert caplog.messages == [
        "the database is out of reach: StoreDown",
        "the database is back",
    ]


async def _live_through(*turns: Exception | None) -> None:
    """A job whose turns end so, one after the other."""
    left = list(turns)
    over = asyncio.Event()

    async def work() -> None:
        error = left.pop(0) if left else None
        if left:
            job.wake()
        elif error is None and not over.is_set():
            over.set()
        if error is not None:
            raise error

    job = Turns("work", work)
    running = asyncio.create_task(job.run())
    job.wake()
    await over.wait()
    await job.turn()
    running.cancel()
    await asyncio.wait({running})
