"""Tells Alembic which connection and which tables to compare."""

import asyncio
import os
import tempfile
from pathlib import Path

from alembic import context
from sqlalchemy.engine import Connection

from bot.store.database.engine import address_of, make_engine
from bot.store.tables.core import Base


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        compare_type=True,
        render_as_batch=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def _run_by_hand() -> None:
    """For the command `alembic`: on HAVEN_DATABASE_URL, else on an empty database that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        engine = make_engine(address_of(os.environ.get("HAVEN_DATABASE_URL"), Path(folder)))
        async with engine.begin() as connection:
            await connection.run_sync(_run)
        await engine.dispose()


given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    asyncio.run(_run_by_hand())
