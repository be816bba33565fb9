"""Opens the key store at start, and makes sure that it is the one that belongs to the database."""

from pathlib import Path

from sqlalchemy import URL, delete, insert, inspect, select, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.cipher import Unsealable
from bot.model.errors import ConfigError, StoreDown
from bot.store.database.engine import make_engine, make_private
from bot.store.database.refusals import refusal
from bot.store.secrets.keys import SCHEMA, DataKeyRow, IdentityRow, KeyBase, Keys
from bot.store.secrets.secrets import KEYSTORE, read_secret, tell_secret
from bot.store.tables.journal import EntryRow, JournalRow, SecretRow, TalkRow
from bot.vault import Vault

PURPOSE = "keystore"
PLACE = "identity"
_MISSING = (
    "The key store of this database is missing: put {where} back from its backup. "
    "If it is lost for good, so is every journal: `haven keys abandon --sure` deletes them and makes a new key store"
)
_THERE = "The key store {where} is there: nothing has to be abandoned"
_OTHER = "The key store {where} belongs to another database: put back the one of this database"
_TAKEN = (
    "The key store {where} holds the keys of another database: choose another one with HAVEN_KEYS_URL, "
    "or delete it if that database is gone"
)
_WRONG_KEY = (
    "The master key does not fit the key store {where}: put back the one that it was made with, "
    "in HAVEN_MASTER_KEYS or as master.key in the data folder"
)


def beside(address: URL) -> URL:
    """Where the keys of a database are unless something else is set: `keys.db` in its folder, or a schema of its own."""
    if address.get_backend_name() != "sqlite" or not address.database:
        return address
    return URL.create("sqlite+aiosqlite", database=str(Path(address.database).with_name("keys.db")))


class KeyStore:
    """The place of the key store, before anybody knows whether it is the right one."""

    def __init__(self, address: URL) -> None:
        self._address = address
        self._sqlite = address.get_backend_name() == "sqlite"
        self._where = address.database if self._sqlite else f"{SCHEMA} in {address.database}"
        self.engine = _engine(address)

    async def pair(self, main: AsyncConnection, vault: Vault, *, make: bool) -> Keys:
        """The keys of this database, whose transaction is `main`. With `make` a new database gets a new key store.

        ConfigError if there is none, or another one. The key store is durable before the database names it.
        """
        known = await read_secret(main, vault, KEYSTORE)
        try:
            if make:
                await self._make()
            found, used = await self._identity(vault)
            if found is None and known is None and make:
                found = await self._identify(vault)
        except (DBAPIError, OSError, StoreDown) as error:
            raise ConfigError([refusal(self._address, error)]) from None
        if found is None:
            raise self._refused(_MISSING)
        if known is None:
            if used:
                raise self._refused(_TAKEN)
            await tell_secret(main, vault, KEYSTORE, found)
        elif known != found:
            raise self._refused(_OTHER)
        return Keys(self.engine, vault)

    async def abandon(self, main: AsyncConnection, vault: Vault) -> None:
        """Delete what only a lost key store could open. ConfigError if it is not lost."""
        found, _ = await self._identity(vault)
        if found is not None:
            raise self._refused(_THERE)
        for row in (EntryRow, JournalRow, TalkRow):
            await main.execute(delete(row))
        await main.execute(delete(SecretRow).where(SecretRow.name == KEYSTORE))

    async def _make(self) -> None:
        if self._sqlite:
            make_private(Path(self._address.database or ""))
        async with self.engine.begin() as connection:
            if not self._sqlite:
                await connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
            await connection.run_sync(KeyBase.metadata.create_all)

    async def _identity(self, vault: Vault) -> tuple[bytes | None, bool]:
        """The id of the key store if it has one, and whether it holds keys."""
        if self._sqlite and not _is_there(self._address):
            return None, False
        async with self.engine.connect() as connection:
            if not await connection.run_sync(_has_tables):
                return None, False
            sealed = await connection.scalar(select(IdentityRow.value))
            first = await connection.scalar(select(DataKeyRow.owner).limit(1))
        if sealed is None:
            return None, first is not None
        try:
            return vault.open(PURPOSE, PLACE, sealed), first is not None
        except Unsealable:
            raise self._refused(_WRONG_KEY) from None

    async def _identify(self, vault: Vault) -> bytes:
        made = vault.entropy.token(16)
        async with self.engine.begin() as connection:
            await connection.execute(
                insert(IdentityRow).values(id=1, value=vault.seal(PURPOSE, PLACE, made))
            )
        return made

    def _refused(self, sentence: str) -> ConfigError:
        return ConfigError([sentence.format(where=self._where)])


def _engine(address: URL) -> AsyncEngine:
    engine = make_engine(address, log=False)
    if address.get_backend_name() == "sqlite":  # which has no schemas
        return engine.execution_options(schema_translate_map={SCHEMA: None})
    return engine


def _has_tables(connection: Connection) -> bool:
    schema = None if connection.dialect.name == "sqlite" else SCHEMA
    return inspect(connection).has_table(IdentityRow.__tablename__, schema=schema)


def _is_there(address: URL) -> bool:
    return Path(address.database or "").exists()
