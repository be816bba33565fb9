"""What was seen in the last minutes, so that it is not taken for new: in memory, and never more than there is room for."""

import asyncio
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Memory(Generic[T]):
    """Values by key, each for `seconds`, the oldest out first when there are more than `most`."""

    def __init__(self, seconds: float, most: int) -> None:
        self._seconds = seconds
        self._most = most
        self._values: dict[Hashable, tuple[float, T]] = {}

    def get(self, key: Hashable) -> T | None:
        """The value, if its time is not over."""
        self._tidy()
        return self._values[key][1] if key in self._values else None

    def put(self, key: Hashable, value: T) -> None:
        """Keep a value."""
        self._values.pop(key, None)
        self._values[key] = (asyncio.get_running_loop().time() + self._seconds, value)
        self._tidy()

    def newest(self) -> list[Hashable]:
        """What is remembered, the newest first."""
        self._tidy()
        return list(reversed(self._values))

    def drop(self, key: Hashable) -> None:
        """Forget a value."""
        self._values.pop(key, None)

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()

    def _tidy(self) -> None:
        now = asyncio.get_running_loop().time()
        while self._values:
            oldest = next(iter(self._values))  # all live equally long
            if len(self._values) <= self._most and self._values[oldest][0] > now:
                return
            del self._values[oldest]
