"""A private reflection: asked for, answered in the direct conversation or in a form, kept or gone."""

from pathlib import Path

import pytest

from bot.commands import Enough, Export, Forget, Reflect, Write, read
from bot.commands.reading import parse
from bot.model.ask import Done, Fix
from bot.model.command import Draft
from bot.model.errors import TryLater
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.practice import Practice
from bot.testing import World, a_world
from tests.scenarios.reflecting import (
    GOOD,
    MORE,
    asked,
    begins,
    entries,
    journal,
    keeps,
    labels,
    talks,
)


async def test_a_free_page_says_what_typing_means_and_who_reads_it(world: World) -> None:
    await begins(world.ann)
    assert "no person reads this" in world.ann.reads
    assert "What is typed stays there until you delete it." in world.ann.reads


async def test_a_practice_brings_a_question_of_its_own(world: World) -> None:
    await begins(world.ann, Practice.BOUNDARIES)
    first = world.ann.reads
    await world.ann.presses("Another question")
    assert world.ann.reads != first
    titles = {one.title for one in world.library.items.values() if one.id.startswith("bo-pr")}
    assert {first.split("\n")[0], world.ann.reads.split("\n")[0]} <= titles


async def test_an_answer_is_acknowledged_and_asks_one_thing(world: World) -> None:
    await begins(world.ann)
    assert await world.ann.types(GOOD) == Done()
    assert asked(world.ann.hears) == 1
    told = ["Write privately", "Not quite", "Keep", "Stop here", "Support"]
    assert labels(world.ann.direct[-1]) == told


