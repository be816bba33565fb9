"""Measures how long an event loop keeps others waiting while something is measured."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

STEP = 0.002
"""Seconds between two looks at the loop."""


@dataclass(slots=True)
class Lag:
    """How late a task was that wanted to run every two milliseconds; seconds."""

    late: list[float] = field(default_factory=list)

    @property
    def worst(self) -> float:
        """The longest that the loop was blocked."""
        return max(self.late, default=0.0)

    @property
    def p99(self) -> float:
        """What 99 of 100 events wait at most that come at any moment.

        A long block is one late look, but everything that comes meanwhile waits: each counts.
        """
        waits = sorted(
            late - n * STEP for late in self.late for n in range(1 + max(0, int(late / STEP)))
        )
        return waits[int(len(waits) * 0.99)] if waits else 0.0


@asynccontextmanager
async def watched_loop() -> AsyncIterator[Lag]:
    """Watch the running loop until the end of the block; the last look counts too."""
    lag = Lag()
    over = asyncio.Event()

    async def look() -> None:
        while not over.is_set():
            wanted = time.perf_counter() + STEP
            await asyncio.sleep(STEP)
            lag.late.append(max(0.0, time.perf_counter() - wanted))

    task = asyncio.create_task(look())
    await asyncio.sleep(0)
    try:
        yield lag
    finally:
        over.set()
        await task
