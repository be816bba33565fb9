"""Answers to a practice: they go into its thread, with a name, until the next practice comes."""

from datetime import timedelta

import pytest

from bot.commands import Answer, read
from bot.model.ask import Done
from bot.model.command import Draft
from bot.model.errors import TryLater
from bot.model.message import Mention, Paragraph, Plain, Quote, plain
from bot.model.place import Thread
from bot.testing import World
from bot.testing.player import buttons

HOSTILE = "*Bold* @everyone <script>alert(1)</script>"


async def test_an_answer_stands_in_the_thread_of_todays_post(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(Answer(words="I asked Ben about his garden."))
    [answer] = world.platform.in_threads()
    assert answer.to == Thread(root=world.channel.last.delivery.id)
    assert answer.message is not None
    assert plain(answer.message) == "@ann answers:\nI asked Ben about his garden."
    assert world.ann.reads == "Thank you. Your answer is on its way into the thread."


async def test_words_of_an_answer_are_never_read_as_markup(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(Answer(words=HOSTILE))
    message = world.platform.in_threads()[0].message
    assert message is not None
    who, what = message.blocks
    assert isinstance(who, Paragraph)
    assert Mention(person=world.ann.person) in who.spans
    assert what == Quote(spans=(Plain(text=HOSTILE),))


async def test_the_button_under_a_practice_opens_a_form_for_the_answer(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.presses("Answer", on=world.channel.last)
    assert isinstance(world.ann.unfinished, Draft)
    form = await world.form(world.ann, world.ann.unfinished)
    assert [(one.name, one.error) for one in form.fields] == [("words", "")]
    assert world.platform.in_threads() == []


async def test_an_exercise_has_no_button_for_answers(world: World) -> None:
    await world.clock.advance(days=3)
    labels = [one.label for one in buttons(world.channel.last.message)]
    assert labels == ["Start, only for you", "Why this one"]


async def test_everybody_may_answer_more_than_once(world: World) -> None:
    await world.clock.advance(hours=1)
    for player, words in ((world.ann, "One"), (world.bob, "Two"), (world.ann, "Three")):
        await player.asks(Answer(words=words))
    assert len(world.platform.in_threads()) == 3


async def test_an_answer_that_is_delivered_twice_stands_there_once(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(Answer(words="Once"), key="event-1")
    assert await world.ann.asks(Answer(words="Once"), key="event-1") == Done()
    assert len(world.platform.in_threads()) == 1


async def test_yesterdays_post_points_to_todays(world: World) -> None:
    await world.clock.advance(days=1, hours=1)
    older, newest = world.channel.posts
    await world.ann.presses("Answer", on=older)
    title = plain(newest.message or world.ann.sees).splitlines()[0]
    assert world.ann.reads == (
        f"This practice is over, because a new one has come. You could answer “{title}”:"
    )
    await world.ann.presses("Answer")
    assert isinstance(world.ann.unfinished, Draft)


async def test_a_form_that_was_opened_before_the_next_practice_keeps_its_words(
    world: World,
) -> None:
    await world.clock.advance(hours=1)
    older = world.channel.last
    await world.ann.presses("Answer", on=older)
    await world.clock.advance(days=1)
    await world.ann.asks(Answer(words="I was slow."), on=older.delivery.id)
    assert world.ann.errors["words"].startswith("A new practice has come meanwhile")
    assert world.ann.unfinished == Answer(words="I was slow.")
    assert world.platform.in_threads() == []


async def test_answers_stay_open_over_the_weekend(world: World) -> None:
    await world.clock.advance(days=6)
    await world.ann.presses("Answer", on=world.channel.last)
    await world.ann.asks(Answer(words="On a Sunday"), on=world.channel.last.delivery.id)
    assert len(world.platform.in_threads()) == 1


async def test_before_the_first_practice_there_is_nothing_to_answer(world: World) -> None:
    await world.ann.asks(Answer(words="Early"))
    assert world.ann.reads.startswith("There is no practice yet.")


@pytest.mark.parametrize(
    ("words", "error"),
    [("   ", "Please fill this in."), ("x" * 1501, "Please use at most 1,500 characters.")],
)
async def test_what_is_no_answer_is_a_sentence_under_the_field(
    world: World, words: str, error: str
) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(read("answer", {"words": words}))
    assert world.ann.errors == {"words": error}
    assert world.platform.in_threads() == []


async def test_an_answer_waits_for_its_post(world: World) -> None:
    world.platform.before.append(TryLater(timedelta(minutes=5)))
    await world.clock.advance(hours=1)
    await world.ann.asks(Answer(words="Before the post"))
    assert world.platform.sent == []
    await world.clock.advance(minutes=5)
    assert [one.delivery.kind for one in world.platform.sent] == ["prompt", "answer"]


async def test_a_post_that_never_arrived_can_not_be_answered(world: World) -> None:
    for _ in range(40):
        world.platform.before.append(TryLater(timedelta(minutes=5)))
    await world.clock.advance(hours=5)
    await world.ann.asks(Answer(words="To nobody"))
    assert world.ann.reads.startswith("There is no practice yet.")


async def test_an_answer_that_could_not_be_sent_is_no_news_for_admins(world: World) -> None:
    await world.clock.advance(hours=1)
    world.platform.before.append(RuntimeError("nobody foresaw this"))
    await world.ann.asks(Answer(words="Lost"))
    assert world.platform.to_person(world.ada.person) == []
