"""The servers that tests talk to, as pytest fixtures."""

import os
from collections.abc import Iterator

import pytest

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
