"""Settings of one person that are changed by two at once, on PostgreSQL: nobody undoes what another one did."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from dataclasses import replace

import pytest

from bot.commands import Like, read
from bot.model.news import PersonLeft
from bot.model.preferences import Preferences, Thanks
from bot.testing import World, a_world
from tests.process.running import until
from tests.scenarios.thanks import gives
from tests.scenarios.waiting import somebody_waits

ON = {"direct": "true", "language": "de"}


@pytest.fixture
async def world(postgres_copy: str) -> AsyncIterator[World]:
    """A whole Haven on PostgreSQL; it is Monday, 08:00 UTC, and the team posts at 09:00."""
    async with a_world(postgres_copy) as made:
        yield made


async def _of_ann(world: World) -> Preferences:
    async with world.store.reading() as work:
        member = await work.members.get("test", world.ann.person)
    assert member is not None
    return member.preferences


async def _while_ann_says_no(world: World, other: Coroutine[None, None, object]) -> None:
    """Ann wants no more messages, and before that is committed somebody else begins to change her settings."""
    async with world.store.writing() as work:
        member = await work.members.get("test", world.ann.person, change=True)
        before = member.preferences if member is not None else Preferences()
        beside = asyncio.create_task(other)
        await until(lambda: somebody_waits(world), 10)
        no = replace(before, direct=False, country="DE")
        await work.members.save("test", world.ann.person, no)
    await beside


@pytest.mark.parametrize("known", [True, False], ids=["who set something", "who set nothing"])
async def test_of_two_asks_both_count(world: World, known: bool) -> None:
    if known:
        await world.ann.asks(read("me", ON))
    await _while_ann_says_no(world, world.ann.asks(Like(thanks=Thanks.PRIVATE)))
    after = await _of_ann(world)
    assert (after.direct, after.country, after.thanks) == (False, "DE", Thanks.PRIVATE)


@pytest.mark.parametrize("known", [True, False], ids=["who set something", "who set nothing"])
async def test_a_round_that_is_locked_undoes_nothing(world: World, known: bool) -> None:
    if known:
        await world.ann.asks(read("me", ON))
    await gives(world.bob, "ann")
    world.clock.jump(days=4, hours=8)
    await _while_ann_says_no(world, world.haven.jobs.round())
    after = await _of_ann(world)
    assert (after.direct, after.country, after.asked_thanks) == (False, "DE", True)


async def test_what_is_typed_meanwhile_undoes_nothing(world: World) -> None:
    await world.ann.asks(read("me", ON))
    await world.ann.asks(read("reflect", {}))
    await _while_ann_says_no(world, world.ann.types("The demo went well and I am glad."))
    after = await _of_ann(world)
    assert (after.direct, after.country, after.reflecting.walked) == (False, "DE", 1)


async def test_who_leaves_meanwhile_loses_nothing(world: World) -> None:
    await world.ada.asks(Like(thanks=Thanks.PUBLIC))
    await gives(world.bob, "ann")
    left = world.hears(PersonLeft(person=world.ann.person))
    await _while_ann_says_no(world, left)
    assert (await _of_ann(world)).country == "DE"
