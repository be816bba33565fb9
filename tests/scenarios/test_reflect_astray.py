"""Reflections that go other ways than planned: pressed twice, answered late, changed after they were kept."""

import pytest

from bot.commands import (
    Continue,
    Drop,
    Enough,
    Erase,
    Keep,
    Letter,
    NotQuite,
    Recall,
    Write,
    read,
    unpack,
)
from bot.commands.reading import parse
from bot.model.command import Command
from bot.model.delivery import DeliveryKind
from bot.model.news import WordsEdited
from bot.model.practice import Practice
from bot.testing import World
from bot.testing.platform import Sent
from bot.testing.player import buttons
from tests.scenarios.reflecting import GOOD, MORE, asked, begins, entries, journal, keeps, talks

TIRED = "I am so exhausted that I cry every evening."


async def test_who_presses_stop_here_twice_can_still_keep_what_they_wrote(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    turn = world.ann.direct[-1]
    for _ in range(2):
        await world.ann.presses("Stop here", on=turn)
        assert [one.label for one in buttons(world.ann.sees)][:2] == ["Keep", "Delete now"]
    await world.ann.presses("Keep")
    assert GOOD in await journal(world.ann)


async def test_later_after_the_close_leaves_the_words_to_be_kept(world: World) -> None:
    await begins(world.ann)
    for words in (GOOD, MORE, "later"):
        await world.ann.types(words)
    assert asked(world.ann.hears) == 0
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert await entries(world) == 1


@pytest.mark.parametrize("words", ["rather not", "I'd rather not.", "I would rather not, thanks"])
@pytest.mark.parametrize("open_", [True, False])
async def test_who_would_rather_not_is_left_in_peace(world: World, words: str, open_: bool) -> None:
    if open_:
        await begins(world.ann)
    await world.ann.types(words)
    assert "findahelpline" not in world.ann.hears
    assert await talks(world) == 0


async def a_reflection_comes(world: World) -> Sent:
    """Ann asked for reflections, and one is there; its question is another one than that of empathy."""
    await world.ann.asks(read("me", {"direct": "true", "reflections": "daily"}))
    await world.clock.advance(hours=9)
    post = world.ann.direct[-1]
    assert post.delivery.kind is DeliveryKind.REFLECTION
    return post


async def test_an_answer_to_an_older_reflection_is_not_mixed_up_with_a_newer_one(
    world: World,
) -> None:
    older = await a_reflection_comes(world)
    await begins(world.ann, Practice.EMPATHY)
    newer = world.ann.reads.splitlines()[0]
    await world.ann.types(GOOD, on=older)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert newer not in await journal(world.ann)
    await world.ann.types(MORE)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert newer in await journal(world.ann)


async def test_words_in_reply_to_nothing_never_go_to_the_older_reflection(world: World) -> None:
    await a_reflection_comes(world)
    await begins(world.ann, Practice.EMPATHY)
    for words in (GOOD, MORE, "One more thing."):
        await world.ann.types(words)
    assert world.ann.hears == "That is with the rest now."


async def test_not_today_under_an_older_reflection_leaves_the_newer_one_open(
    world: World,
) -> None:
    older = await a_reflection_comes(world)
    await begins(world.ann, Practice.EMPATHY)
    await world.ann.presses("Not today", on=older)
    assert "closed" not in world.ann.reads
    await world.ann.types(GOOD)
    assert asked(world.ann.hears) == 1


async def test_a_kept_page_that_is_changed_to_show_more_is_answered_with_people(
    world: World,
) -> None:
    await keeps(world.ann)
    before = len(world.ann.direct)
    for words in (TIRED, f"{TIRED} So much."):
        await world.hears(WordsEdited(person=world.ann.person, message="m1", words=words))
    assert len(world.ann.direct) == before + 1
    assert "findahelpline" in world.ann.hears


def theirs(world: World) -> list[Command]:
    """Every button of Ann's conversation and of her journal that is about words of hers."""
    [first] = [one for one in buttons(world.ann.direct[0].message) if one.label == "Keep"]
    keep = unpack(first.does)
    [found] = [one for one in buttons(world.ann.sees) if one.label == "Read it all"]
    recall = unpack(found.does)
    assert isinstance(keep, Keep)
    assert isinstance(recall, Recall)
    talk, day = keep.talk, world.clock.now().date().replace(year=2027)
    about: list[Command] = [Drop(talk=talk), Enough(talk=talk), NotQuite(talk=talk), keep]
    about += [Letter(talk=talk, on=day), Continue(talk=talk), Write(talk=talk, words="Mine.")]
    return [*about, recall, Erase(entry=recall.entry)]


async def test_every_button_of_somebody_else_reaches_nothing_of_theirs(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await begins(world.ann)
    await world.ann.types(MORE)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    before = await journal(world.ann)
    for command in theirs(world):
        await world.bob.asks(command, on=world.ann.direct[0].delivery.id)
        assert GOOD not in world.bob.reads
        assert MORE not in world.bob.reads
    await world.ann.presses("Keep", on=world.ann.direct[0])
    assert world.ann.reads.startswith("Kept")
    assert before.splitlines()[-1] in await journal(world.ann)


@pytest.mark.parametrize("word", ["stop", "enough", "unsubscribe"])
async def test_a_stop_word_after_the_command_opens_no_page(world: World, word: str) -> None:
    await world.ann.asks(parse("reflect", word))
    assert [one.label for one in buttons(world.ann.sees)] == ["Stop messages"]
    await world.ann.presses("Stop messages")
    assert world.ann.reads.startswith("I will not write to you any more.")


async def test_delete_where_nothing_is_open_says_how_to_delete_a_journal(world: World) -> None:
    await keeps(world.ann)
    await world.ann.types("delete everything, please")
    assert "/reflect delete" in world.ann.hears
    assert await entries(world) == 1
