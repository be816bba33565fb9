"""Opens the database at start: right key, right schema, and a clear sentence for everything that can be wrong with it."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL, func, insert, inspect, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.cipher import Unsealable
from bot.model.errors import ConfigError
from bot.ports import Clock
from bot.store.database import schema
from bot.store.database.engine import make_engine, make_private
from bot.store.database.refusals import refusal
from bot.store.secrets.keys import Keys
from bot.store.secrets.keystore import KeyStore, beside
from bot.store.secrets.secrets import pseudonyms, tell_pseudonyms
from bot.store.tables.core import CanaryRow
from bot.store.work import Store
from bot.vault import CANARY, Pseudonyms, Vault, header_of

T = TypeVar("T")
_CANARY = b"haven"
MIGRATING = 71_2026
_OLDER = "The database has an older schema: run `haven db upgrade`"


class NoDatabaseYet(ConfigError):
    """There is no database yet; `haven run` or `haven demo` makes it."""

    def __init__(self) -> None:
        super().__init__([str(self.__doc__)])


async def open_store(
    address: URL,
    vault: Vault,
    clock: Clock,
    *,
    upgrade: bool,
    keys: URL | None = None,
    abandon: bool = False,
) -> Store:
    """The database, checked and (with `upgrade`) migrated. ConfigError says what is wrong and what to do.

    Without `upgrade` nothing is made: NoDatabaseYet if there is none. `keys` is where its key store is, if not beside it.
    With `abandon` a key store that is missing is given up, and every journal with it.
    """
    if address.get_backend_name() == "sqlite" and address.database:
        _prepare_file(Path(address.database), make=upgrade)
    engine, keystore = make_engine(address), KeyStore(keys or beside(address))
    try:
        told, held = await connected(
            engine,
            address,
            lambda one: _check(one, vault, keystore, upgrade=upgrade, abandon=abandon),
        )
    except BaseException:
        await engine.dispose()
        await keystore.engine.dispose()
        raise
    return Store(engine, told, clock, held)


async def is_sealed(address: URL) -> bool:
    """Whether there is a database already that only its own master key opens. ConfigError as in `open_store`."""
    if address.get_backend_name() == "sqlite":
        return _holds_something(Path(address.database or ""))

    async def look(connection: AsyncConnection) -> bool:
        if await connection.run_sync(lambda sync: inspect(sync).has_table(CanaryRow.__tablename__)):
            return await connection.scalar(select(CanaryRow.id)) is not None
        return False

    engine = make_engine(address)
    try:
        return await connected(engine, address, look)
    finally:
        await engine.dispose()


def _holds_something(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0


def _prepare_file(file: Path, *, make: bool) -> None:
    if not make:
        if not file.exists():
            raise NoDatabaseYet
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        make_private(file)
    except OSError as error:
        raise ConfigError(
            [f"{file}: can not be written ({error.strerror}); choose another HAVEN_DATA_DIR"]
        ) from None


async def connected(
    engine: AsyncEngine, address: URL, work: Callable[[AsyncConnection], Awaitable[T]]
) -> T:
    """Do something at start; what a database refuses becomes a ConfigError that says what to do."""
    try:
        async with engine.connect() as connection:
            return await work(connection)
    except (DBAPIError, OSError) as error:
        raise ConfigError([refusal(address, error)]) from None


async def _check(
    connection: AsyncConnection, vault: Vault, keystore: KeyStore, *, upgrade: bool, abandon: bool
) -> tuple[Vault, Keys]:
    """All of it is one transaction: what is refused leaves the database as it was."""
    if upgrade:
        if connection.dialect.name == "postgresql":
            # Of several that start at once one migrates; the others wait until it has committed.
            await connection.execute(select(func.pg_advisory_xact_lock(MIGRATING)))
        await connection.run_sync(schema.upgrade)
    else:
        await connection.run_sync(schema.refuse_newer)
        found = await connection.run_sync(schema.current)
        if found is None:
            raise NoDatabaseYet
        if found != schema.newest():
            raise ConfigError([_OLDER])
    used = await _check_key(connection, vault, make=upgrade)
    told = await _pseudonyms(connection, vault, used=used, make=upgrade)
    if abandon:
        await keystore.abandon(connection, vault)
    keys = await keystore.pair(connection, vault.knowing(told), make=upgrade)
    await connection.commit()
    return vault.knowing(told), keys


async def _pseudonyms(
    connection: AsyncConnection, vault: Vault, *, used: bool, make: bool
) -> Pseudonyms:
    found = await pseudonyms(connection, vault)
    if found is None and not make:
        raise ConfigError([_OLDER])
    return found or await tell_pseudonyms(connection, vault, used=used)


async def _check_key(connection: AsyncConnection, vault: Vault, *, make: bool) -> bool:
    """Whether a key was in use here before; it has to be in the ring.

    With `make` (whoever starts to serve) the first key seals the canary from now on, so that `haven keys rotate` knows
    that it is in use.
    """
    sealed = await connection.scalar(select(CanaryRow.value).where(CanaryRow.id == 1))
    if sealed is None:
        value = vault.seal(CANARY, "canary", _CANARY)
        await connection.execute(insert(CanaryRow).values(id=1, value=value))
        return False
    try:
        vault.open(CANARY, "canary", sealed)
    except Unsealable:
        raise ConfigError(
            [
                "The master key does not fit this database: put back the one that it was made with, "
                "in HAVEN_MASTER_KEYS or as master.key in the data folder"
            ]
        ) from None
    if make and not sealed.startswith(header_of(vault.first)):
        value = vault.seal(CANARY, "canary", _CANARY)
        await connection.execute(update(CanaryRow).values(value=value))
    return True
