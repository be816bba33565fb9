"""What was seen or said lately: values that are forgotten after a while, and never more than there is room for."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from bot.ports import Clock

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Lately(Generic[K, V]):
    """Values by key, each for `seconds`, the oldest out first when there are more than `most`.

    Each use drops all whose time is over, whosever they are.
    """

    def __init__(self, clock: Clock, seconds: float, most: int) -> None:
        self._clock = clock
        self._seconds = seconds
        self._most = most
        self._values: dict[K, tuple[float, V]] = {}

    def get(self, key: K) -> V | None:
        """The value, if its time is not over."""
        self.tidy()
        return self._values[key][1] if key in self._values else None

    def put(self, key: K, value: V) -> None:
        """Keep a value from now on, in place of an earlier one."""
        self._values.pop(key, None)
        self._values[key] = (self._clock.elapsed() + self._seconds, value)
        self.tidy()

    def take(self, key: K) -> V | None:
        """The value, which is forgotten."""
        value = self.get(key)
        self._values.pop(key, None)
        return value

    def tidy(self) -> None:
        """Drop what is over, or too much."""
        now = self._clock.elapsed()
        while self._values:
            oldest = next(iter(self._values))  # all live equally long
            if len(self._values) <= self._most and self._values[oldest][0] > now:
                return
            del self._values[oldest]
