"""What others do with sealed boxes: open, change, read, stir and close them."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.cipher import Unsealable
from bot.model.errors import HavenError
from bot.model.place import TeamId
from bot.store.boxes.keys import Keys
from bot.store.boxes.place import Box
from bot.store.boxes.rows import BoxRow, Rows
from bot.store.boxes.sealing import BoxKey, Sealer
from bot.store.boxes.stirring import Stirring
from bot.store.database.engine import BUSY_SECONDS, PATIENCE
from bot.store.database.trouble import translated
from bot.store.database.turn import Turn
from bot.store.work import Store
from bot.vault import header_of

T = TypeVar("T")
Decide = Callable[[list[bytes]], tuple[Sequence[bytes], T]]
"""Takes the items of a box in random order; returns what shall lie in it now, and an answer."""


class BoxClosed(HavenError):
    """There is no such box, or no longer."""


class Boxes:
    """The boxes of one database. Every method may raise StoreDown or StoreBusy; a damaged box raises Unsealable."""

    def __init__(self, *, store: Store, engine: AsyncEngine, keys: Keys, sealer: Sealer) -> None:
        self._store = store
        self.engine = engine
        self._keys = keys
        self._sealer = sealer
        self._stirring = Stirring(keys, sealer)
        self._turn = Turn(store.clock) if engine.dialect.name == "sqlite" else None

    async def open(self, team: TeamId, topic: str) -> None:
        """Make an empty box with a key of its own, unless it is there.

        For the schedule, before anybody needs the box: one that is made because somebody sent tells when that was.
        """
        box = Box(team=team, topic=topic)
        async with self._writing() as connection:
            key = await self._key_id(connection, box)
        async with self._store.writing() as work:
            await work.open_boxes.note((team, topic), key)

    async def change(self, team: TeamId, topic: str, decide: Decide[T], *, make: bool = True) -> T:
        """Let `decide` say what lies in the box, while nobody else can change it; its answer.

        The box is written anew even if nothing changed, so that a refusal looks like an acceptance; `decide` therefore
        returns refusals and does not raise them. Without `make` a box that is not there raises BoxClosed.
        """
        box = Box(team=team, topic=topic)
        while True:
            async with self._writing() as connection:
                row = await Rows(connection).get(box, change=True)
                if row is not None:
                    key = await self._key(connection, row)
                    items, answer = decide(self._sealer.opened(key, row.sealed))
                    sealed = self._sealer.sealed(key, items)
                    await Rows(connection).save(row, self._sealer.tag(), sealed)
                    return answer
            if not make:
                raise BoxClosed
            await self.open(team, topic)

    async def read(self, team: TeamId, topic: str) -> list[bytes]:
        """The items in random order, without a trace; none if there is no box."""
        box = Box(team=team, topic=topic)
        async with self._reading() as connection:
            while (row := await Rows(connection).get(box)) is not None:
                try:
                    items = self._sealer.opened(await self._key(connection, row), row.sealed)
                    return self._sealer.shuffled(items)
                except Unsealable:
                    if await Rows(connection).get(box) == row:  # else it was closed meanwhile
                        raise
        return []

    async def topics(self, team: TeamId | None = None) -> list[Box]:
        """The boxes that there are, of one team or of all, by team and topic."""
        async with self._reading() as connection:
            return [box for box in await Rows(connection).keys() if team in (None, box.team)]

    async def close(self, team: TeamId, topic: str) -> None:
        """Empty the box and destroy its key; whatever a crash left half done is finished by another call."""
        async with self._store.writing() as work:
            await work.open_boxes.forget((team, topic))
        async with self._writing() as connection:
            await Rows(connection).delete(Box(team=team, topic=topic))
        async with self._writing() as connection:
            await self._keys.prune(connection)

    async def stir(self) -> None:
        """Shuffle and encrypt every box anew, and its key too if there is a newer master key; damaged ones are left alone.

        A few writes of no use follow, a random number: databases count their writes, and that would count what came in.
        """
        async with self._writing() as connection:
            boxes = await self._stirring.stir(connection)
        for box in self._sealer.some(boxes):
            async with self._writing() as connection:
                await self._stirring.touch(connection, box)

    async def emptied(self) -> bool:
        """Whether all boxes are gone at once, as after a crash of PostgreSQL; of a file of their own nothing is."""
        if self.engine is not self._store.engine:
            return False
        async with self._reading() as connection:
            if await Rows(connection).some():
                return False
        return bool(await self._noted())

    async def lost(self, team: TeamId | None = None) -> dict[Box, str]:
        """The boxes that were open and are gone, or are there without their key, each with the id of the key it had.

        Those of one team, or of all. Each is named until `replace` or `close` is called for it, when the loss was told.
        """
        before = await self._noted(team)
        async with self._reading() as connection:
            rows = await Rows(connection).keys(team)
            keys = await self._keys.of(connection, rows)
        after = await self._noted(team)  # what was closed while we looked is not lost
        return {
            box: key
            for box, key in before.items()
            if after.get(box) == key and (rows.get(box) != key or box not in keys)
        }

    async def replace(self, team: TeamId, topic: str) -> None:
        """Put an empty box in the place of a lost one; one that was opened since stays as it is."""
        box = Box(team=team, topic=topic)
        async with self._writing() as connection:
            if not await self._keys.of(connection, [box]):
                await Rows(connection).delete(box)
            key = await self._key_id(connection, box)
        async with self._store.writing() as work:
            await work.open_boxes.renote((team, topic), key)

    async def needing(self, master: str) -> list[Box]:
        """The boxes whose key only this master key opens, by its id: it may go when `stir` has left none."""
        async with self._reading() as connection:
            keys = await self._keys.of(connection, await Rows(connection).keys())
        return [box for box, wrapped in keys.items() if wrapped.startswith(header_of(master))]

    async def dispose(self) -> None:
        """Let go of the file; the connections of the store are the store's."""
        if self.engine is not self._store.engine:
            await self.engine.dispose()

    async def _noted(self, team: TeamId | None = None) -> dict[Box, str]:
        async with self._store.reading() as work:
            noted = await work.open_boxes.all(team)
        return {Box(team=team, topic=topic): key for (team, topic), key in noted.items()}

    async def _key_id(self, connection: AsyncConnection, box: Box) -> str:
        """The id of the key of a box, which is made if it is not there."""
        rows = Rows(connection)
        while (row := await rows.get(box, change=True)) is None:
            key, tag = self._sealer.new_key(box), self._sealer.tag()
            sealed = self._sealer.sealed(key, [])
            if await rows.add(BoxRow(box=box, key=key.id, etag=tag, sealed=sealed)):
                await self._keys.put(connection, {box: self._sealer.wrapped(key)})
        return row.key

    async def _key(self, connection: AsyncConnection, row: BoxRow) -> BoxKey:
        wrapped = (await self._keys.of(connection, [row.box])).get(row.box)
        if wrapped is None:
            raise Unsealable("the key of the box is gone")
        return self._sealer.unwrapped(row.box, row.key, wrapped)

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        with translated() as own:
            async with self.engine.connect() as connection, connection.begin():
                with own:
                    yield connection

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        async with self._in_turn() as left:
            with translated() as own:
                async with self.engine.connect() as connection:
                    await connection.execution_options(**{PATIENCE: max(1, int(left * 1000))})
                    async with connection.begin():
                        with own:
                            yield connection

    def _in_turn(self) -> AbstractAsyncContextManager[float]:
        return self._turn.taken(BUSY_SECONDS) if self._turn else nullcontext(BUSY_SECONDS)
