"""What was accepted is delivered: after an outage, a lost channel, a move, unknown outcomes; never twice, never at night."""

from pathlib import Path

import pytest

from bot.commands import Move
from bot.model.errors import Gone, Malformed, Scope, TryLater, Unknown
from bot.model.message import plain
from bot.model.place import Channel
from bot.testing import World, a_world
from tests.scenarios.thanks import LOCK, gives, likes, privately, round_texts, rounds


async def a_full_box(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")


async def test_after_a_night_without_haven_a_round_waits_for_the_morning(world: World) -> None:
    await a_full_box(world)
    world.clock.jump(days=4, hours=14)  # Friday, 22:00
    await world.haven.jobs.settle()
    assert rounds(world) == []
    await world.clock.advance(hours=10, minutes=59)
    assert rounds(world) == []
    await world.clock.advance(minutes=2)
    assert [one.at.hour for one in rounds(world) if one.at] == [9]


async def test_a_week_without_haven_loses_nothing(world: World) -> None:
    await a_full_box(world)
    world.clock.jump(days=12)
    await world.haven.jobs.settle()
    await world.clock.advance(days=1)
    [text] = round_texts(world)
    assert text.count("with the release") == 3


async def test_a_restart_between_lock_and_close_loses_nothing(tmp_path: Path) -> None:
    async with a_world(tmp_path) as world:
        await a_full_box(world)
        await world.clock.advance(**LOCK)
        clock = world.clock
    async with a_world(tmp_path, clock=clock, seed=2) as again:
        await again.clock.advance(hours=1)
        [text] = round_texts(again)
        assert text.count("with the release") == 3


async def test_a_lost_channel_waits_for_its_return(world: World) -> None:
    await a_full_box(world)
    await world.clock.advance(**LOCK)
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(days=2)
    assert rounds(world) == []
    assert (await world.reload()).lost == "gone"
    await world.haven.jobs.probe()
    await world.clock.advance(days=3)
    [text] = round_texts(world)
    assert text.count("with the release") == 3


async def test_a_round_moves_with_its_team(world: World) -> None:
    await a_full_box(world)
    await world.clock.advance(**LOCK)
    world.platform.gone.add(world.team.channel)
    await world.clock.advance(days=1)
    await world.ada.asks(Move(channel="elsewhere"))
    await world.clock.advance(days=1)
    posts = world.platform.in_channel(Channel(workspace="acme", ref="elsewhere"))
    texts = [plain(one.message) for one in posts if one.message]
    assert sum(text.count("with the release") for text in texts) == 3


@pytest.mark.parametrize("error", [TryLater(), Unknown(), Malformed(), RuntimeError("a bug")])
async def test_trouble_on_the_way_neither_loses_nor_doubles_a_round(
    world: World, error: Exception
) -> None:
    await a_full_box(world)
    await world.clock.advance(**LOCK)
    world.platform.before.extend([error, error])
    for _ in range(12):
        await world.clock.advance(hours=2)
        world.clock.let_pass(120)
    [text] = round_texts(world)
    assert text.count("with the release") == 3


async def test_a_post_whose_answer_was_lost_is_not_posted_again(world: World) -> None:
    await a_full_box(world)
    await world.clock.advance(**LOCK)
    world.platform.after.append(Unknown())
    for _ in range(4):
        await world.clock.advance(hours=1)
        world.clock.let_pass(120)
    assert len(rounds(world)) == 1


async def test_a_private_note_whose_answer_was_lost_comes_once(world: World) -> None:
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=4, hours=8)
    world.platform.after.extend([Unknown(), Unknown(), Unknown()])
    for _ in range(6):
        await world.clock.advance(hours=1)
        world.clock.let_pass(120)
    assert len(privately(world.bob)) == 3
