"""Makes the engine for an address: SQLite as the embedded default, PostgreSQL where several processes share the work."""

import os
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import URL, event, make_url
from sqlalchemy.engine import Connection, ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.util import await_only

from bot.model.errors import ConfigError, StoreDown

BUSY_SECONDS = 5
STATEMENT_SECONDS = 30
CONNECTIONS = 8
"""How many transactions of one process are open at once on SQLite; one of them writes."""
PATIENCE = "haven_patience"
"""Execution option of a writing connection: how many milliseconds it may wait for its turn."""
_SHARED: dict[str, int | str] = {"busy_timeout": BUSY_SECONDS * 1000, "secure_delete": 1}
_WITH_LOG = _SHARED | {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1}
# A write-ahead log would be a history of the file; temp_store: nothing goes to a temporary file.
_WITHOUT_HISTORY = _SHARED | {"journal_mode": "truncate", "synchronous": 2, "temp_store": 2}


def make_engine(address: URL, *, log: bool = True) -> AsyncEngine:
    """An engine for `sqlite+aiosqlite` or `postgresql+asyncpg`; connects to nothing yet.

    Without `log` an SQLite file has no write-ahead log beside it: what is deleted is overwritten with the commit.
    """
    if address.get_backend_name() == "sqlite":
        return _sqlite(address, _WITH_LOG if log else _WITHOUT_HISTORY)
    return _postgresql(address)


def sqlite_at(file: Path) -> URL:
    """The address of an SQLite file."""
    return URL.create("sqlite+aiosqlite", database=str(file))


def address_of(
    database_url: str | None, data_dir: Path, setting: str = "HAVEN_DATABASE_URL"
) -> URL:
    """The address to open: what was set, or `haven.db` in the data folder. ConfigError if it can not be read."""
    if not database_url:
        return sqlite_at(data_dir / "haven.db")
    url = _parsed(database_url)
    kind = url.get_backend_name() if url is not None else ""
    if url is None or kind not in ("sqlite", "postgresql"):
        raise ConfigError(
            [
                f"{setting}: write it like postgresql://user:password@host/database, or leave it out to use SQLite"
            ]
        )
    driver = "sqlite+aiosqlite" if kind == "sqlite" else "postgresql+asyncpg"
    return url.set(drivername=driver)


def _parsed(text: str) -> URL | None:
    try:
        url = make_url(text)
        ports = (url.port or 0, *map(int, url.normalized_query.get("port", ())))
    except (ArgumentError, ValueError):  # ValueError: a port that is no number
        return None
    return url if all(0 <= port <= 65_535 for port in ports) else None


def _postgresql(address: URL) -> AsyncEngine:
    # asyncpg reads the address itself: SQLAlchemy would hand on options such as sslmode as unknown arguments.
    dsn = address.set(drivername="postgresql").render_as_string(hide_password=False)
    engine = create_async_engine(
        "postgresql+asyncpg://",
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"dsn": dsn, "timeout": 5, "command_timeout": STATEMENT_SECONDS + 5},
    )

    @event.listens_for(engine.sync_engine, "handle_error")
    def name(context: ExceptionContext) -> None:
        # What the network or the driver's own time limit raises within a statement comes without a wrapping.
        if isinstance(context.original_exception, OSError):
            raise StoreDown(type(context.original_exception).__name__)

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # Set per transaction, because a connection pooler in between refuses them at the start of a connection.
        patience = connection.get_execution_options().get(PATIENCE, BUSY_SECONDS * 1000)
        connection.exec_driver_sql(
            f"SELECT set_config('lock_timeout', '{patience}', true), "
            f"set_config('statement_timeout', '{STATEMENT_SECONDS * 1000}', true)"
        )

    return engine


def _sqlite(address: URL, pragmas: Mapping[str, int | str]) -> AsyncEngine:
    # Each connection is a thread. None beyond the kept ones: opening one for a single ask took a fifth of the time of all.
    kept = {"pool_size": CONNECTIONS, "max_overflow": 0} if address.database else {}
    engine = create_async_engine(address, hide_parameters=True, **kept)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        # Python's own transaction handling would begin late and deferred; we begin ourselves, below.
        connection.isolation_level = None
        cursor = connection.cursor()
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name}={value}")
            cursor.execute(f"PRAGMA {name}")
            if cursor.fetchone() != (value,):
                raise ConfigError([f"SQLite here does not take the setting {name}={value}"])
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        # Said each time: the connection may come from a writer who was in a hurry.
        patience = options.get(PATIENCE, BUSY_SECONDS * 1000)
        # A writer that begins deferred fails at its first write when another wrote meanwhile.
        kind = "BEGIN IMMEDIATE" if PATIENCE in options else "BEGIN"
        _run_at_once(connection, f"PRAGMA busy_timeout={patience}; {kind}")

    return engine


def _run_at_once(connection: Connection, script: str) -> None:
    """Run statements without a cursor: each step of one is a way to the driver's thread and back, and those cost most."""
    driver, known = connection.connection.driver_connection, connection.dialect.loaded_dbapi
    assert driver is not None, "it was just taken from the pool"
    try:
        await_only(driver.executescript(script))
    except known.Error as error:
        raise OperationalError(script, None, error) from error


def make_private(path: Path) -> None:
    """Create a database file that only its owner can read, before SQLite creates it with wider rights."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)
