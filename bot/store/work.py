"""The unit of work: one transaction, its repositories, and the only place that commits."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession

from bot.ports import Clock
from bot.store.across.personal import Personal
from bot.store.across.removals import Removals
from bot.store.across.resealing import Resealing
from bot.store.asks import Asks
from bot.store.database.engine import BUSY_SECONDS, PATIENCE
from bot.store.database.trouble import translated
from bot.store.database.turn import Turn
from bot.store.deliveries.lasting import Lasting
from bot.store.deliveries.leases import Leases
from bot.store.deliveries.outbox import Outbox
from bot.store.deliveries.recovery import Recovery
from bot.store.people.admins import Admins
from bot.store.people.members import Members
from bot.store.private.ceilings import Ceilings
from bot.store.private.journal import Journal
from bot.store.private.journals import Journals
from bot.store.private.letters import Letters
from bot.store.private.talks import Talks
from bot.store.secrets.keys import Keys
from bot.store.shelves import Shelves
from bot.store.teams.changes import Changes
from bot.store.teams.contacts import Contacts
from bot.store.teams.own_items import OwnItems
from bot.store.teams.pending import PendingChanges
from bot.store.teams.postings import Postings
from bot.store.teams.problems import Problems
from bot.store.teams.reactions import Reactions
from bot.store.teams.teams import Teams
from bot.store.thanks.circles import Circles
from bot.store.thanks.open_boxes import OpenBoxes
from bot.store.thanks.pulses import Pulses
from bot.store.thanks.rounds import Rounds
from bot.vault import Vault


class Work:
    """The repositories of one transaction."""

    def __init__(self, session: AsyncSession, vault: Vault, keys: Keys, *, reads: bool) -> None:
        self._session = session
        self._reads = reads
        self.admins = Admins(session)
        self.asks = Asks(session, vault)
        self.changes = Changes(session, vault)
        self.circles = Circles(session, vault)
        self.contacts = Contacts(session, vault)
        self.lasting = Lasting(session, vault)
        self.journals = Journals(session, keys)
        self.leases = Leases(session, vault)
        self.letters = Letters(session, vault)
        self.ceilings = Ceilings(session, self.letters)
        self.journal = Journal(session, vault, keys, self.ceilings)
        self.members = Members(session, vault)
        self.open_boxes = OpenBoxes(session)
        self.outbox = Outbox(session, vault)
        self.own_items = OwnItems(session, vault)
        self.pending = PendingChanges(session, vault)
        self.personal = Personal(session, vault, self.journals)
        self.postings = Postings(session)
        self.problems = Problems(session)
        self.pulses = Pulses(session)
        self.reactions = Reactions(session, vault)
        self.recovery = Recovery(session)
        self.removals = Removals(session, self.personal, self.journals)
        self.rounds = Rounds(session)
        self.resealing = Resealing(session, vault)
        self.shelves = Shelves(session, vault)
        self.talks = Talks(session, vault, keys)
        self.teams = Teams(session)

    async def rest(self) -> None:
        """End a transaction that only reads; the next statement begins another. One that writes goes on.

        Before words are weighed: a server counts how long transactions idle, and that would tell how long the words are.
        """
        if self._reads:
            await self._session.rollback()


class Store:
    """The database of one process."""

    def __init__(self, engine: AsyncEngine, vault: Vault, clock: Clock, keys: Keys) -> None:
        self.engine = engine
        self.vault = vault
        self.clock = clock
        self.keys = keys
        self._sqlite = engine.dialect.name == "sqlite"
        self._turn = Turn(clock)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Work]:
        """A transaction that only reads. Raises StoreDown."""
        with translated() as own:
            async with (
                self.engine.connect() as connection,
                AsyncSession(connection, expire_on_commit=False) as session,
            ):
                with own:
                    yield Work(session, self.vault, self.keys, reads=True)

    @asynccontextmanager
    async def writing(self, patience: float = BUSY_SECONDS) -> AsyncIterator[Work]:
        """A transaction that commits at the end and rolls back on any error.

        Raises StoreBusy when others hold the database for longer than `patience` seconds, StoreDown when it is out of reach.
        """
        async with self._in_turn(patience) as left:
            with translated() as own:
                async with self.engine.connect() as connection:
                    await connection.execution_options(**{PATIENCE: max(1, int(left * 1000))})
                    async with self._begun(connection) as work:
                        with own:
                            yield work

    @asynccontextmanager
    async def _begun(self, connection: AsyncConnection) -> AsyncIterator[Work]:
        async with (
            connection.begin(),
            AsyncSession(connection, expire_on_commit=False) as session,
        ):
            yield Work(session, self.vault, self.keys, reads=False)

    def _in_turn(self, patience: float) -> AbstractAsyncContextManager[float]:
        """Wait for other writers of this process; yields what is left of the patience."""
        return self._turn.taken(patience) if self._sqlite else nullcontext(patience)

    async def elapsed(self) -> float:
        """Now on the clock that leases are compared by: the host's for SQLite, the server's for PostgreSQL."""
        if self._sqlite:
            return self.clock.elapsed()
        with translated():
            async with self.engine.connect() as connection:
                found = await connection.scalar(
                    text("SELECT extract(epoch FROM clock_timestamp())::float8")
                )
        return float(found or 0.0)

    async def ping(self) -> None:
        """Raises StoreDown unless the database answers."""
        with translated():
            async with self.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))

    async def tidy(self) -> bool:
        """Fold SQLite's write-ahead log back into the file, where deleted rows are overwritten.

        Best effort: while somebody reads an older state, it stays for the next time. True if all that was committed
        before is on the disk now, and would outlast a power cut.
        """
        if not self._sqlite:
            return True
        with translated():
            async with self.engine.connect() as connection:
                raw = await connection.get_raw_connection()
                driver = raw.driver_connection
                assert driver is not None
                cursor = await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                busy, _, _ = await cursor.fetchone()
                await cursor.close()
        return not busy

    async def close(self) -> None:
        """Let go of every connection."""
        await self.engine.dispose()
        await self.keys.close()
