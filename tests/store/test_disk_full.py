"""A disk without room: what can not be written is refused as a whole, and what is there stays."""

from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection

from bot.model.delivery import Post
from bot.model.errors import StoreDown
from bot.store import Store
from bot.store.deliveries.outbox import Outgoing
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.builders import a_message, outgoing, plan, states

PAGES = 60
"""So many pages of 4 KiB may the database have; the empty schema takes about 30."""


def fill_the_disk(store: Store) -> None:
    """From now on SQLite meets the end of the disk after PAGES; only the limit is ours."""

    def limit(connection: DBAPIConnection, _: object) -> None:
        connection.cursor().execute(f"PRAGMA max_page_count={PAGES}")

    event.listen(store.engine.sync_engine, "connect", limit)


def a_long_one(n: int) -> Outgoing:
    return outgoing(f"d{n:02}", act=Post(message=a_message("much to say " * 800)))


async def test_a_full_disk_refuses_a_transaction_as_a_whole(tmp_path: Path) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        await plan(store, outgoing())
        await store.close()
        fill_the_disk(store)
        with pytest.raises(StoreDown):
            await plan(store, *(a_long_one(n) for n in range(40)))
        assert await states(store) == {"one": "planned"}
    async with a_store(tmp_path, FakeClock(), seed=2) as store:
        await plan(store, *(a_long_one(n) for n in range(40)))
        assert len(await states(store)) == 41
