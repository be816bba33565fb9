"""Whoever is thanked decides: read, hidden before or after, reported, thanked back."""

from bot.commands import Hide, Me, Mine, Received
from bot.commands.reading import read
from bot.model.delivery import DeliveryKind
from bot.model.message import plain
from bot.model.preferences import Thanks
from bot.testing import Player, World
from tests.scenarios.thanks import LOCK, gives, likes, privately, round_texts, rounds


async def a_locked_round(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)


async def a_round(world: World) -> None:
    await a_locked_round(world)
    await world.clock.advance(minutes=16)


async def test_one_tap_takes_a_note_out_of_the_channel(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    await world.bob.presses("Received", on=post)
    await world.bob.presses("Take it out of the channel")
    [text] = round_texts(world)
    assert text.count("with the release") == 2


async def test_when_all_are_hidden_the_post_says_so(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    for place in (1, 2, 3):
        await world.bob.asks(Hide(team=world.team.id, n=1, place=place))
    [text] = round_texts(world)
    assert "What stood here was taken out." in text
    assert post.edits >= 1


async def test_a_note_can_be_kept_before_it_is_shown(world: World) -> None:
    await a_locked_round(world)
    await world.bob.asks(Mine())
    assert "about to be posted for you" in world.bob.reads
    await world.bob.presses("Keep this one for me")
    await world.clock.advance(minutes=46)
    [text] = round_texts(world)
    assert (text.count("with the release"), privately(world.bob)) == (2, [])


async def test_who_takes_direct_messages_is_told_before_without_the_words(world: World) -> None:
    await world.bob.asks(Me(direct=True, thanks=Thanks.PUBLIC))
    await a_locked_round(world)
    found = world.platform.to_person(world.bob.person)
    [told] = [one for one in found if one.delivery.kind is DeliveryKind.COMING]
    assert told.message is not None
    assert "you can look at it before" in plain(told.message)
    assert "release" not in plain(told.message)
    await world.bob.presses("Look at it", on=told)
    assert "with the release" in world.bob.reads


async def test_others_can_not_take_a_note_out(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    await world.ann.presses("Received", on=post)
    assert world.ann.reads == "That is for those whom the note is for."
    await world.ann.asks(Hide(team=world.team.id, n=1, place=1))
    assert world.ann.reads == "That is for those whom the note is for."


async def test_a_reported_note_is_read_by_an_admin_who_can_take_it_out(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    await world.somebody("eve").presses("Report", on=post)
    [notice] = world.platform.to_person(world.ada.person)
    await world.ada.presses("Read it", on=notice)
    assert "with the release" in world.ada.reads
    await world.ada.presses("Take it out")
    [text] = round_texts(world)
    assert text.count("with the release") == 2


async def test_a_reported_note_that_is_fine_stays(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    await world.bob.presses("Report", on=post)
    [notice] = world.platform.to_person(world.ada.person)
    await world.ada.presses("Read it", on=notice)
    await world.ada.presses("Leave it")
    assert round_texts(world)[0].count("with the release") == 3
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_reports_are_for_stewards_alone(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    await world.bob.presses("Report", on=post)
    [notice] = world.platform.to_person(world.ada.person)
    await world.ann.presses("Read it", on=notice)
    assert world.ann.reads == "Only the stewards of this round can read that."


async def test_a_week_later_what_was_posted_is_forgotten(world: World) -> None:
    await a_round(world)
    [post] = rounds(world)
    await world.clock.advance(days=7)
    await world.haven.jobs.tidy()
    await world.bob.presses("Received", on=post)
    assert world.bob.reads == "I keep this for a week only, and that is over."
    topics = [box.topic for box in await world.haven.boxes.topics(world.team.id)]
    assert not [topic for topic in topics if topic.startswith("posted")]


async def test_a_private_note_can_be_reported_by_who_got_it_alone(world: World) -> None:
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=5)
    note = world.platform.to_person(world.bob.person)[-1]
    await world.ann.presses("Report", on=note)
    assert world.ann.reads == "That is for those whom the note is for."
    await world.bob.presses("Report", on=note)
    assert "Thank you." in world.bob.reads


async def test_quiet_hours_hold_a_private_note_back(world: World) -> None:
    await quiet(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=4, hours=9)
    assert privately(world.bob) == []
    await world.clock.advance(hours=16)
    assert len(privately(world.bob)) == 3


async def test_a_note_that_reaches_nobody_waits_for_its_giver(world: World) -> None:
    code = await gives(world.ann, "bob")
    for name in ("cem", "dee"):
        await gives(world.somebody(name), "eve", f"You helped {name} with the release.")
    world.platform.closed.add(world.bob.person)
    await world.clock.advance(days=5)
    await world.ann.asks(read("ticket", {"code": code}))
    assert "I could not reach them in private" in world.ann.reads
    assert "until the release was out" in world.ann.reads


async def quiet(player: Player) -> None:
    """Quiet from 15:00 to 08:00."""
    await player.asks(read("me", {"quiet_from": "15:00", "quiet_to": "08:00", "zone": "Etc/UTC"}))


async def test_nobody_can_press_for_a_note_that_is_not_there(world: World) -> None:
    await world.bob.asks(Received(team=world.team.id, n=9, place=1))
    assert world.bob.reads == "I keep this for a week only, and that is over."
