"""Less like this: what a quarter of those who answer want less of drops out, and nothing that stays says who they were."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.commands import Answer, Less, Why
from bot.model.ask import Actor, Ask, Say
from bot.model.news import Answered
from bot.model.reaction import Tally
from bot.testing import World
from bot.testing.player import Player, buttons

CROWD = ("cleo", "dan", "eve", "finn", "gita", "hugo")


async def test_less_like_this_stands_behind_why(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.presses("Why this one", on=world.channel.last)
    assert [one.label for one in buttons(world.ann.sees)] == ["Less like this"]
    await world.ann.presses("Less like this")
    assert world.ann.reads.startswith("Thank you, that is counted without your name.")


async def test_a_practice_that_is_over_can_not_be_judged_any_more(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.presses("Why this one", on=world.channel.last)
    why = world.ann.last
    await world.clock.advance(days=1)
    world.ann.last = why
    await world.ann.presses("Less like this")
    assert world.ann.reads.startswith("I count this only until the next practice comes.")
    await world.ann.presses("Why this one", on=world.channel.posts[0])
    assert [block.block for block in world.ann.sees.blocks].count("buttons") == 0


@pytest.mark.parametrize(("others", "out"), [(0, True), (3, True), (4, False)])
async def test_a_quarter_of_those_who_answered_is_enough(
    world: World, others: int, out: bool
) -> None:
    await world.clock.advance(hours=1)
    item = await posted(world)
    await everybody_presses(world, CROWD[:others])
    await world.ann.asks(Less(item=item))
    await world.clock.advance(days=1)
    assert (item in (await world.reload()).taste.disliked) is out


async def test_silence_is_no_dislike(world: World) -> None:
    await world.clock.advance(days=2)
    assert (await world.reload()).taste.disliked == frozenset()


async def test_saying_it_twice_is_saying_it_once(world: World) -> None:
    await world.clock.advance(hours=1)
    item = await posted(world)
    await everybody_presses(world, CROWD[:2])
    for _ in range(3):
        await world.ann.asks(Less(item=item))
    assert await tallies(world) == [total(world, item, answered=3, disliked=1)]


async def test_every_way_to_answer_counts_and_each_person_once(world: World) -> None:
    await world.clock.advance(hours=1)
    item, post = await posted(world), world.channel.last
    await world.ann.presses("Another one", on=post)
    await world.ann.presses("Why this one", on=post)
    await world.bob.presses("Answer", on=post)
    await world.ada.asks(Answer(words="Mine"))
    await writes_into_the_thread(world, "cleo")
    await writes_into_the_thread(world, "ann")
    assert await tallies(world) == [total(world, item, answered=4, disliked=0)]


async def test_a_button_of_an_older_post_does_not_count_for_it(world: World) -> None:
    await world.clock.advance(days=1, hours=1)
    await world.ann.presses("Why this one", on=world.channel.posts[0])
    assert await tallies(world) == []


async def test_what_is_typed_is_no_press_on_the_post(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(Why())
    assert await tallies(world) == []


async def test_starting_an_exercise_counts_as_an_answer(world: World) -> None:
    await world.clock.advance(days=2, hours=1)
    await world.ann.presses("Start, only for you", on=world.channel.last)
    item = await posted(world)
    assert await tallies(world) == [total(world, item, answered=1, disliked=0)]


async def test_the_next_practice_turns_marks_into_numbers(world: World) -> None:
    await world.clock.advance(hours=1)
    item = await posted(world)
    await everybody_presses(world, CROWD)
    await world.ann.asks(Less(item=item))
    await world.clock.advance(days=1)
    assert await rows(world, "SELECT mark FROM reaction") == []
    assert await rows(world, "SELECT item, answered, disliked FROM tally") == [(item, 7, 1)]


async def test_a_pause_keeps_the_last_practice_open(world: World) -> None:
    await world.clock.advance(days=5)
    item = await posted(world)
    await everybody_presses(world, CROWD[:1])
    await world.clock.advance(days=1)
    await everybody_presses(world, CROWD[:2])
    assert await tallies(world) == [total(world, item, answered=2, disliked=0)]


async def test_after_the_next_practice_nothing_on_the_disk_says_who(
    world: World, tmp_path: Path
) -> None:
    await world.clock.advance(hours=1)
    item = await posted(world)
    shy = world.somebody("person-who-must-not-be-named")
    await shy.presses("Why this one", on=world.channel.last)
    await shy.asks(Less(item=item), key="event-1")
    await shy.asks(Answer(words="Mine"), key="event-2")
    [(mark,)] = await rows(world, "SELECT mark FROM reaction")
    await world.store.tidy()
    assert found_on_disk(tmp_path, str(mark), shy) == {"mark"}
    await world.clock.advance(days=1)
    await world.store.tidy()
    assert found_on_disk(tmp_path, str(mark), shy) == set()


async def test_marks_of_one_person_under_two_posts_have_nothing_in_common(world: World) -> None:
    marks: set[object] = set()
    for _ in range(2):
        await world.clock.advance(days=1)
        await world.ann.presses("Why this one", on=world.channel.last)
        [(mark,)] = await rows(world, "SELECT mark FROM reaction")
        marks.add(mark)
    assert len(marks) == 2


async def test_a_busy_database_makes_no_reply_late(world: World) -> None:
    await world.clock.advance(hours=1)
    post = world.channel.last.delivery.id
    actor = Actor(person=world.ann.person)
    ask = Ask(at=world.team.channel, actor=actor, command=Why(), on=post)
    async with asyncio.timeout(1), world.store.writing():
        reply = await world.bot("test").ask(ask)
    assert isinstance(reply, Say)
    await world.haven.jobs.settle()
    assert [one.answered for one in await tallies(world)] == [1]


async def posted(world: World) -> str:
    async with world.store.reading() as work:
        posting = await work.postings.latest(world.team.id)
    assert posting is not None
    return posting.item


async def everybody_presses(world: World, names: Sequence[str]) -> None:
    for name in names:
        await world.somebody(name).presses("Why this one", on=world.channel.last)


async def writes_into_the_thread(world: World, name: str) -> None:
    person, post = world.somebody(name).person, world.channel.last.delivery.id
    news = Answered(channel=world.team.channel, on=post, person=person)
    await world.bot("test").hear(news)


async def tallies(world: World) -> list[Tally]:
    """The open numbers of the team, as the planner will find them."""
    async with world.store.reading() as work:
        return list((await work.reactions.totals([world.team.id])).get(world.team.id, []))


def total(world: World, item: str, *, answered: int, disliked: int) -> Tally:
    return Tally(team=world.team.id, item=item, answered=answered, disliked=disliked)


async def rows(world: World, query: str) -> list[tuple[object, ...]]:
    async with world.store.engine.connect() as connection:
        return [tuple(row) for row in await connection.execute(text(query))]


def found_on_disk(folder: Path, mark: str, player: Player) -> set[str]:
    """What of a person can be read in the files of the database as they lie there."""
    words = {"mark": mark, "person": player.person.ref, "words": "Mine"}
    files = [file.read_bytes() for file in folder.glob("haven.db*")]
    assert files
    return {name for name, word in words.items() if any(word.encode() in one for one in files)}
