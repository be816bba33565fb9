"""Brings a database to the schema of this program, and tells one that is newer."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from bot.model.errors import ConfigError


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration, the same as in pyproject.toml but independent of the current folder."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    config.attributes["connection"] = connection
    return config


@cache
def _revisions() -> ScriptDirectory:
    return ScriptDirectory.from_config(configuration())


def newest() -> str:
    """The revision that this program works with."""
    head = _revisions().get_current_head()
    assert head is not None, "there is a first migration"
    return head


def current(connection: Connection) -> str | None:
    """The revision of a database; None if it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection) -> None:
    """Migrate to the newest revision. ConfigError if the database was made by a newer program."""
    refuse_newer(connection)
    if current(connection) != newest():
        command.upgrade(configuration(connection), "head")


def refuse_newer(connection: Connection) -> None:
    """ConfigError if the database has a revision that this program does not know."""
    known = {one.revision for one in _revisions().walk_revisions()}
    found = current(connection)
    if found is not None and found not in known:
        raise ConfigError(
            [
                "The database was made by a newer Haven: install that version again, or use another data folder"
            ]
        )
