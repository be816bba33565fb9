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
        until, value = self._values.get(key, (0.0, None))
        return value if until > asyncio.get_running_loop().time() else None

    def put(self, key: Hashable, value: T) -> None:
        """Keep a value."""
        now = asyncio.get_running_loop().time()
        self._values.pop(key, None)
        self._values[key] = (now + self._seconds, value)
        while self._values:
            oldest = next(iter(self._values))
            if len(self._values) <= self._most and self._values[oldest][0] > now:
                return
            del self._values[oldest]

    def newest(self) -> list[Hashable]:
        """What is remembered, the newest first."""
        now = asyncio.get_running_loop().time()
        return [key for key, (until, _) in reversed(self._values.items()) if until > now]

    def drop(self, key: Hashable) -> None:
        """Forget a value."""
        self._values.pop(key, None)

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()
