"""Keep, slower, stop? Asked after four weeks and each quarter, answered without a name, and done."""

import pytest

from bot.commands.pulse import Wish
from bot.model.delivery import DeliveryKind
from bot.model.message import plain
from bot.testing import Sent, World


def asked(world: World) -> list[Sent]:
    return [one for one in world.channel.posts if one.delivery.kind is DeliveryKind.PULSE]


async def answers(world: World, *wishes: Wish) -> None:
    labels = {"keep": "Keep", "slower": "Slower", "stop": "Stop"}
    for n, wish in enumerate(wishes):
        await world.somebody(f"member{n}").presses(labels[wish], on=asked(world)[0])


async def test_a_team_is_asked_after_four_weeks_in_working_hours(world: World) -> None:
    await world.clock.advance(weeks=3, days=6)
    assert asked(world) == []
    await world.clock.advance(days=3)
    [question] = asked(world)
    assert question.at is not None
    assert 9 <= question.at.hour < 17


@pytest.mark.parametrize(
    ("wishes", "said", "days", "paused"),
    [
        (("keep",) * 3 + ("stop",) * 2, "Most of you said: keep", 5, False),
        (("slower",) * 5, "Most of you said: slower", 2, False),
        (("stop",) * 4 + ("keep",), "Most of you said: stop", 5, True),
        (("keep", "keep", "stop", "stop", "slower"), "Most of you said: keep", 5, False),
        (("stop",) * 4, "Fewer than five answered", 5, False),
    ],
)
async def test_what_most_said_is_done_from_five_answers_on(
    world: World, wishes: tuple[Wish, ...], said: str, days: int, paused: bool
) -> None:
    await world.clock.advance(weeks=4, days=2)
    await answers(world, *wishes)
    await world.clock.advance(weeks=1, days=1)
    message = asked(world)[-1].message
    assert message is not None
    assert said in plain(message)
    team = await world.reload()
    assert (len(team.rhythm.days), team.rhythm.paused_until is not None) == (days, paused)


async def test_nobody_answers_twice_and_no_row_says_who_did(world: World) -> None:
    await world.clock.advance(weeks=4, days=2)
    await world.ann.presses("Keep", on=asked(world)[0])
    await world.ann.presses("Stop", on=asked(world)[0])
    assert world.ann.reads == "You have answered already. Thank you."
    assert len(await world.haven.boxes.read(world.team.id, "pulse/1")) == 1


async def test_it_is_asked_again_after_a_quarter_and_its_box_is_gone(world: World) -> None:
    await world.clock.advance(weeks=6)
    topics = [box.topic for box in await world.haven.boxes.topics(world.team.id)]
    assert "pulse/1" not in topics
    await world.clock.advance(weeks=12)
    assert [one.delivery.slot for one in asked(world)] == ["pulse/1", "pulse/1/done", "pulse/2"]


async def test_an_answer_that_comes_too_late_is_thanked_for(world: World) -> None:
    await world.clock.advance(weeks=4, days=2)
    question = asked(world)[0]
    await world.clock.advance(weeks=2)
    await world.ann.presses("Keep", on=question)
    assert world.ann.reads == "This question is over. Thank you all the same."
