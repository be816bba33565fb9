"""Discord's clock and the ids made from it; a test can move it ahead, or put it on the same time as the bot's."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000


class DiscordClock:
    """`source` gives seconds since 1970; `now` runs `ahead` seconds before it."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self.source = source
        self.ahead = 0.0
        self._count = 0

    def now(self) -> float:
        """Seconds since 1970, moved ahead."""
        return self.source() + self.ahead

    def snowflake(self, *, earlier: float = 0.0) -> str:
        """An id, unlike all before, that says when it was made."""
        self._count += 1
        milliseconds = int((self.now() - earlier) * 1000) - EPOCH_MS
        return str((milliseconds << 22) + self._count % (1 << 22))

    def iso(self, ahead: float = 0.0) -> str:
        """Now, as Discord writes it."""
        return datetime.fromtimestamp(self.now() + ahead, UTC).isoformat(timespec="microseconds")


def made_at(id: str) -> float:
    """When an id was made, in seconds since 1970."""
    return ((int(id) >> 22) + EPOCH_MS) / 1000
