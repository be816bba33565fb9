"""An adapter's shelf (bot.ports.Shelf), each call a transaction of its own."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.ports import Clock
from bot.store.work import Store

log = logging.getLogger(__name__)


class StoreShelf:
    """The sealed rows of one adapter."""

    def __init__(self, store: Store, adapter: str, clock: Clock) -> None:
        self._store = store
        self._adapter = adapter
        self._clock = clock
        self._told: set[str] = set()

    async def get(self, key: str) -> bytes | None:
        """The value, or None if there is none or its time is over."""
        async with self._store.reading() as work:
            return await work.shelves.get(self._adapter, key, self._clock.wall())

    async def put(self, key: str, value: bytes, ttl: timedelta | None = None) -> None:
        """Keep a value, in place of an earlier one."""
        async with self._store.writing() as work:
            await work.shelves.put(self._adapter, key, value, self._clock.wall(), ttl)

    async def take(self, key: str) -> bytes | None:
        """Get and remove in one step."""
        async with self._store.writing() as work:
            return await work.shelves.take(self._adapter, key, self._clock.wall())

    async def items(self, prefix: str) -> dict[str, bytes]:
        """All values that can be read and whose key begins with `prefix`, in the order of their keys."""
        async with self._store.reading() as work:
            values, damaged = await work.shelves.items(self._adapter, prefix, self._clock.wall())
        self._tell(damaged)
        return values

    def _tell(self, damaged: Sequence[str]) -> None:
        """One row that can not be read must not hold up the others; it is told once while the process runs."""
        new = [f"{self._adapter}/{key}" for key in damaged if key not in self._told]
        self._told.update(damaged)
        if new:
            log.error(
                "values on a shelf can not be unsealed and are passed over",
                extra={"action": "shelf.unreadable", "key": ", ".join(new)},
            )
