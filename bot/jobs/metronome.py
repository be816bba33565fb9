"""The metronome: APScheduler ticks, and each tick only wakes a job. No other file knows APScheduler (docs/adr/0004)."""

import logging
from collections.abc import Callable
from datetime import UTC, timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)


class Metronome:
    """A handful of interval jobs in memory. Ticks that were missed are one tick, and none runs twice at once."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._scheduler.add_listener(_report, EVENT_JOB_ERROR | EVENT_JOB_MISSED)

    def every(self, span: timedelta, name: str, wake: Callable[[], None]) -> None:
        """Call `wake` once each span; it must return at once."""

        async def tick() -> None:
            # A coroutine runs on the event loop, where plain functions would go to a thread.
            wake()

        trigger = IntervalTrigger(seconds=int(span.total_seconds()), timezone=UTC)
        self._scheduler.add_job(tick, trigger, id=name, name=name)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more."""
        self._scheduler.shutdown(wait=False)


def _report(event: JobExecutionEvent) -> None:
    log.error("a tick failed or was missed", extra={"action": "metronome", "key": event.job_id})
