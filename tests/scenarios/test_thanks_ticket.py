"""Whoever holds the code, and nobody else, learns what became of a note."""

from pathlib import Path

import pytest

from bot.commands import Send, Ticket, Trust, parse, read
from bot.commands.reading import unpack
from bot.model.command import Draft
from bot.model.preferences import Thanks
from bot.testing import Player, World, a_world
from bot.testing.player import buttons
from tests.scenarios.thanks import LOCK, code, gives, in_the_box, likes, rounds


async def looks(player: Player, code: str) -> str:
    await player.asks(Ticket(code=code))
    return player.reads


async def a_round(world: World) -> str:
    """Three notes to Bob; the code of Ann's."""
    found = await gives(world.ann, "bob")
    for name in ("cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    return found


async def test_a_note_is_withdrawn_with_its_button(world: World) -> None:
    await a_round(world)
    await world.ann.presses("Withdraw")
    assert world.ann.reads == "Withdrawn. Nothing of it is kept."
    assert await in_the_box(world) == 2


async def test_the_button_works_in_another_process_too(tmp_path: Path) -> None:
    async with a_world(tmp_path) as world:
        await gives(world.ann, "bob")
        label = next(one for one in buttons(world.ann.sees) if one.label == "Withdraw")
    command = unpack(label.does)
    assert isinstance(command, Ticket)
    async with a_world(tmp_path, seed=2) as again:
        await again.ann.asks(command)
        assert "Withdrawn" in again.ann.reads
        assert await in_the_box(again) == 0


async def test_the_code_can_be_typed_in_any_way(world: World) -> None:
    found = await gives(world.ann, "bob")
    spaced = " ".join(found[n : n + 4] for n in range(0, len(found), 4)).lower()
    command = parse("appreciate", f"ticket {spaced}")
    assert isinstance(command, Ticket)
    await world.bob.asks(command, directly=True)
    assert "waits in the box" in world.bob.reads


@pytest.mark.parametrize("unknown", ["AAAAAAAAAAAAAAAAAAAAAAAAAA", "?", "ann"])
async def test_a_code_that_does_not_exist(world: World, unknown: str) -> None:
    assert "I do not know this code" in await looks(world.ann, unknown)


async def test_once_the_box_is_locked_it_is_too_late(world: World) -> None:
    found = await a_round(world)
    await world.clock.advance(**LOCK)
    await world.ann.asks(Ticket(code=found, do="withdraw"))
    assert "can not be withdrawn any more" in world.ann.reads
    assert "is being prepared" in await looks(world.ann, found)


async def test_after_the_round_the_code_tells_where_it_went(world: World) -> None:
    await likes(world.bob)
    found = await a_round(world)
    await world.clock.advance(days=5)
    assert "It went out with the round of Friday, 6 March" in await looks(world.ann, found)
    await world.ann.asks(Ticket(code=found, do="withdraw"))
    assert "is out already" in world.ann.reads


async def test_the_code_of_a_carried_note_still_withdraws_it(world: World) -> None:
    found = await gives(world.ann, "bob")
    await world.clock.advance(days=5)
    await world.ann.asks(Ticket(code=found, do="withdraw"))
    assert "Withdrawn" in world.ann.reads
    await world.clock.advance(weeks=5)
    assert await in_the_box(world) == 0


async def test_a_thank_you_comes_back_to_the_code_alone(world: World) -> None:
    await likes(world.bob)
    found = await a_round(world)
    await world.clock.advance(days=5)
    [post] = rounds(world)
    assert post.message is not None
    place = 1 + post.message.model_dump_json().split("until the release")[0].count("received[")
    received = [one for one in buttons(post.message) if one.label == "Received"][place - 1]
    command = unpack(received.does)
    assert command is not None
    await world.bob.asks(command)
    thank = next(one for one in buttons(world.bob.sees) if one.label == "Say thank you")
    draft = unpack(thank.does)
    assert draft is not None
    await world.bob.asks(draft)
    await fills(world.bob, "That made my week.")
    told = await looks(world.ann, found)
    assert "@bob thanks you back" in told
    assert "That made my week." in told
    assert "They have read it." in told


async def test_not_now_is_told_kindly_and_without_a_reason(world: World) -> None:
    await likes(world.bob, Thanks.NOT_NOW)
    found = await a_round(world)
    await world.clock.advance(days=5)
    assert rounds(world) == []
    told = await looks(world.ann, found)
    assert "I could not pass this on now. It was kind of you all the same" in told
    await world.ann.presses("Edit")


async def test_letters_wait_for_14_days(world: World) -> None:
    await likes(world.bob, Thanks.NOT_NOW)
    found = await a_round(world)
    await world.clock.advance(days=4 + 14, hours=9)
    assert "could not pass this on" in await looks(world.ann, found)
    await world.clock.advance(days=2)
    await world.haven.jobs.tidy()
    assert "I do not know this code" in await looks(world.ann, found)


async def test_pressing_send_twice_is_one_note_with_one_code(world: World) -> None:
    await gives(world.ann, "bob")
    first = code(world.ann)
    deed = "You stayed until the release was out."
    send = Send(team=world.team.id, code=first, to=("bob",), deed=deed)
    await world.ann.asks(send)
    assert code(world.ann) == first
    assert await in_the_box(world) == 1


async def test_everybody_can_read_who_can_see_what(world: World) -> None:
    await world.ann.asks(Trust())
    assert "I can not look up who wrote one, and neither can an admin." in world.ann.reads
    assert "at least 3 notes without a name" in world.ann.reads


async def fills(player: Player, words: str) -> None:
    """Send the form that was opened last."""
    draft = player.unfinished
    assert isinstance(draft, Draft)
    await player.asks(read(draft.word, {**draft.values, "words": words}))
