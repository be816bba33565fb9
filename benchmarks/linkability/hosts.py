"""Where a run keeps its data, and what somebody takes along who breaks in there."""

import asyncio
import json
import re
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Protocol

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks.linkability.watching import Counts, in_folder, on_server
from bot.testing import World
from tests.servers.postgres import PostgresServer

DUMP = "tables.json"
_TABLES = """
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
"""

_DATABASE = "SELECT oid FROM pg_database WHERE datname = current_database()"
_FILES = """
    SELECT pg_relation_filenode(one.oid)::text AS number, coalesce('long values of ' || of.relname, one.relname) AS name
    FROM pg_class one LEFT JOIN pg_class of ON of.reltoastrelid = one.oid WHERE pg_relation_filenode(one.oid) IS NOT NULL
"""


class Host(Protocol):
    """A database of a run's own; `home` is a folder for what is taken along."""

    where: Path | str
    home: Path

    async def take(self, world: World, to: Path) -> None:
        """Copy all that there is into a new folder."""
        ...

    async def counts(self, world: World) -> Counts:
        """What can be counted from outside."""
        ...


class OnSqlite:
    """A data folder: the files as they are, and a backup as operators make it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._folder = home / "data"
        self.where: Path | str = self._folder

    async def take(self, world: World, to: Path) -> None:
        """Copy the folder, and back the database up."""
        shutil.copytree(self._folder, to, copy_function=shutil.copy2)
        with (
            closing(sqlite3.connect(self._folder / "haven.db")) as source,
            closing(sqlite3.connect(to / "backup.db")) as copy,
        ):
            source.backup(copy)

    async def counts(self, world: World) -> Counts:
        """Of every file, and the length of every box."""
        return in_folder(self._folder)


class OnPostgres:
    """A database on a server: its files, the server's log of changes, and every table with what PostgreSQL adds to a row."""

    def __init__(self, server: PostgresServer, url: str, home: Path) -> None:
        self.home = home
        self.where: Path | str = url
        self._server = server

    async def take(self, world: World, to: Path) -> None:
        """Have everything written to the disk, and copy it."""
        await asyncio.to_thread(self._server.flush)
        async with world.store.engine.connect() as connection:
            names = list(await connection.scalars(text(_TABLES)))
            tables = {name: await _rows(connection, name) for name in names}
            id = await connection.scalar(text(_DATABASE))
            files = {row.number: row.name for row in await connection.execute(text(_FILES))}
        await asyncio.to_thread(self._copy, str(id), files, to)
        await asyncio.to_thread((to / DUMP).write_text, json.dumps(tables))

    async def counts(self, world: World) -> Counts:
        """The server's statistics."""
        return await on_server(world.store.engine)

    def _copy(self, database: str, names: Mapping[str, str], to: Path) -> None:
        """The files of all tables under names that are the same in every run, and the server's log as one file."""
        (to / "base").mkdir(parents=True)
        for file in (self._server.data / "base" / database).iterdir():
            number = re.split(r"[_.]", file.name)[0]
            name = names.get(number, number) + file.name.removeprefix(number)
            shutil.copy2(file, to / "base" / name)
        log = sorted(one for one in (self._server.data / "pg_wal").iterdir() if one.is_file())
        (to / "pg_wal").write_bytes(b"".join(one.read_bytes() for one in log))


async def _rows(connection: AsyncConnection, table: str) -> list[dict[str, str | None]]:
    """Every row in the order in which it is stored, bytes as hex digits, with its place and the transaction that made it."""
    found = await connection.execute(
        text(f"SELECT ctid::text, xmin::text::bigint AS xmin, * FROM {table} ORDER BY ctid")
    )
    return [{name: _written(cell) for name, cell in row._mapping.items()} for row in found]


def _written(cell: object) -> str | None:
    match cell:
        case None:
            return None
        case bytes():
            return f"\\x{cell.hex()}"
        case _:
            return str(cell)
