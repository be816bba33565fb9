"""The adapters' own rows, sealed, each adapter for itself."""

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.store.database.sql import put
from bot.store.tables.core import ShelfRow
from bot.vault import SHELF, Vault


class Shelves:
    """Sealed values by adapter and key; a value whose time is over is as good as gone."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def put(
        self, adapter: str, key: str, value: bytes, wall: datetime, ttl: timedelta | None
    ) -> None:
        """Keep a value under a key."""
        row = {
            "adapter": adapter,
            "key": key,
            "value": self._vault.seal(SHELF, f"{adapter}|{key}", value),
            "until": wall + ttl if ttl is not None else None,
        }
        await put(self._session, ShelfRow, ("adapter", "key"), row)

    async def items(
        self, adapter: str, prefix: str, wall: datetime
    ) -> tuple[dict[str, bytes], list[str]]:
        """All values whose key begins with a prefix, in the order of their keys, and the keys that can not be unsealed."""
        found = await self._session.scalars(
            select(ShelfRow)
            .where(
                ShelfRow.adapter == adapter,
                ShelfRow.key.startswith(prefix, autoescape=True),
                or_(ShelfRow.until.is_(None), ShelfRow.until > wall),
            )
            .order_by(ShelfRow.key)
        )
        values: dict[str, bytes] = {}
        damaged: list[str] = []
        for row in found:
            try:
                values[row.key] = self._open(row.adapter, row.key, row.value)
            except Unsealable:
                damaged.append(row.key)
        return values, damaged

    async def get(self, adapter: str, key: str, wall: datetime) -> bytes | None:
        """The value under a key."""
        row = await self._session.scalar(
            select(ShelfRow).where(ShelfRow.adapter == adapter, ShelfRow.key == key)
        )
        return self._live(row, wall)

    async def take(self, adapter: str, key: str, wall: datetime) -> bytes | None:
        """Remove the value under a key and return it."""
        row = await self._session.scalar(
            delete(ShelfRow)
            .where(ShelfRow.adapter == adapter, ShelfRow.key == key)
            .returning(ShelfRow)
        )
        return self._live(row, wall)

    async def purge(self, wall: datetime) -> None:
        """Remove every value whose time is over."""
        await self._session.execute(delete(ShelfRow).where(ShelfRow.until < wall))

    def _live(self, row: ShelfRow | None, wall: datetime) -> bytes | None:
        if row is None or (row.until is not None and row.until <= wall):
            return None
        return self._open(row.adapter, row.key, row.value)

    def _open(self, adapter: str, key: str, value: bytes) -> bytes:
        return self._vault.open(SHELF, f"{adapter}|{key}", value)
