"""Writes down what became of deliveries: together, again while the database does not take it, and before a shutdown."""

import asyncio
import logging
from collections.abc import Sequence

from bot.jobs.aftermath import Aftermath
from bot.model.errors import StoreDown
from bot.ports import Clock
from bot.rules.delivery import LEASE
from bot.store.deliveries.leases import Outcome

log = logging.getLogger(__name__)

PAUSE = 0.5
"""Seconds before outcomes are recorded again that the database did not take."""
LAST = 5.0
"""Seconds that a shutdown waits for outcomes to be recorded."""


class Recorder:
    """Records outcomes, one transaction at a time."""

    def __init__(self, aftermath: Aftermath, clock: Clock) -> None:
        self._aftermath = aftermath
        self._clock = clock
        self._outcomes: list[Outcome] = []
        self._next: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._one_at_a_time = asyncio.Lock()

    async def record(self, outcome: Outcome) -> None:
        """Write outcomes down together: those of one moment, and what gathers while a transaction is under way."""
        self._outcomes.append(outcome)
        if self._next is None:
            self._next = asyncio.create_task(self._write_down())
            self._tasks.add(self._next)
            self._next.add_done_callback(self._done)
        await asyncio.wait((self._next,))

    async def finish(self) -> None:
        """Wait until all is written down that is known, for five seconds at the most; then nothing is written any more."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=LAST)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _write_down(self) -> None:
        async with self._one_at_a_time:
            gathered, self._outcomes = self._outcomes, []
            self._next = None
            await self._insist(gathered)

    async def _insist(self, outcomes: Sequence[Outcome]) -> None:
        """What is certain is not thrown away because the database is busy or away, while a lease may still live."""
        over = self._clock.elapsed() + LEASE.total_seconds()
        while True:
            try:
                return await self._aftermath.record(outcomes)
            except StoreDown:
                if self._clock.elapsed() > over:
                    raise
            await asyncio.sleep(PAUSE)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # The deliveries stay written down as being sent: their lease runs out and they are looked for.
            log.error(
                "outcomes could not be recorded: %s",
                type(error).__name__,
                extra={"action": "relay.record"},
                exc_info=None if isinstance(error, StoreDown) else error,
            )
