"""Exercises: posted every second Wednesday, gone through in private one step at a time."""

from bot.commands import Step
from bot.model.message import plain
from bot.rules.deck import Deck
from bot.testing import World
from bot.testing.player import buttons


async def test_every_second_wednesday_brings_an_exercise(world: World) -> None:
    await world.clock.advance(weeks=4)
    posts = [one for one in world.channel.posts if one.delivery.kind == "prompt"]
    started = [one for one in posts if buttons(one.message)[0].label == "Start, only for you"]
    days = [one.delivery.slot for one in started]
    assert days == ["2026-03-04", "2026-03-18"]


async def test_the_steps_of_an_exercise_are_read_one_at_a_time(world: World) -> None:
    await world.ann.asks(Step(item="em-ex-001"))
    assert "Step 1 of 4" in world.ann.reads
    for n in (2, 3, 4):
        await world.ann.presses(buttons(world.ann.sees)[0].label)
        assert f"Step {n} of 4" in world.ann.reads
    await world.ann.presses(buttons(world.ann.sees)[0].label)
    assert world.ann.reads == "That was the last step. Thank you for taking the time."


async def test_what_is_pressed_in_an_exercise_reaches_nobody(world: World) -> None:
    await world.ann.asks(Step(item="em-ex-001"))
    await world.ann.presses("I have a guess")
    assert world.platform.sent == []


async def test_a_step_of_an_exercise_that_does_not_exist_is_an_old_button(world: World) -> None:
    await world.ann.asks(Step(item="em-ex-999"))
    assert world.ann.reads.startswith("This button is from an earlier version.")


async def test_every_reviewed_exercise_can_be_walked_to_its_end(world: World) -> None:
    deck = Deck(world.library.items.values())
    exercises = [deck[id] for id in sorted(deck.exercises)]
    assert len({one.practice for one in exercises}) == 9
    for item in exercises:
        for n in range(1, len(item.steps) + 1):
            await world.ann.asks(Step(item=item.id, n=n))
            assert plain(world.ann.sees).startswith(item.title)
