"""Notes for somebody who is not there any more come back to their givers; who wants to be forgotten is, in the boxes too."""

import pytest

from bot.commands import Forget, Lockdown, Ticket
from bot.model.news import PersonLeft, PersonLeftChannel
from bot.model.preferences import Thanks
from bot.testing import Player, World
from tests.scenarios.thanks import LOCK, gives, in_the_box, likes, privately, round_texts

DEED = "You stayed until the release was out."


async def told(player: Player, code: str) -> str:
    await player.asks(Ticket(code=code))
    return player.reads


async def others(world: World) -> None:
    """Three more notes, so that a round goes out."""
    await likes(world.somebody("eve"))
    for name in ("cem", "dee", "fay"):
        await gives(world.somebody(name), "eve", f"You helped {name} with the release.")


async def everything_in_boxes(world: World) -> str:
    topics = [box.topic for box in await world.haven.boxes.topics(world.team.id)]
    found = [await world.haven.boxes.read(world.team.id, one) for one in topics]
    return b"\n".join(item for box in found for item in box).decode()


@pytest.mark.parametrize("how", list(Thanks))
async def test_a_note_for_somebody_who_left_comes_back(world: World, how: Thanks) -> None:
    await likes(world.bob, how)
    code = await gives(world.ann, "bob", DEED)
    await others(world)
    await world.hears(PersonLeft(person=world.bob.person))
    await world.clock.advance(days=5)
    assert "@bob is no longer here" in await told(world.ann, code)
    assert DEED in world.ann.reads
    assert not [text for text in round_texts(world) if DEED in text]
    assert privately(world.bob) == []


async def test_it_is_found_out_at_the_close_where_nobody_told_of_it(world: World) -> None:
    code = await gives(world.ann, "bob", DEED, where="private")
    await others(world)
    world.platform.gone.add(world.bob.person)
    await world.clock.advance(days=5)
    assert "@bob is no longer here" in await told(world.ann, code)


async def test_who_left_is_not_asked_how_they_like_thanks(world: World) -> None:
    await likes(world.bob, Thanks.PUBLIC)
    await gives(world.ann, "bob", DEED)
    await world.hears(PersonLeft(person=world.bob.person))
    await world.clock.advance(**LOCK)
    assert world.platform.to_person(world.bob.person) == []


async def test_the_others_still_get_a_note_that_was_for_several(world: World) -> None:
    world.platform.size = 9
    await likes(world.bob)
    await others(world)
    await gives(world.ann, ("bob", "eve"), DEED)
    world.platform.gone.add(world.bob.person)
    await world.clock.advance(days=5)
    assert [text for text in round_texts(world) if DEED in text]


async def test_several_who_all_left(world: World) -> None:
    world.platform.size = 9
    code = await gives(world.ann, ("bob", "gil"), DEED)
    await others(world)
    world.platform.gone |= {world.bob.person, world.somebody("gil").person}
    await world.clock.advance(days=5)
    assert "They are no longer here" in await told(world.ann, code)


async def test_a_platform_that_does_not_answer_takes_nobody_away(world: World) -> None:
    await likes(world.bob)
    await gives(world.ann, "bob", DEED)
    await others(world)
    world.platform.silent.add(world.bob.person)
    await world.clock.advance(days=5)
    assert [text for text in round_texts(world) if DEED in text]


async def test_a_note_that_is_on_its_way_comes_back_too(world: World) -> None:
    code = await gives(world.ann, "bob", DEED)
    await others(world)
    await world.clock.advance(**LOCK)
    await world.clock.advance(minutes=15)
    assert privately(world.bob) == []
    await world.hears(PersonLeft(person=world.bob.person))
    await world.clock.advance(hours=1)
    assert privately(world.bob) == []
    world.platform.gone.add(world.bob.person)
    assert DEED in await told(world.ann, code)


async def test_a_note_that_a_lockdown_kept_for_weeks_comes_back(world: World) -> None:
    code = await gives(world.ann, "bob", DEED)
    await others(world)
    await world.clock.advance(**LOCK)
    await world.clock.advance(minutes=15)
    await world.ada.asks(Lockdown(state="on"))
    for _ in range(20):
        await world.clock.advance(days=1)
        await world.haven.jobs.tidy()
    await world.hears(PersonLeft(person=world.bob.person))
    assert DEED in await told(world.ann, code)


async def test_who_only_left_the_channel_still_gets_a_note_that_is_on_its_way(world: World) -> None:
    await gives(world.ann, "bob", DEED)
    await others(world)
    await world.clock.advance(**LOCK)
    await world.clock.advance(minutes=15)
    await world.hears(PersonLeftChannel(person=world.bob.person, channel=world.team.channel))
    await world.clock.advance(hours=1)
    assert len(privately(world.bob)) == 1


async def forgets(player: Player) -> None:
    await player.asks(Forget(sure=True))
    await player.world.haven.jobs.settle()


async def test_forgetting_removes_what_waits_and_the_giver_is_told_kindly(world: World) -> None:
    code = await gives(world.ann, "bob", DEED)
    await forgets(world.bob)
    assert await in_the_box(world) == 0
    assert "nothing of it is kept any more" in await told(world.ann, code)
    assert "bob" not in await everything_in_boxes(world)


async def test_forgetting_leaves_a_note_to_the_others_it_is_for(world: World) -> None:
    world.platform.size = 9
    await others(world)
    await gives(world.ann, ("bob", "eve"), DEED)
    await forgets(world.bob)
    assert await in_the_box(world) == 4
    assert "bob" not in await everything_in_boxes(world)


async def test_forgetting_takes_a_note_out_of_the_post_too(world: World) -> None:
    await likes(world.bob)
    code = await gives(world.ann, "bob", DEED)
    await others(world)
    await world.clock.advance(days=5)
    assert DEED in round_texts(world)[0]
    await forgets(world.bob)
    assert DEED not in round_texts(world)[0]
    assert DEED not in await everything_in_boxes(world)
    assert "It went out with the round" in await told(world.ann, code)


async def test_a_note_that_was_on_its_way_is_not_called_given(world: World) -> None:
    code = await gives(world.ann, "bob", DEED)
    await others(world)
    await world.clock.advance(**LOCK)
    await world.clock.advance(minutes=15)
    await forgets(world.bob)
    await world.clock.advance(hours=1)
    assert privately(world.bob) == []
    assert "nothing of it is kept any more" in await told(world.ann, code)
    assert "It was given" not in world.ann.reads


async def test_forgetting_removes_a_note_that_one_signed(world: World) -> None:
    await gives(world.bob, "eve", DEED, name="signed")
    await forgets(world.bob)
    assert await in_the_box(world) == 0
