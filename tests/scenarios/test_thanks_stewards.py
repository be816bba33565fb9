"""Stewards read notes before they go out, and never learn who wrote them."""

from datetime import UTC, datetime

from bot.commands import Queue, Rounds, Ticket
from bot.commands.reading import read
from bot.model.command import Draft
from bot.model.delivery import DeliveryKind
from bot.model.message import plain
from bot.model.round import Readers
from bot.testing import Player, World
from tests.scenarios.thanks import gives, in_the_box, likes, privately, rounds

HURTS = "You finally did something useful, you idiot."


async def a_team_that_reads(world: World, readers: Readers = Readers.HELD) -> None:
    """From the second round on notes are read; the clock stands at its start, on Friday."""
    await world.ada.asks(Rounds(readers=readers, stewards=("sam",)))
    await likes(world.bob)
    await world.clock.advance(days=4, hours=9)


async def steward(world: World) -> Player:
    """Sam, who was told that notes wait, and reads them."""
    sam = world.somebody("sam")
    found = world.platform.to_person(sam.person)
    [told] = [one for one in found if one.delivery.kind is DeliveryKind.NOTICE]
    await sam.presses("Read them", on=told)
    return sam


async def until_locked(world: World) -> None:
    """To Thursday, 16:00."""
    await world.clock.advance(days=5, hours=23)


async def test_what_the_rules_hold_waits_for_a_steward(world: World) -> None:
    await a_team_that_reads(world)
    await gives(world.ann, "bob", HURTS)
    await gives(world.ann, "bob")
    await until_locked(world)
    sam = await steward(world)
    assert "useful, you idiot" in sam.reads
    assert "until the release" not in sam.reads
    assert "ann" not in sam.reads


async def test_a_note_that_is_passed_on_goes_out(world: World) -> None:
    await a_team_that_reads(world)
    for deed in (HURTS, "You helped with the release.", "You found the mistake."):
        await gives(world.ann, "bob", deed)
    await until_locked(world)
    sam = await steward(world)
    await sam.presses("Pass on")
    await world.clock.advance(days=1, hours=1)
    [post] = rounds(world)
    assert post.message is not None
    assert HURTS in plain(post.message)


async def test_a_note_that_is_sent_back_waits_with_a_kind_reason(world: World) -> None:
    await a_team_that_reads(world)
    code = await gives(world.ann, "bob", HURTS)
    await until_locked(world)
    sam = await steward(world)
    await sam.presses("Send back")
    draft = sam.unfinished
    assert isinstance(draft, Draft)
    await sam.asks(read(draft.word, {**draft.values, "reason": "kinder"}))
    assert "Sent back." in sam.reads
    await world.ann.asks(Ticket(code=code))
    assert "some of it could hurt" in world.ann.reads
    await world.ann.presses("Edit")
    assert isinstance(world.ann.unfinished, Draft)
    await world.clock.advance(weeks=3)
    assert rounds(world) == []


async def test_a_note_that_is_not_passed_on_is_told_to_its_giver(world: World) -> None:
    await a_team_that_reads(world)
    code = await gives(world.ann, "bob", HURTS)
    await until_locked(world)
    sam = await steward(world)
    await sam.presses("Do not pass on")
    await world.ann.asks(Ticket(code=code))
    assert "did not pass it on" in world.ann.reads


async def test_what_nobody_read_waits_and_then_comes_back(world: World) -> None:
    await a_team_that_reads(world)
    code = await gives(world.ann, "bob", HURTS)
    await world.clock.advance(weeks=1)
    assert (rounds(world), await in_the_box(world)) == ([], 1)
    await world.clock.advance(weeks=2)
    await world.ann.asks(Ticket(code=code))
    assert "Nobody found the time to read this note" in world.ann.reads


async def test_a_steward_does_not_read_what_is_for_them(world: World) -> None:
    await a_team_that_reads(world, Readers.EVERY)
    await gives(world.ann, "sam")
    await until_locked(world)
    sam = world.somebody("sam")
    await sam.asks(Queue(team=world.team.id, n=2))
    assert sam.reads == "No note waits for you."


async def test_the_count_that_a_steward_is_told_does_not_betray_a_note_for_them(
    world: World,
) -> None:
    await world.ada.asks(Rounds(readers=Readers.HELD, stewards=("sam", "eve")))
    await world.clock.advance(days=4, hours=9)
    await gives(world.ann, "sam", HURTS)
    await until_locked(world)
    assert world.platform.to_person(world.somebody("sam").person) == []
    [told] = world.platform.to_person(world.somebody("eve").person)
    assert told.message is not None
    assert "One note" in plain(told.message)


async def test_nobody_else_reads_the_notes(world: World) -> None:
    await a_team_that_reads(world)
    await gives(world.ann, "bob", HURTS)
    await until_locked(world)
    for player in (world.ann, world.ada):
        await player.asks(Queue(team=world.team.id, n=2))
        assert player.reads == "Only the stewards of this round can read that."


async def test_a_large_channel_reads_what_the_rules_hold_by_itself(world: World) -> None:
    world.platform.size = 20
    await world.clock.advance(days=4, hours=9)
    await gives(world.ann, "bob", HURTS)
    async with world.store.reading() as work:
        current = await work.rounds.current(world.team.id)
    assert current is not None
    assert current.reads == "held"


async def test_who_never_chose_is_asked_at_the_lock_though_a_steward_has_to_read_first(
    world: World,
) -> None:
    await a_team_that_reads(world, Readers.EVERY)
    await gives(world.ann, "eve")
    await until_locked(world)
    [asked] = world.platform.to_person(world.somebody("eve").person)
    assert asked.delivery.kind is DeliveryKind.ASKS
    assert asked.message is not None
    assert "thanked you" not in plain(asked.message)
    assert asked.at == datetime(2026, 3, 12, 16, tzinfo=UTC)


async def test_a_note_whose_recipient_did_not_answer_is_given_privately(world: World) -> None:
    await a_team_that_reads(world, Readers.EVERY)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "eve", f"You helped {name} with the release.")
    await until_locked(world)
    sam = await steward(world)
    for _ in range(3):
        await sam.presses("Pass on")
        await sam.asks(Queue(team=world.team.id, n=2))
    await world.clock.advance(days=1, hours=1)
    assert rounds(world) == []
    assert len(privately(world.somebody("eve"))) == 3
