"""A crash of PostgreSQL: what it takes from a round is said at once, and with durable boxes it takes nothing."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from bot.model.message import plain
from bot.testing import World, a_world
from tests.scenarios.thanks import LOCK, gives, in_the_box, likes, round_texts, rounds
from tests.servers.postgres import PostgresServer, running_postgres


@pytest.fixture(scope="module")
def fragile(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """A server of one's own, to be broken; skipped where there is none."""
    with running_postgres() as server:
        yield server


@asynccontextmanager
async def three_notes(server: PostgresServer, *, durable: bool = False) -> AsyncIterator[World]:
    """A world in which three notes wait for Bob."""
    with server.fresh_database() as url:
        async with a_world(url, durable=durable) as world:
            await likes(world.bob)
            for name in ("ann", "cem", "dee"):
                await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
            yield world


def crash(server: PostgresServer) -> None:
    """Break it when all is on the disk: the servers of tests commit without waiting for that."""
    server.flush()
    server.crash()


def losses(world: World) -> int:
    """How often the channel was told of a loss."""
    told = (plain(one.message) for one in world.channel.posts if one.message is not None)
    return sum("A crash of the database took the notes" in one for one in told)


async def test_what_a_crash_took_is_said_at_the_next_look_and_notes_are_taken_again(
    fragile: PostgresServer,
) -> None:
    async with three_notes(fragile) as world:
        crash(fragile)
        await world.haven.jobs.settle()
        assert losses(world) == 1
        await gives(world.ann, "bob")
        assert await in_the_box(world) == 1


async def test_each_crash_of_the_same_round_is_said_once(fragile: PostgresServer) -> None:
    async with three_notes(fragile) as world:
        for n in (1, 2):
            crash(fragile)
            for _ in range(2):
                await world.haven.jobs.settle()
            assert losses(world) == n


async def test_a_loss_right_before_the_close_is_said_and_not_closed_over(
    fragile: PostgresServer,
) -> None:
    async with three_notes(fragile) as world:
        await world.clock.advance(**LOCK)
        world.clock.jump(hours=1)
        crash(fragile)
        await world.haven.boxes.open(world.team.id, "pulse/1")  # so that not all boxes are gone
        await world.haven.jobs.settle()
        assert (losses(world), rounds(world)) == (1, [])


async def test_durable_boxes_lose_nothing(fragile: PostgresServer) -> None:
    async with three_notes(fragile, durable=True) as world:
        crash(fragile)
        await world.clock.advance(days=5)
        assert losses(world) == 0
        [text] = round_texts(world)
        assert all(name in text for name in ("ann", "cem", "dee"))
