"""Remembers which asks had their effect, so that a redelivered one has no second."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.database.sql import insert_one
from bot.store.tables.core import AskRow
from bot.vault import ASKS, Vault

KEEP = timedelta(hours=24)


class Asks:
    """The keys of asks that changed something, as keyed hashes."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def is_new(self, platform: str, key: str, wall: datetime) -> bool:
        """Whether this ask was not seen in the last day; remembers it in the same transaction."""
        hashed = self._vault.pseudonym(ASKS, f"{platform}|{key}")
        return await insert_one(self._session, AskRow, {"key": hashed, "until": wall + KEEP})

    async def purge(self, wall: datetime) -> None:
        """Forget what is older than a day."""
        await self._session.execute(delete(AskRow).where(AskRow.until < wall))
