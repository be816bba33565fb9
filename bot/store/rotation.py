"""From one master key to the next: seals everything anew under the first key, and tells what an old one is needed for."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial

from bot.store.across.resealing import Batch, Key, Resealing
from bot.store.across.rows import CANARIES, IN_DATABASE, IN_KEY_STORE, Sealed
from bot.store.boxes.boxes import Boxes
from bot.store.work import Store

Opened = Callable[[], AbstractAsyncContextManager[Resealing]]


class Rotation:
    """What the master keys of a store have sealed. Every call raises StoreDown."""

    def __init__(self, store: Store, boxes: Boxes) -> None:
        self._store = store
        self._boxes = boxes
        self._vault = store.vault
        self.ids = store.vault.ids
        self.first = store.vault.first

    async def counts(self, key: str) -> dict[str, int]:
        """How many rows say that a key has sealed them, by table; tables without any are left out."""
        found: dict[str, int] = {}
        for one, opened in self.everything():
            async with opened() as rows:
                found[one.name] = await rows.count(one, key)
        found["box"] = len(await self._boxes.needing(key))
        return _without_zeros(found)

    async def is_in_use(self) -> bool:
        """Whether whoever serves this database has started with the first key in front: it seals the canary then."""
        async with self.in_database() as rows:
            return await rows.count(CANARIES, self._vault.first) > 0

    async def needs(self, key: str) -> dict[str, int]:
        """How many rows a key opens, by table. A row that is damaged needs no key."""
        found: dict[str, int] = {}
        for one, opened in self.everything():
            batches = _batches(opened, one, partial(Resealing.needing, key=key))
            found[one.name] = sum([batch.done async for batch in batches])
        found["box"] = len(await self._boxes.needing(key))
        return _without_zeros(found)

    async def rotate(self) -> tuple[dict[str, int], dict[str, int]]:
        """Seal everything anew that the first key has not sealed: how many rows were, and how many no key opens.

        Each batch is a transaction. What is interrupted goes on where it stopped, and meanwhile every key of the ring opens.
        """
        done: dict[str, int] = {}
        damaged: dict[str, int] = {}
        for one, opened in self.everything():
            batches = _batches(opened, one, Resealing.again)
            found = [batch async for batch in batches]
            done[one.name] = sum(batch.done for batch in found)
            damaged[one.name] = sum(batch.damaged for batch in found)
        before = len(await self._boxes.needing(self.first))
        await self._boxes.stir()
        done["box"] = len(await self._boxes.needing(self.first)) - before
        await self._store.tidy()
        await self._store.keys.tidy()
        return _without_zeros(done), _without_zeros(damaged)

    def everything(self) -> Iterator[tuple[Sealed, Opened]]:
        """Every sealed column, with how to open a transaction on it; the keys of people come first."""
        yield from ((one, self.in_key_store) for one in IN_KEY_STORE)
        yield from ((one, self.in_database) for one in IN_DATABASE)

    @asynccontextmanager
    async def in_database(self) -> AsyncIterator[Resealing]:
        """A transaction in the database."""
        async with self._store.writing() as work:
            yield work.resealing

    @asynccontextmanager
    async def in_key_store(self) -> AsyncIterator[Resealing]:
        """A transaction in the key store."""
        async with self._store.keys.writing() as session:
            yield Resealing(session, self._vault)


async def _batches(
    opened: Opened,
    one: Sealed,
    each: Callable[[Resealing, Sealed, Key | None], Awaitable[Batch]],
) -> AsyncIterator[Batch]:
    after: Key | None = None
    while True:
        async with opened() as rows:
            batch = await each(rows, one, after)
        yield batch
        after = batch.last
        if after is None:
            return


def _without_zeros(found: dict[str, int]) -> dict[str, int]:
    return {name: number for name, number in found.items() if number}
