"""Notes wait for others: how few may go out together, how long they wait, and what happens then."""

import pytest

from bot.commands import Rounds
from bot.model.note import Alone
from bot.model.preferences import Thanks
from bot.testing import World
from tests.scenarios.thanks import (
    gives,
    in_the_box,
    letters,
    likes,
    privately,
    round_texts,
    rounds,
)


async def test_two_notes_wait_for_a_third(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(weeks=1)
    assert (rounds(world), privately(world.bob), await in_the_box(world)) == ([], [], 2)
    await gives(world.somebody("dee"), "bob", "You helped with the invoice.")
    await world.clock.advance(weeks=1)
    [text] = round_texts(world)
    assert text.count("You helped") == 3


@pytest.mark.parametrize(
    ("alone", "public", "private", "back"),
    [(Alone.POST, 1, 0, 0), (Alone.PRIVATE, 0, 1, 0), (Alone.DROP, 0, 0, 1)],
)
async def test_after_14_days_the_giver_has_chosen(
    world: World, alone: Alone, public: int, private: int, back: int
) -> None:
    await likes(world.bob)
    await gives(world.ann, "bob", alone=alone)
    await world.clock.advance(weeks=1, days=5)
    assert (rounds(world), privately(world.bob)) == ([], [])
    await world.clock.advance(weeks=1)
    found = (len(rounds(world)), len(privately(world.bob)), await letters(world))
    assert found == (public, private, back)


async def test_notes_for_one_person_alone_count_with_the_others(world: World) -> None:
    await likes(world.bob)
    await gives(world.ann, "bob")
    await gives(world.somebody("cem"), "bob", "You found the mistake.", where="private")
    await gives(world.somebody("dee"), "eve", "You asked how we were doing.")
    await world.clock.advance(days=5)
    assert len(rounds(world)) == 1
    assert (len(privately(world.bob)), len(privately(world.somebody("eve")))) == (1, 1)


async def test_a_signed_note_hides_nobody_so_it_waits_for_nobody(world: World) -> None:
    await likes(world.bob)
    for name in ("cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} today.", name="signed")
    await gives(world.ann, "bob")
    await world.clock.advance(days=5)
    [text] = round_texts(world)
    assert ("From @cem" in text, "From @dee" in text) == (True, True)
    assert "until the release" not in text
    assert await in_the_box(world) == 1


async def test_a_note_to_two_is_public_only_if_both_like_that(world: World) -> None:
    world.platform.size = 9
    await likes(world.bob)
    await likes(world.somebody("eve"), Thanks.PRIVATE)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), ("bob", "eve"), f"You two helped {name} a lot.")
    await world.clock.advance(days=5)
    assert rounds(world) == []
    assert (len(privately(world.bob)), len(privately(world.somebody("eve")))) == (3, 3)


async def test_notes_leave_within_half_an_hour_after_the_close(world: World) -> None:
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=4, hours=8)
    await world.clock.advance(minutes=31)
    at = [one.at for one in world.platform.to_person(world.bob.person) if one.at][1:]
    assert len(set(at)) == 3
    assert all(one.hour == 16 and one.minute <= 30 for one in at)


async def test_a_large_round_comes_in_parts_at_once(world: World) -> None:
    for player in (world.bob, world.somebody("eve")):
        await likes(player)
    for n in range(9):
        to = "bob" if n < 5 else "eve"
        await gives(world.somebody(f"giver{n}"), to, f"You explained the build, part {n}.")
    await world.clock.advance(days=4, hours=8, minutes=1)
    first, second = round_texts(world)
    assert (first.count("part "), second.count("part ")) == (6, 3)


async def test_a_team_that_switches_rounds_off_leaves_nothing_behind(world: World) -> None:
    await likes(world.bob)
    await gives(world.ann, "bob", alone=Alone.POST)
    await world.ada.asks(Rounds(active="off"))
    await world.clock.advance(days=5)
    assert len(rounds(world)) == 1
    async with world.store.reading() as work:
        assert await work.rounds.current(world.team.id) is None
