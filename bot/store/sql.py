"""The few statements that the two engines write differently."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Base

Row = Mapping[str, object]


def is_sqlite(session: AsyncSession) -> bool:
    """Whether the session talks to SQLite."""
    return session.get_bind().dialect.name == "sqlite"


async def insert_new(session: AsyncSession, table: type[Base], rows: Sequence[Row]) -> None:
    """Insert rows; those whose key is taken are left as they are."""
    if rows:
        statement: Insert
        if is_sqlite(session):
            statement = sqlite.insert(table).on_conflict_do_nothing()
        else:
            statement = postgresql.insert(table).on_conflict_do_nothing()
        await session.execute(statement, [dict(row) for row in rows])


async def put(session: AsyncSession, table: type[Base], key: Sequence[str], row: Row) -> None:
    """Insert a row, or replace what an earlier row with the same key holds."""
    rest = {name: value for name, value in row.items() if name not in key}
    if is_sqlite(session):
        await session.execute(
            sqlite.insert(table).values(**row).on_conflict_do_update(index_elements=key, set_=rest)
        )
    else:
        await session.execute(
            postgresql.insert(table)
            .values(**row)
            .on_conflict_do_update(index_elements=key, set_=rest)
        )
