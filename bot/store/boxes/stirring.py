"""The cover write: every box is written anew, so that what changes on the disk tells of nobody who wrote."""

import logging
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cipher import Unsealable
from bot.store.boxes.keys import Keys
from bot.store.boxes.place import Box
from bot.store.boxes.rows import BoxRow, Rows
from bot.store.boxes.sealing import Sealer

log = logging.getLogger(__name__)


class Stirring:
    """Stirs boxes within the caller's transaction; one that can not be opened is told once and left as it is."""

    def __init__(self, keys: Keys, sealer: Sealer) -> None:
        self._keys = keys
        self._sealer = sealer
        self._told: set[Box] = set()

    async def stir(self, connection: AsyncConnection) -> list[Box]:
        """Write every box anew, and every key that an older master key wraps; the boxes that could be opened."""
        table = Rows(connection)
        await table.lock()
        rows = await table.all()
        keys = await self._keys.of(connection, [row.box for row in rows])
        stirred: dict[Box, BoxRow] = {}
        renewed: dict[Box, bytes] = {}
        for row in rows:
            try:
                stirred[row.box], key = self._anew(row, keys.get(row.box, b""))
            except Unsealable:
                self._tell(row.box)
                continue
            if key is not None:
                renewed[row.box] = key
        await table.rewrite([stirred.get(row.box, row) for row in rows])
        if renewed:
            await self._keys.put(connection, renewed)
        return list(stirred)

    async def touch(self, connection: AsyncConnection, box: Box) -> None:
        """Write a box as it is, with a new tag."""
        row = await Rows(connection).get(box, change=True)
        if row is not None:
            await Rows(connection).save(row, self._sealer.tag(), row.sealed)

    def _anew(self, row: BoxRow, wrapped: bytes) -> tuple[BoxRow, bytes | None]:
        key = self._sealer.unwrapped(row.box, row.key, wrapped)
        sealed = self._sealer.sealed(key, self._sealer.opened(key, row.sealed))
        new = replace(row, etag=self._sealer.tag(), sealed=sealed)
        return new, self._sealer.rewrapped(row.box, row.key, wrapped)

    def _tell(self, box: Box) -> None:
        if box not in self._told:
            self._told.add(box)
            about = {"action": "box.unreadable", "key": str(box)}
            log.error("a sealed box can not be opened and is left as it is", extra=about)
