"""Slack's clock: real time, which a test can move ahead so that triggers, URLs and retries grow old without waiting."""

import time


class SlackClock:
    """`now` runs `ahead` seconds before real time (by which signatures go)."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self._last = 0

    def now(self) -> float:
        """Seconds since 1970, moved ahead."""
        return time.time() + self.ahead

    def ts(self) -> str:
        """A message's timestamp, which is also its id: `1700000000.000001`, each later than the one before."""
        self._last = max(self._last + 1, int(self.now() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"
