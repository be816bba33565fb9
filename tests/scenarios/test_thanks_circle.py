"""Among how many people a note can hide, and what is said where that is few."""

import pytest

from bot.commands import Appreciate, CountMeIn
from bot.testing import World
from bot.testing.player import buttons
from tests.scenarios.thanks import in_the_box, sends

NOTE = Appreciate(to=("bob",), deed="You stayed until the release was out.")


@pytest.mark.parametrize(("size", "others"), [(1, "Nobody else"), (2, "Only one person"), (3, "2")])
async def test_under_three_it_is_not_called_anonymous(world: World, size: int, others: str) -> None:
    world.platform.size = size
    await world.ann.asks(NOTE)
    assert others in world.ann.reads
    assert "I do not call it anonymous" in world.ann.reads
    assert buttons(world.ann.sees)[0].label == "Send it with my name"


async def test_there_a_note_can_still_be_signed(world: World) -> None:
    world.platform.size = 3
    await world.ann.asks(NOTE)
    await world.ann.presses("Send it with my name")
    assert "Your name stands under it." in world.ann.reads
    await world.ann.presses("Send")
    assert await in_the_box(world) == 1


@pytest.mark.parametrize("size", [4, 5])
async def test_three_or_four_are_warned_and_asked(world: World, size: int) -> None:
    world.platform.size = size
    await world.ann.asks(NOTE)
    assert f"Only {size - 1} people could have written this" in world.ann.reads
    await world.ann.presses("Send it all the same")
    assert await in_the_box(world) == 1


async def test_from_five_on_nothing_is_said(world: World) -> None:
    world.platform.size = 6
    await world.ann.asks(NOTE)
    assert "could have written" not in world.ann.reads
    assert "Send" in [one.label for one in buttons(world.ann.sees)]


async def test_where_the_platform_does_not_tell_people_can_be_counted(world: World) -> None:
    world.platform.size = None
    await world.ann.asks(NOTE)
    assert "I can not tell how many people read along" in world.ann.reads
    for name in ("ann", "bob", "cem", "dee", "eve", "fay"):
        await world.somebody(name).asks(CountMeIn())
    await world.ann.asks(NOTE)
    assert "can not tell" not in world.ann.reads


async def test_a_circle_that_shrank_is_seen_when_the_note_is_sent(world: World) -> None:
    world.platform.size = 9
    await world.ann.asks(NOTE)
    world.platform.size = 2
    await sends(world.ann)
    assert "I do not call it anonymous" in world.ann.reads
    assert await in_the_box(world) == 0
