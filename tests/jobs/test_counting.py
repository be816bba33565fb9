"""Reactions that wait for the database: counted later, each once, and never too many."""

from pathlib import Path

import pytest
from sqlalchemy import text

from bot.jobs.counting import MOST, Counting
from bot.model.errors import StoreDown
from bot.model.place import DeliveryId, TeamId
from bot.model.reaction import Reaction
from bot.testing import FakeClock, World
from bot.testing.world import a_store


def a_reaction(mark: str, world: World) -> Reaction:
    """Somebody pressed a button on the newest post."""
    post = world.channel.last.delivery.id
    return Reaction(team=world.team.id, delivery=post, mark=mark)


async def counted(world: World) -> int:
    async with world.store.reading() as work:
        [tally] = (await work.reactions.totals([world.team.id]))[world.team.id]
    return tally.answered


async def test_what_was_noted_is_counted_in_one_go(world: World) -> None:
    await world.clock.advance(hours=1)
    woken: list[None] = []
    counting = Counting(store=world.store, clock=world.clock, wake=lambda: woken.append(None))
    for mark in ("a", "b", "a"):
        counting.note(a_reaction(mark, world))
    assert len(woken) == 3
    await counting.work()
    assert await counted(world) == 2


async def test_while_the_database_is_out_of_reach_they_wait(world: World) -> None:
    await world.clock.advance(hours=1)
    counting = Counting(store=world.store, clock=world.clock, wake=lambda: None)
    counting.note(a_reaction("a", world))
    await rename(world, "reaction", "elsewhere")
    with pytest.raises(StoreDown):
        await counting.work()
    counting.note(a_reaction("b", world))
    await rename(world, "elsewhere", "reaction")
    await counting.work()
    assert await counted(world) == 2


async def test_there_is_an_end_to_what_waits(tmp_path: Path) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        woken: list[None] = []
        counting = Counting(store=store, clock=FakeClock(), wake=lambda: woken.append(None))
        for n in range(MOST + 5):
            counting.note(
                Reaction(team=TeamId("team-one"), delivery=DeliveryId("one"), mark=str(n))
            )
        assert len(woken) == MOST


async def rename(world: World, before: str, after: str) -> None:
    """Take a table away, or put it back."""
    async with world.store.engine.begin() as connection:
        await connection.execute(text(f"ALTER TABLE {before} RENAME TO {after}"))
