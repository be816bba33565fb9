"""What somebody tries who wants to learn who gave thanks, or what waits for whom."""

import pytest
from pydantic import ValidationError

from bot.commands import Appreciate, Judge, Mine, PassOn, Reported, Rounds, Trust
from bot.model.delivery import DeliveryKind
from bot.model.note import Note
from bot.model.round import Readers, Round, Stage
from bot.store.thanks.sheets import Sheet
from bot.testing import Player, World
from bot.testing.player import buttons
from tests.scenarios.thanks import gives, in_the_box, likes, round_texts, rounds, sends


async def tries(player: Player, to: str, deed: str) -> str:
    """What is said to somebody who sends a note."""
    await player.asks(Appreciate(to=(to,), deed=deed))
    await sends(player)
    return player.reads


async def test_a_round_keeps_the_caps_with_which_it_opened(world: World) -> None:
    await world.ada.asks(Rounds(per_person=6))
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    assert "as many notes as it can" in await tries(world.ann, "bob", "You helped with a bug.")
    assert await in_the_box(world) == 5


@pytest.mark.parametrize("caps", [{"per_person": 4}, {"per_round": 9}])
def test_no_cap_is_so_low_that_it_counts_notes(caps: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        Rounds.model_validate(caps)


async def test_a_full_box_and_one_full_for_a_person_say_the_same(world: World) -> None:
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    for_bob = await tries(world.ann, "bob", "You helped with a bug.")
    for n in range(25):
        to = f"friend{n // 5}"
        await gives(world.somebody(f"other{n}"), to, f"You explained the build, step {n}.")
    assert await in_the_box(world) == 30
    assert await tries(world.ann, "eve", "You found the mistake.") == for_bob


async def test_a_try_that_a_full_box_refuses_counts_for_the_day(world: World) -> None:
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    for n in range(3):
        await tries(world.ann, "bob", f"You helped with bug number {n}.")
    await world.ann.asks(Appreciate(to=("bob",), deed="You helped once more."))
    assert "enough for a day" in world.ann.reads


async def a_locked_round(world: World) -> Round:
    """The second round, of which stewards read every note; one waits for Bob."""
    await world.ada.asks(Rounds(readers=Readers.EVERY, stewards=("sam", "bob")))
    await likes(world.bob)
    await world.clock.advance(days=4, hours=9)
    await gives(world.ann, "bob")
    await world.clock.advance(days=5, hours=23)
    async with world.store.reading() as work:
        one = await work.rounds.get(world.team.id, 2)
    assert one is not None
    assert one.stage is Stage.LOCKED
    return one


async def waiting(world: World, one: Round) -> Note:
    """The note that waits in a box."""
    [note] = Sheet.read(await world.haven.boxes.read(one.team, one.box)).notes
    return note


async def test_nobody_reads_what_is_for_them_before_a_steward_did(world: World) -> None:
    one = await a_locked_round(world)
    await world.bob.asks(Mine())
    assert "until the release" not in world.bob.reads
    note = await waiting(world, one)
    await world.somebody("sam").asks(PassOn(team=one.team, n=one.n, note=note.id))
    await world.bob.asks(Mine())
    assert "until the release" in world.bob.reads


async def test_a_steward_does_not_pass_on_what_is_for_them(world: World) -> None:
    one = await a_locked_round(world)
    note = await waiting(world, one)
    await world.bob.asks(PassOn(team=one.team, n=one.n, note=note.id))
    assert world.bob.reads == "This note is not waiting any more."
    assert not (await waiting(world, one)).read


async def a_round(world: World) -> None:
    """Three notes for Bob went out."""
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=5)


async def test_a_steward_reads_no_note_that_nobody_reported(world: World) -> None:
    await a_round(world)
    for forged in (Reported, Judge):
        await world.ada.asks(forged(team=world.team.id, n=1, place=1))
        assert world.ada.reads == "This note is not waiting any more."
    await world.ada.asks(Judge(team=world.team.id, n=1, place=1, remove=True))
    assert round_texts(world)[0].count("with the release") == 3


async def test_what_is_reported_again_reaches_a_steward_again(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    for times in (1, 2):
        await world.bob.presses("Report", on=post)
        told = world.platform.to_person(world.ada.person)
        assert len(told) == times
        await world.ada.presses("Read it", on=told[-1])
        await world.ada.presses("Leave it")
        assert round_texts(world)[0].count("with the release") == 3


async def test_a_look_at_a_note_offers_nothing_that_writes_a_row(world: World) -> None:
    world.platform.size = None
    await world.ann.asks(Appreciate(to=("bob",), deed="You helped with a bug."))
    assert "/haven count" in world.ann.reads
    assert "Count me in" not in [one.label for one in buttons(world.ann.sees)]


async def test_people_are_counted_where_that_is_no_sign(world: World) -> None:
    world.platform.size = None
    await world.bob.asks(Trust())
    await world.bob.presses("Count me in")
    async with world.store.reading() as work:
        assert await work.circles.counted(world.team.id) == 1


@pytest.mark.parametrize("readers", [Readers.HELD, Readers.EVERY])
async def test_nobody_is_asked_because_of_a_note_that_the_rules_hold(
    world: World, readers: Readers
) -> None:
    await world.ada.asks(Rounds(readers=readers, stewards=("sam",)))
    await world.clock.advance(days=4, hours=9)
    await gives(world.ann, "bob", "You finally did something useful, you idiot.")
    await world.clock.advance(days=5, hours=23)
    found = world.platform.to_person(world.bob.person)
    assert [one for one in found if one.delivery.kind is DeliveryKind.ASKS] == []


async def test_no_button_of_a_note_that_is_refused_is_too_long(world: World) -> None:
    signs = "\x07" * 400  # six letters each in a button
    await world.ann.asks(Appreciate(to=("bob",), deed=f"You idiot helped. {signs}"))
    assert list(world.ann.errors) == ["deed"]
