"""Opens the boxes at start: a file and a folder of their own beside SQLite, two tables on PostgreSQL."""

from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.errors import ConfigError
from bot.ports import Entropy
from bot.store.boxes.boxes import Boxes
from bot.store.boxes.file_keys import FileKeys
from bot.store.boxes.keys import Keys
from bot.store.boxes.sealing import Sealer
from bot.store.boxes.table_keys import TableKeys
from bot.store.boxes.tables import ON_POSTGRESQL, ON_SQLITE
from bot.store.database.engine import make_engine, make_private, sqlite_at
from bot.store.open import MIGRATING, connected
from bot.store.work import Store

EPHEMERAL = "ephemeral"
"""Where in the data folder the boxes lie; it must never be backed up."""


async def open_boxes(
    store: Store, folder: Path, entropy: Entropy, *, durable: bool = False
) -> Boxes:
    """The boxes beside a database; what is missing is made. ConfigError says what is wrong and what to do.

    `folder` is for SQLite alone. `durable` is for PostgreSQL alone: boxes survive a crash of the server, at the price that
    its log and its standbys get them too.
    """
    on_sqlite = store.engine.dialect.name == "sqlite"
    keys: Keys
    if on_sqlite:
        file = _prepared(folder)
        engine, keys = make_engine(sqlite_at(file), log=False), FileKeys(folder / "keys")
    else:
        engine, keys = store.engine, TableKeys()
    try:
        await connected(engine, engine.url, lambda one: _make(one, durable=durable))
    except BaseException:
        if on_sqlite:
            await engine.dispose()
        raise
    return Boxes(store=store, engine=engine, keys=keys, sealer=Sealer(store.vault, entropy))


def _prepared(folder: Path) -> Path:
    """The file for the boxes, in folders that only their owner can enter."""
    try:
        for one in (folder, folder / "keys"):
            one.mkdir(parents=True, exist_ok=True, mode=0o700)
            one.chmod(0o700)
        make_private(folder / "box.db")
    except OSError as error:
        raise ConfigError(
            [f"{folder}: can not be written ({error.strerror}); choose another HAVEN_DATA_DIR"]
        ) from None
    return folder / "box.db"


async def _make(connection: AsyncConnection, *, durable: bool) -> None:
    if connection.dialect.name == "sqlite":
        for statement in ON_SQLITE:
            await connection.execute(text(statement))
    else:
        await connection.execute(select(func.pg_advisory_xact_lock(MIGRATING)))
        if await connection.scalar(text("SELECT to_regclass('box_key') IS NULL")):
            for statement in ON_POSTGRESQL:
                await connection.execute(text(statement))
        await _set_durable(connection, durable=durable)
    await connection.commit()


async def _set_durable(connection: AsyncConnection, *, durable: bool) -> None:
    for table in ("box", "box_key"):
        query = text("SELECT relpersistence::text FROM pg_class WHERE oid = to_regclass(:name)")
        is_logged = await connection.scalar(query, {"name": table}) == "p"
        if is_logged != durable:
            await connection.execute(
                text(f"ALTER TABLE {table} SET {'LOGGED' if durable else 'UNLOGGED'}")
            )
