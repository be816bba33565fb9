"""The system's clock, and one that can be moved forward (the playground, tests)."""

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

NextMoment = Callable[[datetime], Awaitable[datetime | None]]
Settle = Callable[[], Awaitable[None]]
Remember = Callable[[timedelta], Awaitable[None]]


class SystemClock:
    """The three times as the machine tells them."""

    def now(self) -> datetime:
        """Aware UTC."""
        return self.wall()

    def wall(self) -> datetime:
        """Aware UTC."""
        return datetime.now(UTC)

    def elapsed(self) -> float:
        """Seconds since boot, counting suspend where the system can tell (Linux)."""
        boot = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
        return time.clock_gettime(boot)


class MovableClock(SystemClock):
    """A clock whose `now` runs ahead of (or behind) the wall by an offset, and can be moved forward.

    Moving walks through each moment at which something is due, in order, and lets the jobs settle there, so that a week
    lived in a minute is the week that a patient team would have had. `wall` and `elapsed` stay real.
    """

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset
        self._remember: Remember | None = None
        self._next: NextMoment | None = None
        self._settle: Settle | None = None

    def now(self) -> datetime:
        """Aware UTC, moved by the offset."""
        return self.wall() + self.offset

    def follow(self, next_moment: NextMoment, settle: Settle) -> None:
        """Name what tells the next due moment up to an instant, and what works off all that is due now."""
        self._next = next_moment
        self._settle = settle

    def remember(self, keep: Remember) -> None:
        """Name what keeps the offset, each time before something happens at the new time."""
        self._remember = keep

    async def next_moment(self, before: timedelta = timedelta(days=366)) -> datetime | None:
        """The next moment at which something is due, within `before` from now; None if nothing is."""
        return await self._next(self.now() + before) if self._next else None

    async def forward(self, to: datetime) -> None:
        """Move to an instant (never back), stopping at every due moment on the way; what is due now comes first.

        A moment at which nothing could be worked off is not stopped at again, nor is any other after it.
        """
        if self._settle:
            await self._settle()
        before = None
        while self._next and (moment := await self._next(to)) is not None and moment <= to:
            if moment == before:
                break
            await self._step(max(moment, self.now()))
            before = moment
        await self._step(max(to, self.now()))

    async def advance(
        self, *, weeks: int = 0, days: int = 0, hours: int = 0, minutes: int = 0
    ) -> None:
        """Move forward by a span."""
        span = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)
        await self.forward(self.now() + span)

    async def _step(self, moment: datetime) -> None:
        self.offset += moment - self.now()
        if self._remember:
            await self._remember(self.offset)
        if self._settle:
            await self._settle()
