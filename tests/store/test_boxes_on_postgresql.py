"""What lies on the disk of PostgreSQL, and what a crash of the server does to the boxes."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from sqlalchemy import select, text

from bot.entropy import SystemEntropy
from bot.store import Boxes
from bot.store.boxes.tables import BOX, BOX_KEY
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes
from tests.servers.postgres import PostgresServer, running_postgres
from tests.store.boxes_on_disk import everything
from tests.store.boxes_world import OTHER, ROUND, TEAM, adding, words_in


@pytest.fixture
async def boxes(postgres_copy: str) -> AsyncIterator[Boxes]:
    """Boxes beside an empty database."""
    async with (
        a_store(postgres_copy, FakeClock()) as store,
        some_boxes(store, postgres_copy, SystemEntropy()) as made,
    ):
        yield made


async def wrapped(boxes: Boxes) -> bytes:
    """The first team's key as it lies in the table; the part that no other key shares."""
    async with boxes.engine.connect() as connection:
        found = await connection.execute(select(BOX_KEY.c.wrapped).where(BOX_KEY.c.team == TEAM))
    return bytes(found.scalar_one())[4:]


async def contents(boxes: Boxes) -> bytes:
    """A part of the first team's box as it lies in the table."""
    async with boxes.engine.connect() as connection:
        found = await connection.execute(select(BOX.c.sealed).where(BOX.c.team == TEAM))
    return bytes(found.scalar_one())[500:564]


async def test_a_destroyed_key_is_in_no_file_of_the_server(
    boxes: Boxes, postgres: PostgresServer
) -> None:
    await boxes.change(TEAM, ROUND, adding("one"))
    await boxes.open(OTHER, ROUND)
    key = await wrapped(boxes)
    postgres.flush()
    assert key in everything(postgres.data)
    async with (
        boxes.engine.connect() as older
    ):  # a deleted row would be kept for the sake of this one
        await older.execution_options(isolation_level="REPEATABLE READ")
        await older.execute(text("SELECT count(*) FROM team"))
        await boxes.close(TEAM, ROUND)
        postgres.flush()
        assert key not in everything(postgres.data)
    assert await words_in(boxes, OTHER) == []


async def test_a_plain_delete_would_leave_the_key_in_the_file(
    boxes: Boxes, postgres: PostgresServer
) -> None:
    await boxes.open(TEAM, ROUND)
    key = await wrapped(boxes)
    async with boxes.engine.begin() as connection:
        await connection.execute(BOX_KEY.delete())
    postgres.flush()
    assert key in everything(postgres.data)


async def test_a_stirred_box_leaves_nothing_of_its_earlier_states_in_the_files(
    boxes: Boxes, postgres: PostgresServer
) -> None:
    await boxes.change(TEAM, ROUND, adding("one"))
    before = await contents(boxes)
    await boxes.change(TEAM, ROUND, adding("two"))
    postgres.flush()
    assert before in everything(postgres.data)
    await boxes.stir()
    postgres.flush()
    assert before not in everything(postgres.data)
    assert await words_in(boxes) == ["one", "two"]


async def test_who_stirs_closes_and_gives_at_once_waits_for_the_others(
    boxes: Boxes, postgres_copy: str
) -> None:
    async with (
        a_store(postgres_copy, FakeClock(), seed=2) as store,
        some_boxes(store, postgres_copy, SystemEntropy()) as others,
    ):
        for n in range(5):
            await boxes.open(OTHER, f"round/{n}")
        await asyncio.gather(
            *(boxes.change(TEAM, ROUND, adding(f"a{n}")) for n in range(5)),
            *(others.change(TEAM, ROUND, adding(f"b{n}")) for n in range(5)),
            *(others.close(OTHER, f"round/{n}") for n in range(5)),
            *(one.stir() for one in (boxes, others, boxes)),
        )
        assert await words_in(others) == sorted(f"{who}{n}" for who in "ab" for n in range(5))
        assert [str(box) for box in await others.topics()] == ["team-one|round/12"]


async def test_the_statistics_of_the_planner_copy_no_key(
    boxes: Boxes, postgres: PostgresServer
) -> None:
    for n in range(5):
        await boxes.open(TEAM, f"round/{n}")
    async with boxes.engine.begin() as connection:
        await connection.execute(text("ANALYZE box, box_key"))
        query = text("SELECT tablename, attname FROM pg_stats WHERE tablename LIKE 'box%'")
        seen = {(table, column) for table, column in await connection.execute(query)}
    assert ("box_key", "topic") in seen
    assert not seen & {("box_key", "wrapped"), ("box", "sealed"), ("box", "etag")}


@pytest.mark.parametrize("durable", [False, True])
async def test_only_the_durable_boxes_are_in_the_servers_log(
    postgres_copy: str, postgres: PostgresServer, durable: bool
) -> None:
    async with (
        a_store(postgres_copy, FakeClock()) as store,
        some_boxes(store, postgres_copy, SystemEntropy(), durable=durable) as boxes,
    ):
        await boxes.change(TEAM, ROUND, adding("one"))
        key, box = await wrapped(boxes), await contents(boxes)
    postgres.flush()
    log = everything(postgres.data / "pg_wal")
    assert [part in log for part in (key, box)] == [durable, durable]


async def test_the_durable_option_can_be_switched_both_ways(postgres_copy: str) -> None:
    async with a_store(postgres_copy, FakeClock()) as store:
        for durable in (False, True, False):
            async with some_boxes(store, postgres_copy, SystemEntropy(), durable=durable) as boxes:
                await boxes.change(TEAM, ROUND, adding("one"))
                async with store.engine.connect() as connection:
                    kinds = await connection.scalars(
                        text(
                            "SELECT relpersistence::text FROM pg_class WHERE relname IN ('box', 'box_key')"
                        )
                    )
                assert set(kinds) == {"p" if durable else "u"}
        assert await words_in(boxes) == ["one"] * 3


@pytest.fixture
def fragile(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """A server of one's own, to be broken; skipped where there is none."""
    with running_postgres() as server:
        yield server


@pytest.mark.parametrize("durable", [False, True])
async def test_a_crash_of_the_server_empties_boxes_that_are_not_durable_and_that_is_told(
    fragile: PostgresServer, durable: bool
) -> None:
    with fragile.fresh_database() as url:
        async with (
            a_store(url, FakeClock()) as store,
            some_boxes(store, url, SystemEntropy(), durable=durable) as boxes,
        ):
            await boxes.change(TEAM, ROUND, adding("one"))
            fragile.flush()
            fragile.crash()
            assert [str(box) for box in await boxes.lost()] == (
                [] if durable else ["team-one|round/12"]
            )
            assert await words_in(boxes) == (["one"] if durable else [])
            await boxes.replace(TEAM, ROUND)
            assert not await boxes.lost()
