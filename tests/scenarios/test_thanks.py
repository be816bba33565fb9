"""Somebody is thanked: looked at first, kept in a sealed box, posted with others, received."""

import pytest

from bot.commands import Appreciate, parse
from bot.model.preferences import Thanks
from bot.testing import World
from tests.scenarios.thanks import LOCK, code, gives, likes, privately, round_texts, rounds, sends


async def test_nothing_is_kept_before_it_was_looked_at(world: World) -> None:
    await world.ann.asks(Appreciate(to=("bob",), deed="You stayed until the release was out."))
    assert "This is how it will look" in world.ann.reads
    assert "I keep no record of who wrote it" in world.ann.reads
    await world.clock.advance(days=7)
    assert rounds(world) == []


async def test_three_notes_are_one_post_on_friday(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)
    assert rounds(world) == []
    await world.clock.advance(minutes=15)
    [text] = round_texts(world)
    assert text.count("with the release") == 3
    assert text.count("For @bob") == 1


async def test_a_note_in_one_line_needs_no_form(world: World) -> None:
    command = parse("appreciate", "<@bob|Bob> for staying late with the release")
    assert command == Appreciate(to=("bob",), deed="for staying late with the release")


async def test_the_code_is_told_once_it_is_kept(world: World) -> None:
    await world.ann.asks(Appreciate(to=("bob",), deed="You stayed until the release was out."))
    await sends(world.ann)
    assert "Kept for the next round: Friday, 6 March, 16:00" in world.ann.reads
    assert code(world.ann) in world.ann.reads


async def test_who_never_chose_gets_notes_alone_and_is_asked_once(world: World) -> None:
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)
    [asked] = world.platform.to_person(world.bob.person)
    assert asked.message is not None
    await world.clock.advance(hours=1)
    assert (round_texts(world), len(privately(world.bob))) == ([], 3)


@pytest.mark.parametrize("how", [Thanks.PUBLIC, Thanks.PRIVATE])
async def test_a_choice_made_when_asked_holds_for_this_round(world: World, how: Thanks) -> None:
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)
    [asked] = world.platform.to_person(world.bob.person)
    await world.bob.presses("In public" if how is Thanks.PUBLIC else "In private", on=asked)
    await world.clock.advance(hours=1)
    public = how is Thanks.PUBLIC
    assert (len(rounds(world)), len(privately(world.bob))) == ((1, 0) if public else (0, 3))
