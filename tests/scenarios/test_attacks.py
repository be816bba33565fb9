"""What a hostile review found: words of crisis in thanks, answers that got lost, boxes and letters that stayed."""

import pytest

from bot.commands import Appreciate, Send
from bot.commands.reading import read
from bot.testing import World
from bot.testing.player import Player
from tests.scenarios.thanks import LOCK, code, gives, in_the_box, letters, likes

CRISIS = "I want to kill myself"


async def a_round(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)
    await world.clock.advance(minutes=16)


def speaker(world: World, name: str, locale: str) -> Player:
    return world.somebody(name, locale=locale)


@pytest.mark.parametrize("locale", ["en-GB", "de"])
async def test_a_crisis_in_a_thank_you_back_is_answered_and_not_kept(
    world: World, locale: str
) -> None:
    await a_round(world)
    before = await letters(world)
    bob = speaker(world, "bob", locale)
    team, n = str(world.team.id), "1"
    await bob.asks(read("thank", {"team": team, "n": n, "place": "1", "words": CRISIS}))
    assert "nobody gets it" in bob.reads
    assert "findahelpline.com" in bob.reads
    assert await letters(world) == before


@pytest.mark.parametrize("locale", ["en-GB", "de"])
async def test_a_crisis_in_a_note_is_answered_with_people_to_talk_to(
    world: World, locale: str
) -> None:
    ann = speaker(world, "ann", locale)
    note = Appreciate(to=("bob",), deed=f"Thank you for all. {CRISIS}.")
    await ann.asks(note)
    assert "findahelpline.com" in ann.reads
    assert await in_the_box(world) == 0


async def test_a_crisis_is_also_answered_where_a_note_is_sent(world: World) -> None:
    await gives(world.ann, "bob")
    sent = Send(team=world.team.id, code=code(world.ann), to=("bob",), deed=f"Thanks. {CRISIS}.")
    await world.ann.asks(sent)
    assert "findahelpline.com" in world.ann.reads
    assert await in_the_box(world) == 1
