"""The servers that tests talk to, as pytest fixtures."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.database.engine import address_of, make_engine
from bot.store.database.schema import upgrade
from tests.servers.postgres import NoPostgres, PostgresServer, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server for the session; where none is installed, tests are skipped, in CI they fail."""
    try:
        with running_postgres() as server:
            yield server
    except NoPostgres as reason:
        if os.environ.get("CI") == "true":
            pytest.fail(f"PostgreSQL is needed in CI: {reason}")
        pytest.skip(f"needs PostgreSQL: {reason}")


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """The URL of an empty database of the test's own."""
    with postgres.fresh_database() as url:
        yield url


@pytest.fixture(scope="session")
def migrated(postgres: PostgresServer) -> Iterator[str]:
    """The URL of a database of the newest schema, to be copied: hundreds of tests would each migrate one anew."""
    with postgres.fresh_database() as url:
        asyncio.run(_migrate(url))
        yield url


@pytest.fixture
def postgres_copy(postgres: PostgresServer, migrated: str) -> Iterator[str]:
    """The URL of a database of the test's own, of the newest schema and with nothing in it."""
    with postgres.fresh_database(like=migrated) as url:
        yield url


async def _migrate(url: str) -> None:
    engine = make_engine(address_of(url, Path()))
    async with engine.begin() as connection:
        await connection.run_sync(upgrade)
    await engine.dispose()