async def test_not_quite_takes_the_topic_back_and_leaves_the_question(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(MORE)
    first = world.ann.direct[-1]
    said = world.ann.hears.splitlines()
    assert labels(first) == ["Write privately", "Not quite", "Keep", "Stop here", "Support"]
    await world.ann.presses("Not quite", on=first)
    now = world.ann.reads.splitlines()
    assert now[0] != said[0]
    assert now[1] == said[1]
    assert asked(world.ann.reads) == 1
    await world.ann.types(GOOD)
    assert labels(world.ann.direct[-1])[:3] == ["Keep", "Delete now", "Letter to myself"]


async def test_not_quite_in_the_form_works_as_well(world: World) -> None:
    await begins(world.ann)
    await world.ann.asks(Write(words=MORE))
    await world.ann.presses("Not quite")
    assert asked(world.ann.reads) == 1


async def test_after_two_rounds_haven_closes_and_asks_nothing(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types(MORE)
    assert asked(world.ann.hears) == 0
    assert labels(world.ann.direct[-1]) == ["Keep", "Delete now", "Letter to myself", "Support"]


async def test_one_more_line_after_the_close_is_put_with_the_rest(world: World) -> None:
    await begins(world.ann)
    for words in (GOOD, MORE, "One more thing."):
        await world.ann.types(words)
    assert world.ann.hears == "That is with the rest now."
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert "One more thing." in await journal(world.ann)


async def test_nothing_is_kept_unless_somebody_presses_keep(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types(MORE)
    assert await entries(world) == 0
    await world.ann.presses("Delete now", on=world.ann.direct[-1])
    assert await talks(world) == await entries(world) == 0
    assert "You can delete it there." in world.ann.reads


async def test_what_was_kept_is_there_in_one_piece(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types(MORE)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert await talks(world) == 0
    read = await journal(world.ann)
    assert GOOD in read
    assert MORE in read


async def test_the_form_answers_in_private_and_writes_no_direct_message(world: World) -> None:
    await begins(world.ann)
    await world.ann.presses("Write privately")
    await world.ann.fills(words=GOOD)
    assert asked(world.ann.reads) == 1
    await world.ann.presses("Write privately")
    await world.ann.fills(words=MORE)
    await world.ann.presses("Keep")
    assert "sealed so that only you can open it" in world.ann.reads
    assert "You can delete it there." not in world.ann.reads
    assert world.ann.direct == []


async def test_form_and_typed_words_are_one_conversation(world: World) -> None:
    await begins(world.ann)
    await world.ann.presses("Write privately")
    await world.ann.fills(words=GOOD)
    await world.ann.types(MORE)
    assert asked(world.ann.hears) == 0
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert await entries(world) == 1


async def test_words_after_the_command_are_in_the_form_and_nowhere_else(world: World) -> None:
    await world.ann.asks(parse("reflect", "I had a long day"))
    assert world.ann.unfinished == Draft(word="write", values={"words": "I had a long day"})
    assert await talks(world) == 0


async def test_words_after_the_command_that_need_people_get_people(world: World) -> None:
    await world.ann.asks(parse("reflect", "I want to die"))
    assert "findahelpline.com" in world.ann.reads


@pytest.mark.parametrize("word", ["stop", "enough", "Stop!", "genug", "basta", "arrête"])
async def test_a_stop_word_ends_it_at_once_with_one_line(world: World, word: str) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    before = len(world.ann.direct)
    await world.ann.types(word)
    assert len(world.ann.direct) == before + 1
    assert asked(world.ann.hears) == 0
    assert labels(world.ann.direct[-1]) == ["Support"]
    assert await talks(world) == 0


async def test_later_ends_it_and_lets_what_was_written_be_kept(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types("later")
    assert asked(world.ann.hears) == 0
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert GOOD in await journal(world.ann)


async def test_delete_as_a_word_deletes(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types("delete")
    assert world.ann.hears.startswith("Deleted.")
    assert await talks(world) == 0


async def test_stop_here_is_a_button_too(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.presses("Stop here", on=world.ann.direct[-1])
    assert asked(world.ann.reads) == 0


async def test_an_answer_hours_later_still_finds_its_thread(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.clock.advance(hours=20)
    await world.ann.types(MORE)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert await entries(world) == 1


async def test_after_a_day_it_is_destroyed(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    keep = world.ann.direct[-1]
    await world.clock.advance(hours=24)
    await world.haven.jobs.tidy()
    assert await talks(world) == 0
    assert await world.store.keys.held() == set()
    await world.ann.presses("Keep", on=keep)
    assert world.ann.reads.startswith("That page is closed")


async def test_a_restart_in_the_middle_changes_nothing(world: World, tmp_path: Path) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    async with a_world(tmp_path, clock=world.clock, team=world.team, seed=2) as again:
        await again.ann.types(MORE, message="after-the-restart")
        assert asked(again.ann.hears) == 0
        await again.ann.presses("Keep", on=again.ann.direct[-1])
        read = await journal(again.ann)
    assert GOOD in read
    assert MORE in read


async def test_typed_words_go_to_the_newest_prompt_that_waits(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.clock.advance(hours=1)
    await begins(world.ann, Practice.EMPATHY)
    await world.ann.types("I guessed, and I was wrong.")
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    read = await journal(world.ann)
    assert "I guessed" in read
    assert GOOD not in read


async def test_typed_words_go_where_the_platform_says(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    older = world.ann.direct[-1]
    await world.clock.advance(hours=1)
    await begins(world.ann, Practice.EMPATHY)
    await world.ann.types("I guessed, and I was wrong.")
    await world.ann.types(MORE, on=older)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    read = await journal(world.ann)
    assert GOOD in read
    assert MORE in read
    assert "I guessed" not in read


async def test_two_forms_do_not_mix(world: World) -> None:
    await begins(world.ann)
    one = world.ann.last
    await begins(world.ann, Practice.EMPATHY)
    two = world.ann.last
    for page, words in ((one, "On the first."), (two, "On the second.")):
        world.ann.last = page
        await world.ann.presses("Write privately")
        await world.ann.fills(words=words)
        await world.ann.presses("Keep")
    assert await entries(world) == 2


async def test_a_turn_goes_at_once_also_in_quiet_hours(world: World) -> None:
    await world.ann.asks(read("me", {"quiet_from": "07:00", "quiet_to": "23:00"}))
    await begins(world.ann)
    await world.ann.types(GOOD)
    assert asked(world.ann.hears) == 1


async def test_a_turn_that_can_not_be_sent_now_is_sent_later(world: World) -> None:
    await begins(world.ann)
    world.platform.before.append(TryLater())
    await world.ann.types(GOOD)
    assert world.ann.direct == []
    await world.clock.advance(hours=1)
    assert asked(world.ann.hears) == 1


async def test_words_that_come_twice_are_heard_once(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD, message="m1")
    await world.ann.types(GOOD, message="m1")
    assert len(world.ann.direct) == 1


@pytest.mark.parametrize("words", ["", "   ", "\u200b"])
@pytest.mark.parametrize("open_", [True, False])
async def test_what_has_no_words_gets_a_kind_sentence(
    world: World, words: str, open_: bool
) -> None:
    if open_:
        await begins(world.ann)
    await world.ann.types(words, attached=True)
    assert world.ann.hears.startswith("I can read only words")


async def test_too_many_words_get_a_kind_sentence_and_are_not_kept(world: World) -> None:
    await begins(world.ann)
    await world.ann.types("word " * 4_000)
    assert world.ann.hears.startswith("That is more than I can take in one go.")
    await world.ann.types(GOOD)
    assert asked(world.ann.hears) == 1


async def test_a_page_that_is_full_says_so_and_can_be_kept(world: World) -> None:
    await begins(world.ann)
    for number in range(3):
        await world.ann.types(f"{number} " + "word " * 1_900)
    assert world.ann.hears.startswith("No more fits on this page.")
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert await entries(world) == 1


async def test_a_language_without_lexicon_is_acknowledged_and_closed(world: World) -> None:
    await begins(world.ann)
    await world.ann.types("Heute war es sehr anstrengend, und ich bin froh, dass es vorbei ist.")
    assert asked(world.ann.hears) == 0
    assert "I can read only English so far" in world.ann.hears


async def test_words_that_nothing_waits_for_are_not_kept_and_get_a_page(world: World) -> None:
    await world.ann.types("Good morning everybody")
    assert "I have not kept that" in world.ann.hears
    assert await talks(world) == 0
    await world.ann.presses("Write privately", on=world.ann.direct[-1])
    await world.ann.fills(words=GOOD)
    assert asked(world.ann.reads) == 1


async def test_the_name_of_a_command_asks_for_it_where_nothing_waits(world: World) -> None:
    await world.ada.types("pause")
    assert isinstance(world.ada.last, Fix)
    assert world.ada.unfinished == Draft(word="pause")
    await world.ann.types("pause")
    assert world.ann.reads == "Only admins of this workspace can do that."
    await world.ann.types("Help")
    assert "/reflect" in world.ann.reads


async def test_while_a_reflection_waits_words_are_words(world: World) -> None:
    await begins(world.ann)
    await world.ann.types("pause")
    assert asked(world.ann.hears) == 1
    await world.ann.types("/haven help")
    assert "/reflect" in world.ann.reads
    await world.ann.types("support")
    assert "findahelpline.com" in world.ann.reads


async def test_help_in_a_reflection_says_what_can_be_typed_and_leaves_it_open(
    world: World,
) -> None:
    await begins(world.ann)
    await world.ann.types("help")
    assert "stop" in world.ann.hears
    await world.ann.types(GOOD)
    assert asked(world.ann.hears) == 1


async def test_editing_typed_words_edits_what_is_under_way(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD, message="m1")
    await world.hears(WordsEdited(person=world.ann.person, message="m1", words="It went."))
    assert len(world.ann.direct) == 1
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    read = await journal(world.ann)
    assert "It went." in read
    assert GOOD not in read


async def test_deleting_typed_words_deletes_them_from_what_is_under_way(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD, message="m1")
    await world.ann.types(MORE, message="m2")
    await world.hears(WordsDeleted(person=world.ann.person, message="m1"))
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    read = await journal(world.ann)
    assert MORE in read
    assert GOOD not in read


async def test_editing_and_deleting_reach_what_was_kept(world: World) -> None:
    await keeps(world.ann)
    await world.hears(WordsEdited(person=world.ann.person, message="m1", words="It went."))
    assert "It went." in await journal(world.ann)
    await world.hears(WordsDeleted(person=world.ann.person, message="m1"))
    assert await entries(world) == 0


async def test_an_edit_of_what_was_never_an_answer_does_nothing(world: World) -> None:
    await world.hears(WordsEdited(person=world.ann.person, message="m9", words="Hello"))
    await world.hears(WordsDeleted(person=world.ann.person, message="m9"))
    assert world.ann.direct == []


async def test_nobody_elses_conversation_can_be_named(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    keep = world.ann.direct[-1]
    await world.bob.presses("Keep", on=keep)
    assert world.bob.reads.startswith("That page is closed")
    assert await entries(world) == 0


async def test_a_page_that_is_over_is_no_trap(world: World) -> None:
    await world.ann.asks(Enough(talk="gone"))
    assert world.ann.reads.startswith("That page is closed")
    await world.ann.asks(Write(talk="gone", words=GOOD))
    assert asked(world.ann.reads) == 1


async def test_no_line_comes_back_in_the_next_conversations(world: World) -> None:
    heard: list[str] = []
    for _ in range(4):
        await begins(world.ann)
        await world.ann.types("Fine.")
        heard.append(world.ann.hears.split("\n")[0])
        await world.ann.types("stop")
    assert len(set(heard)) == 4


async def test_the_export_of_my_data_holds_no_words_of_a_reflection(world: World) -> None:
    await keeps(world.ann)
    await world.ann.asks(Export(form="json"))
    assert GOOD not in world.ann.reads


async def test_forgetting_me_ends_what_is_under_way(world: World) -> None:
    await keeps(world.ann)
    await world.ann.asks(Reflect(), directly=True)
    await world.ann.types(GOOD)
    await world.ann.asks(Forget(sure=True))
    assert await talks(world) == await entries(world) == 0
    assert await world.store.keys.held() == set()


@pytest.mark.parametrize("words", ["I'd rather not say.", "not now, sorry", "later maybe"])
async def test_whoever_would_rather_not_answer_gets_no_card(world: World, words: str) -> None:
    await begins(world.ann)
    await world.ann.types(words)
    assert "findahelpline" not in world.ann.hears
    assert await talks(world) == 0


@pytest.mark.parametrize(
    "words", ["are you a person?", "who reads this?", "Why do you want to know?"]
)
async def test_a_question_to_the_bot_is_answered_honestly_and_uses_up_no_reply(
    world: World, words: str
) -> None:
    await begins(world.ann)
    await world.ann.types(words)
    assert "no person reads" in world.ann.hears.lower()
    await world.ann.types(GOOD)
    assert asked(world.ann.hears) == 1


async def test_skip_where_nothing_waits_is_no_command_for_admins(world: World) -> None:
    for player in (world.ann, world.ada):
        await player.types("skip")
        assert "admin" not in player.hears.lower()
    assert (await world.reload()).rhythm.skips == frozenset()


async def test_plain_words_of_crisis_are_never_taken_for_a_command(world: World) -> None:
    await begins(world.ann)
    await world.ann.types("enough, I want to die")
    assert "findahelpline" in world.ann.hears
