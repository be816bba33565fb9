"""The key store: one wrapped data key for each person with a journal and each conversation, apart from the data itself."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from sqlalchemy import Integer, LargeBinary, MetaData, String, delete, select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.database.engine import BUSY_SECONDS, PATIENCE
from bot.store.database.trouble import translated
from bot.store.secrets.sealing import SIZE, PersonKey
from bot.vault import Vault

PURPOSE = "wrapping"
SCHEMA = "keystore"


class KeyBase(DeclarativeBase):
    """The tables of the key store."""

    metadata = MetaData(schema=SCHEMA, naming_convention={"pk": "pk_%(table_name)s"})


class DataKeyRow(KeyBase):
    """A data key, wrapped by the master key; `owner` is the hash of a person, or the id of a conversation under way."""

    __tablename__ = "data_key"

    owner: Mapped[str] = mapped_column(String(32), primary_key=True)
    kver: Mapped[int] = mapped_column(Integer, primary_key=True)
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)


class IdentityRow(KeyBase):
    """A sealed random id, by which a key store and its database know one another."""

    __tablename__ = "identity"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    value: Mapped[bytes] = mapped_column(LargeBinary)


class Keys:
    """Makes, finds and destroys data keys; each call is a transaction of its own, durable when it returns.

    Every call raises StoreDown, or StoreBusy, where the key store can not be read or written.
    """

    def __init__(self, engine: AsyncEngine, vault: Vault) -> None:
        self.engine = engine
        self._vault = vault
        self._unclean = True

    async def get(self, owner: str, version: int) -> PersonKey | None:
        """One version of an owner's key; None if it was never made or is destroyed. Raises Unsealable."""
        async with self.reading() as session:
            row = await session.get(DataKeyRow, (owner, version))
        return self._unwrapped(row) if row is not None else None

    async def make(self, owner: str, version: int) -> PersonKey:
        """A new key, in place of one that was left behind under the same version."""
        key = PersonKey(version, self._vault.entropy.token(SIZE))
        wrapped = self._vault.seal(PURPOSE, bound(owner, version), key.raw)
        async with self.writing() as session:
            await session.merge(DataKeyRow(owner=owner, kver=version, wrapped=wrapped))
        return key

    async def destroy(self, owners: Collection[str]) -> None:
        """Destroy every version of some owners' keys: what they sealed can never be opened again."""
        if owners:
            await self._delete(owners, None)

    async def destroy_version(self, owner: str, version: int) -> None:
        """Destroy one version of an owner's key."""
        await self._delete([owner], version)

    async def held(self) -> set[tuple[str, int]]:
        """The owner and version of every key."""
        async with self.reading() as session:
            found = await session.execute(select(DataKeyRow.owner, DataKeyRow.kver))
            return {(owner, version) for owner, version in found}

    async def holds(self, owner: str, version: int) -> bool:
        """Whether there is that one key; it is not unwrapped."""
        async with self.reading() as session:
            found = await session.scalar(
                select(DataKeyRow.kver).where(DataKeyRow.owner == owner, DataKeyRow.kver == version)
            )
            return found is not None

    async def tidy(self) -> None:
        """PostgreSQL keeps what was deleted or changed in its files until a table is written anew; SQLite overwrites."""
        if self.engine.dialect.name == "sqlite" or not self._unclean:
            return
        with translated():
            async with self.engine.connect() as connection:
                free = await connection.execution_options(isolation_level="AUTOCOMMIT")
                await free.execute(text(f"VACUUM FULL {SCHEMA}.{DataKeyRow.__tablename__}"))
        self._unclean = False

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A transaction that only reads."""
        with translated() as own:
            async with AsyncSession(self.engine, expire_on_commit=False) as session:
                with own:
                    yield session

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """A transaction that is durable when it ends."""
        self._unclean = True
        with translated() as own:
            async with self.engine.connect() as connection:
                await connection.execution_options(**{PATIENCE: BUSY_SECONDS * 1000})
                async with (
                    connection.begin(),
                    AsyncSession(connection, expire_on_commit=False) as session,
                ):
                    with own:
                        yield session
                    await session.flush()

    async def close(self) -> None:
        """Let go of every connection."""
        await self.engine.dispose()

    async def _delete(self, owners: Collection[str], version: int | None) -> None:
        gone = delete(DataKeyRow).where(DataKeyRow.owner.in_(owners))
        if version is not None:
            gone = gone.where(DataKeyRow.kver == version)
        async with self.writing() as session:
            await session.execute(gone)

    def _unwrapped(self, row: DataKeyRow) -> PersonKey:
        raw = self._vault.open(PURPOSE, bound(row.owner, row.kver), row.wrapped)
        return PersonKey(row.kver, raw)


def bound(owner: str, version: int) -> str:
    """The place at which a wrapped key opens."""
    return f"data_key|{owner}|{version}"
