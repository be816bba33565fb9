"""What people write in direct messages reaches the core as theirs, with what they change and delete; nothing else does."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.commands import Typed
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Direct
from bot.ports import Bot
from tests.adapters.discord.recording import ListeningBot
from tests.adapters.discord.scene import Scene, a_scene
from tests.servers.discord.seen import Modal

Heard = tuple[Scene, ListeningBot]


@pytest.fixture
async def heard(tmp_path: Path) -> AsyncIterator[Heard]:
    """Haven reads what people write to it in direct messages."""
    made: list[ListeningBot] = []

    def wrap(bot: Bot) -> ListeningBot:
        made.append(made[0] if made else ListeningBot(bot))  # also after a restart
        return made[0]

    async with a_scene(tmp_path, wrap=wrap, direct_messages=True) as scene:
        yield scene, made[0]


async def test_words_are_asked_as_they_were_typed(heard: Heard) -> None:
    scene, bot = heard
    message = await scene.ben.writes_dm("It was *a lot* today")
    await bot.until(lambda: bool(bot.typed))
    [ask] = bot.asked
    assert ask.command == Typed(words="It was *a lot* today", message=message.id)
    assert ask.at == Direct(person=scene.person(scene.ben))


async def test_an_answer_is_posted_into_the_conversation(heard: Heard) -> None:
    scene, _ = heard
    await scene.ben.writes_dm("help")
    await scene.fake.until(lambda: len(scene.ben.dms) == 2)
    assert "/practice" in scene.ben.dms[-1].text


async def test_no_answer_is_no_message(heard: Heard) -> None:
    scene, bot = heard
    bot.mute = True
    await scene.ben.writes_dm("one")
    await bot.until(lambda: len(bot.typed) == 1)
    bot.mute = False
    await scene.ben.writes_dm("help")
    await scene.fake.until(lambda: len(scene.ben.dms) == 3)
    assert [one.text for one in scene.ben.dms[:2]] == ["one", "help"]


async def test_a_command_that_is_written_out_is_one(heard: Heard) -> None:
    scene, _ = heard
    await scene.ann.writes_dm("haven pause")
    await scene.fake.until(lambda: len(scene.ann.dms) == 2)
    await scene.ann.presses("Open the form")
    form = await scene.ann.answered()
    assert isinstance(form, Modal)
    assert form.title == "Pause the daily practice"


async def test_a_file_without_words_is_told_as_such(heard: Heard) -> None:
    scene, bot = heard
    message = await scene.ben.writes_dm("", file="voice-message.ogg")
    await bot.until(lambda: bool(bot.typed))
    assert bot.typed == [Typed(words="", message=message.id, attached=True)]


async def test_changed_and_deleted_words_are_told(heard: Heard) -> None:
    scene, bot = heard
    who = scene.person(scene.ben)
    message = await scene.ben.writes_dm("first")
    await bot.until(lambda: bool(bot.typed))
    await scene.ben.edits(message, "second")
    await bot.until(lambda: bool(bot.heard))
    await scene.ben.deletes(message)
    await bot.until(lambda: len(bot.heard) == 2)
    assert bot.heard == [
        WordsEdited(person=who, message=message.id, words="second"),
        WordsDeleted(person=who, message=message.id),
    ]


async def test_words_deleted_after_a_restart_are_told_too(heard: Heard) -> None:
    scene, bot = heard
    message = await scene.ben.writes_dm("first")
    await bot.until(lambda: bool(bot.typed))
    await scene.starts_again(direct_messages=True)
    await scene.ben.deletes(message)
    await bot.until(lambda: bool(bot.heard))
    assert bot.heard == [WordsDeleted(person=scene.person(scene.ben), message=message.id)]


async def test_what_somebody_of_several_servers_deletes_is_told_for_each(heard: Heard) -> None:
    scene, bot = heard
    other = scene.fake.guild("Other")
    scene.fake.joins(other, scene.ben.user)
    message = await scene.ben.writes_dm("first")
    await scene.fake.until(lambda: len(scene.ben.dms) == 2)
    assert scene.ben.dms[-1].text == scene.line("discord-which-server")
    assert bot.asked == []
    await scene.ben.deletes(message)
    await bot.until(lambda: len(bot.heard) == 2)
    assert {one.person.workspace for one in bot.heard if isinstance(one, WordsDeleted)} == {
        scene.acme.id,
        other.id,
    }


async def test_haven_does_not_hear_itself_nor_look_at_links(heard: Heard) -> None:
    scene, bot = heard
    message = await scene.ben.writes_dm("help")
    await scene.fake.until(lambda: len(scene.ben.dms) == 2)
    scene.fake.happened.message("MESSAGE_UPDATE", None, scene.ben.dm, message)  # a link was shown
    await scene.ben.edits(message, "changed")
    await bot.until(lambda: bool(bot.heard))
    assert [one.words for one in bot.heard if isinstance(one, WordsEdited)] == ["changed"]
    assert len(bot.typed) == 1


async def test_a_stranger_is_told_so_and_nothing_is_asked(heard: Heard) -> None:
    scene, bot = heard
    await scene.ben.writes_dm("help")
    await scene.fake.until(lambda: len(scene.ben.dms) == 2)
    await scene.starts_again(direct_messages=True)
    scene.fake.happened.leaves(scene.acme, scene.ben.user)
    elsewhere = scene.fake.guild("Elsewhere", bot=False)
    scene.fake.joins(elsewhere, scene.ben.user)
    await scene.ben.types("/haven help", in_=scene.ben.dm)
    answer = await scene.ben.answered()
    assert not isinstance(answer, Modal)
    assert answer.text == scene.line("discord-no-server")
    assert len(bot.asked) == 1


async def test_words_in_direct_messages_are_not_even_heard_unless_that_is_switched_on(
    scene: Scene,
) -> None:
    await scene.ben.writes_dm("help")
    await scene.ben.types("/haven help", in_=scene.general)
    await scene.ben.answered()
    assert len(scene.ben.dms) == 1


async def test_where_words_are_not_heard_nobody_is_asked_to_type_them(scene: Scene) -> None:
    await scene.ben.types("/reflect now", in_=scene.general)
    answer = await scene.ben.answered()
    assert not isinstance(answer, Modal)
    assert "I do not see what is typed here, so please use the button." in answer.text


async def test_where_words_are_heard_that_is_said(heard: Heard) -> None:
    scene, _ = heard
    await scene.ben.types("/reflect now", in_=scene.general)
    answer = await scene.ben.answered()
    assert not isinstance(answer, Modal)
    assert "You can also type to me in our direct messages." in answer.text


async def test_hide_leaves_nothing_of_a_card_and_the_way_to_support(heard: Heard) -> None:
    scene, _ = heard
    await scene.ben.writes_dm("I want to die and I have stopped pretending otherwise.")
    await scene.world.haven.jobs.settle()
    await scene.fake.until(lambda: len(scene.ben.dms) == 2)
    assert "findahelpline" in scene.ben.dms[-1].text
    await scene.ben.presses("Hide this", on=scene.ben.dms[-1])
    await scene.fake.until(lambda: "findahelpline" not in scene.ben.dms[-1].text)
    assert len(scene.ben.dms) == 2
    assert list(scene.ben.dms[-1].buttons) == ["Support"]
