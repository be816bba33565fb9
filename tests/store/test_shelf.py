"""The shelf that adapters keep their own values on: theirs alone, for a while, given out once."""

import asyncio
from datetime import timedelta

import pytest

from bot.cipher import Unsealable
from bot.store import Store, StoreShelf
from bot.store.tables.core import Base
from bot.testing import FakeClock

MINUTE = timedelta(minutes=1)


def a_shelf(store: Store, adapter: str = "test", clock: FakeClock | None = None) -> StoreShelf:
    return StoreShelf(store, adapter, clock or FakeClock())


async def test_a_value_can_be_got_again_and_replaced(store: Store) -> None:
    shelf = a_shelf(store)
    assert await shelf.get("token") is None
    await shelf.put("token", b"first")
    await shelf.put("token", b"second")
    assert await shelf.get("token") == b"second"
    assert await shelf.get("token") == b"second"


async def test_each_adapter_sees_its_own_values_only(store: Store) -> None:
    mine, yours = a_shelf(store, "mine"), a_shelf(store, "yours")
    await mine.put("token", b"a")
    assert await yours.get("token") is None
    assert await yours.items("") == {}
    assert await yours.take("token") is None
    assert await mine.get("token") == b"a"


async def test_a_value_is_gone_when_its_time_is_over(store: Store) -> None:
    clock = FakeClock()
    shelf = a_shelf(store, clock=clock)
    await shelf.put("state", b"a", MINUTE)
    await shelf.put("token", b"b")
    clock.let_pass(59)
    assert await shelf.get("state") == b"a"
    clock.let_pass(1)
    assert await shelf.get("state") is None
    assert await shelf.take("state") is None
    assert await shelf.items("") == {"token": b"b"}


async def test_a_new_value_takes_over_nothing_of_the_old_ones_time(store: Store) -> None:
    clock = FakeClock()
    shelf = a_shelf(store, clock=clock)
    await shelf.put("state", b"a", MINUTE)
    await shelf.put("state", b"b")
    clock.let_pass(3_600)
    assert await shelf.get("state") == b"b"


async def test_what_is_over_is_removed_by_the_upkeep(store: Store) -> None:
    clock = FakeClock()
    shelf = a_shelf(store, clock=clock)
    await shelf.put("state", b"a", MINUTE)
    await shelf.put("token", b"b")
    async with store.writing() as work:
        await work.shelves.purge(clock.wall() + 2 * MINUTE)
    async with store.engine.connect() as connection:
        kept = await connection.scalars(
            Base.metadata.tables["shelf"]
            .select()
            .with_only_columns(Base.metadata.tables["shelf"].c.key)
        )
        assert list(kept) == ["token"]


async def test_of_several_who_take_one_gets_the_value(store: Store, beside: Store) -> None:
    await a_shelf(store).put("state", b"a")
    shelves = [a_shelf(one) for _ in range(3) for one in (store, beside)]
    taken = await asyncio.gather(*(shelf.take("state") for shelf in shelves))
    assert [one for one in taken if one] == [b"a"]
    assert await a_shelf(store).get("state") is None


async def test_values_are_listed_by_prefix_in_the_order_of_their_keys(store: Store) -> None:
    shelf = a_shelf(store)
    for key in ("post/2", "post/1", "postal", "pos%", "post_1", "other"):
        await shelf.put(key, key.encode())
    assert list(await shelf.items("post/")) == ["post/1", "post/2"]
    assert list(await shelf.items("pos%")) == ["pos%"]
    assert list(await shelf.items("post_")) == ["post_1"]


async def test_a_damaged_value_is_set_aside_and_told_once(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = a_shelf(store)
    for key in ("post/1", "post/2", "post/3"):
        await shelf.put(key, key.encode())
    table = Base.metadata.tables["shelf"]
    async with store.engine.begin() as connection:
        await connection.execute(
            table.update().where(table.c.key == "post/2").values(value=b"\x00")
        )
    for _ in range(2):
        assert list(await shelf.items("post/")) == ["post/1", "post/3"]
    assert [record.__dict__["key"] for record in caplog.records] == ["test/post/2"]


async def test_a_value_under_another_key_is_not_opened(store: Store) -> None:
    shelf = a_shelf(store)
    await shelf.put("ann", b"a")
    await shelf.put("bob", b"b")
    table = Base.metadata.tables["shelf"]
    async with store.engine.begin() as connection:
        ann = table.select().with_only_columns(table.c.value).where(table.c.key == "ann")
        sealed = await connection.scalar(ann)
        await connection.execute(table.update().where(table.c.key == "bob").values(value=sealed))
    with pytest.raises(Unsealable):
        await shelf.get("bob")
