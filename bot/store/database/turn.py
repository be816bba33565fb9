"""Lets the writers of this process wait for one another, fairly and not for ever."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.model.errors import StoreBusy
from bot.ports import Clock


class Turn:
    """SQLite has one writer: queueing here is fair and quick, its own busy handler sleeps and polls."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def taken(self, patience: float) -> AsyncIterator[float]:
        """Wait for others of this process; yields what is left of the patience in seconds. Raises StoreBusy."""
        started = self._clock.elapsed()
        try:
            async with asyncio.timeout(patience):
                await self._lock.acquire()
        except TimeoutError:
            raise StoreBusy from None
        try:
            yield patience - (self._clock.elapsed() - started)
        finally:
            self._lock.release()
