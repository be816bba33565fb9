"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

from bot.clock import MovableClock

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class FakeClock(MovableClock):
    """`advance` moves the time that people live by; `let_pass` moves the real times, as leases and time-outs see them."""

    def __init__(self, start: datetime = MONDAY) -> None:
        super().__init__()
        self._wall = start
        self._elapsed = 1_000.0

    def wall(self) -> datetime:
        """Aware UTC."""
        return self._wall

    def elapsed(self) -> float:
        """Seconds since some start."""
        return self._elapsed

    def jump(self, *, days: int = 0, hours: int = 0) -> None:
        """Move the time that people live by with nothing worked off, as if the process had been down meanwhile."""
        self.offset += timedelta(days=days, hours=hours)

    def let_go(self) -> None:
        """Follow nothing any more."""
        self._next = self._settle = None

    def let_pass(self, seconds: float) -> None:
        """Real time goes by; nothing is worked off meanwhile."""
        self._wall += timedelta(seconds=seconds)
        self._elapsed += seconds
