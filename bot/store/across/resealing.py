"""Looks at what a master key has sealed, and seals it anew under the first key, some rows at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, LargeBinary, RowMapping, func, literal, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.store.across.rows import Sealed
from bot.store.database.sql import UNSYNCHRONIZED
from bot.vault import Vault, header_of

BATCH = 200
Key = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What became of some rows: how many were done, how many no key opens, and where to go on; None at the end."""

    done: int
    damaged: int
    last: Key | None


class Resealing:
    """The sealed rows of one transaction, in the database or in the key store."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def count(self, one: Sealed, key: str) -> int:
        """How many rows say that a key has sealed them."""
        found = await self._session.scalar(
            select(func.count()).select_from(one.row).where(_header(one, key) == header_of(key))
        )
        return found or 0

    async def needing(self, one: Sealed, after: Key | None, key: str) -> Batch:
        """Of the next rows that say that a key has sealed them: how many it opens, so that they need it."""
        rows = await self._rows(one, _header(one, key) == header_of(key), after)
        opened = [row for row in rows if self._opened(one, row) is not None]
        return Batch(done=len(opened), damaged=len(rows) - len(opened), last=_last(one, rows))

    async def again(self, one: Sealed, after: Key | None) -> Batch:
        """Seal the next rows that another key has sealed under the first one; a row that changes meanwhile is left alone."""
        first = self._vault.first
        rows = await self._rows(one, _header(one, first) != header_of(first), after)
        done = damaged = 0
        for row in rows:
            plain = self._opened(one, row)
            if plain is None:
                damaged += 1
                continue
            anew = self._vault.seal(one.purpose, one.place(row), plain)
            await self._session.execute(
                update(one.row)
                .where(
                    *(column == row[column.name] for column in one.keys),
                    one.values == row[one.column],
                )
                .values({one.column: anew})
                .execution_options(**UNSYNCHRONIZED)
            )
            done += 1
        return Batch(done=done, damaged=damaged, last=_last(one, rows))

    async def _rows(
        self, one: Sealed, which: ColumnElement[bool], after: Key | None
    ) -> Sequence[RowMapping]:
        keys = one.keys
        found = select(*keys, one.values).where(which).order_by(*keys).limit(BATCH)
        if after is not None:
            seen = tuple_(
                *(literal(value, key.type) for key, value in zip(keys, after, strict=True))
            )
            found = found.where(tuple_(*keys) > seen)
        return (await self._session.execute(found)).mappings().all()

    def _opened(self, one: Sealed, row: RowMapping) -> bytes | None:
        try:
            return self._vault.open(one.purpose, one.place(row), row[one.column])
        except Unsealable:
            return None


def _header(one: Sealed, key: str) -> ColumnElement[bytes]:
    return func.substr(one.values, 1, len(header_of(key)), type_=LargeBinary)


def _last(one: Sealed, rows: Sequence[RowMapping]) -> Key | None:
    if len(rows) < BATCH:
        return None
    return tuple(rows[-1][column.name] for column in one.keys)
