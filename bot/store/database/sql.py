"""The few statements that the two engines write differently."""

import hashlib
from collections.abc import Mapping, Sequence

from sqlalchemy import BigInteger, Insert, func, literal, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables.core import Base

Row = Mapping[str, object]
UNSYNCHRONIZED = {"synchronize_session": False}
"""For statements that change rows of which the session holds none."""


def is_sqlite(session: AsyncSession) -> bool:
    """Whether the session talks to SQLite."""
    return session.get_bind().dialect.name == "sqlite"


async def insert_new(session: AsyncSession, table: type[Base], rows: Sequence[Row]) -> None:
    """Insert rows; those whose key is taken are left as they are."""
    if rows:
        await session.execute(_unless_taken(session, table), [dict(row) for row in rows])


async def insert_one(session: AsyncSession, table: type[Base], row: Row) -> bool:
    """Insert a row; False if its key is taken. Of two who try at once, the second waits for the first."""
    statement = _unless_taken(session, table).values(**row).returning(literal(1))
    return await session.scalar(statement) is not None


def _unless_taken(session: AsyncSession, table: type[Base]) -> Insert:
    into = Base.metadata.tables[table.__tablename__]
    if is_sqlite(session):
        return sqlite.insert(into).on_conflict_do_nothing()
    return postgresql.insert(into).on_conflict_do_nothing()


async def put(session: AsyncSession, table: type[Base], key: Sequence[str], *rows: Row) -> None:
    """Insert rows with the same columns, or replace what earlier rows with the same keys hold."""
    if not rows:
        return
    into = Base.metadata.tables[table.__tablename__]
    statement = sqlite.insert(into) if is_sqlite(session) else postgresql.insert(into)
    rest = {name: statement.excluded[name] for name in rows[0] if name not in key}
    await session.execute(
        statement.on_conflict_do_update(index_elements=key, set_=rest), [dict(row) for row in rows]
    )


async def alone(session: AsyncSession, *refs: str) -> None:
    """Until the end of the transaction nobody else gets past here with one of the refs, which are hashes or random ids.

    SQLite needs nothing: a writer there is alone anyway.
    """
    if refs and not is_sqlite(session):
        # In one order, so that no two wait for one another.
        numbers = literal(sorted(map(_number, refs)), postgresql.ARRAY(BigInteger))
        await session.execute(select(func.pg_advisory_xact_lock(func.unnest(numbers))))


def _number(ref: str) -> int:
    return int.from_bytes(hashlib.sha256(ref.encode()).digest()[:8], "big", signed=True)
