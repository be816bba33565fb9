"""The schema: made by migrations alone, the same as the tables, and never touched by an older program."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.model.errors import ConfigError
from bot.store import open_store
from bot.store.database import schema
from bot.store.database.engine import make_engine
from bot.store.tables.core import Base
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.builders import a_vault, address, outgoing, plan

ROOT = Path(__file__).parents[2]
NEWER = "ffff"


@pytest.fixture
async def engine(empty: Path | str) -> AsyncIterator[AsyncEngine]:
    """An engine for an empty database."""
    made = make_engine(address(empty))
    yield made
    await made.dispose()


async def migrate(engine: AsyncEngine, revision: str, *, down: bool = False) -> None:
    """Up or down to a revision, as the program does it: in one transaction."""
    move = command.downgrade if down else command.upgrade
    async with engine.begin() as connection:
        await connection.run_sync(lambda one: move(schema.configuration(one), revision))


async def tables(engine: AsyncEngine) -> set[str]:
    async with engine.connect() as connection:
        found = await connection.run_sync(lambda one: inspect(one).get_table_names())
    return set(found)


def revisions() -> list[str]:
    """Every revision, oldest first."""
    scripts = ScriptDirectory.from_config(schema.configuration())
    return [one.revision for one in scripts.walk_revisions()][::-1]


async def test_every_table_is_made_by_the_migrations(engine: AsyncEngine) -> None:
    await migrate(engine, "head")
    assert await tables(engine) == {*Base.metadata.tables, "alembic_version"}


async def test_alembic_finds_nothing_to_do(engine: AsyncEngine) -> None:
    await migrate(engine, "head")

    def check(connection: Connection) -> None:
        command.check(schema.configuration(connection))  # raises where tables and schema differ

    async with engine.connect() as connection:
        await connection.run_sync(check)


async def test_every_step_leads_up_down_and_up_again(engine: AsyncEngine) -> None:
    below = "base"
    for revision in revisions():
        before = await tables(engine) | {"alembic_version"}
        await migrate(engine, revision)
        await migrate(engine, below, down=True)
        assert await tables(engine) == before
        await migrate(engine, revision)
        below = revision


async def test_a_migration_that_fails_leaves_the_schema_as_it_was(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE problem (id INTEGER)"))  # in the way
    with pytest.raises(Exception, match="problem"):
        await migrate(engine, "head")
    assert await tables(engine) == {"problem"}


async def test_several_that_start_at_once_on_an_empty_database_all_get_it(
    postgres_url: str,
) -> None:
    async def start(seed: int) -> int:
        async with a_store(postgres_url, FakeClock(), seed=seed) as store:
            await plan(store, outgoing(f"d{seed}"))
            return seed

    assert await asyncio.gather(*map(start, range(4))) == [0, 1, 2, 3]


@pytest.mark.parametrize("upgrade", [True, False], ids=["upgrade", "check"])
async def test_a_database_of_a_newer_program_is_refused_and_left_alone(
    empty: Path | str, engine: AsyncEngine, upgrade: bool
) -> None:
    async with a_store(empty, FakeClock()) as store:
        await plan(store, outgoing())
    async with engine.begin() as connection:
        await connection.execute(text(f"UPDATE alembic_version SET version_num = '{NEWER}'"))
    before = await contents(engine)
    with pytest.raises(ConfigError) as refused:
        await open_store(address(empty), a_vault(), FakeClock(), upgrade=upgrade)
    assert refused.value.problems == (
        "The database was made by a newer Haven: "
        "install that version again, or use another data folder",
    )
    assert await contents(engine) == before


async def contents(engine: AsyncEngine) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    async with engine.connect() as connection:
        names = await connection.run_sync(lambda one: inspect(one).get_table_names())
        return {
            name: [tuple(row) for row in await connection.execute(text(f"SELECT * FROM {name}"))]
            for name in names
        }


async def test_a_database_without_a_schema_is_only_made_when_asked_to(
    empty: Path | str,
) -> None:
    with pytest.raises(ConfigError, match="There is no database yet"):
        await open_store(address(empty), a_vault(), FakeClock(), upgrade=False)


def alembic(*arguments: str, url: str | None) -> subprocess.CompletedProcess[str]:
    """The command line of Alembic, in the folder of pyproject.toml."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("HAVEN_")}
    return subprocess.run(
        [sys.executable, "-m", "alembic", *arguments],
        cwd=ROOT,
        env=environ | ({"HAVEN_DATABASE_URL": url} if url else {}),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.process
def test_the_command_alembic_works_on_a_database_of_its_own(empty: Path | str) -> None:
    url = f"sqlite:///{empty}/haven.db" if isinstance(empty, Path) else empty
    assert alembic("upgrade", "head", url=url).returncode == 0
    assert alembic("current", url=url).stdout.strip() == f"{schema.newest()} (head)"
    checked = alembic("check", url=url)
    assert (checked.returncode, checked.stdout.strip()) == (
        0,
        "No new upgrade operations detected.",
    )


@pytest.mark.process
def test_the_command_alembic_needs_no_database_to_show_what_there_is() -> None:
    shown = alembic("history", url=None)
    assert schema.newest() in shown.stdout
    assert alembic("current", url=None).returncode == 0
