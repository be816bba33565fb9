"""The conversation with Haven on a local Slack: what the core is asked and told, and what nobody ever hears of."""

import logging

import pytest

from bot.commands import Typed
from bot.model.ask import Ask
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Direct, Person
from tests.adapters.slack.slow_bot import Scene, a_scene
from tests.servers.slack.seen import Seen
from tests.servers.slack.things import Message


def ann(scene: Scene) -> Person:
    return Person(workspace=scene.acme.id, ref=scene.ann.id)


def asked(scene: Scene) -> list[Ask]:
    return [one for one in scene.bot.asks if isinstance(one.command, Typed)]


async def test_typed_words_are_asked_with_the_id_of_their_message_and_answered_there() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        message = await scene.ann.writes_dm("thank you & good night")
        answer = await scene.ann.answered()
        [ask] = asked(scene)
        assert ask.command == Typed(words="thank you & good night", message=message.ts)
        assert ask.at == Direct(person=ann(scene))
        assert isinstance(answer, Seen)
        assert (answer.text, answer.ephemeral, answer.channel) == (
            "At last",
            True,
            scene.ann.dm.id,
        )


async def test_whoever_is_mentioned_has_a_name_in_the_words() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        bea = scene.slack.person(scene.acme, "Bea Fox")
        message = await scene.ann.writes_dm(f"I told @{bea.user.handle} so")
        await scene.ann.edits(message, f"@{bea.user.handle} knows")
        [ask] = asked(scene)
        [edit] = scene.bot.heard
        assert isinstance(ask.command, Typed)
        assert isinstance(edit, WordsEdited)
        shown = f"@{bea.user.handle}"
        assert (ask.command.words, edit.words) == (f"I told {shown} so", f"{shown} knows")


async def test_an_answer_to_words_in_a_thread_stands_in_that_thread() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        await scene.ann.writes_dm("first")
        above = scene.ann.sees(scene.ann.dm)[0]
        await scene.ann.writes_dm("second", thread=above)
        told = scene.slack.api.asked("chat.postEphemeral")
        assert [one.args.get("thread_ts") for one in told] == [None, above.ts]


async def test_edits_and_deletions_are_told_and_not_answered() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        message = await scene.ann.writes_dm("frist")
        await scene.ann.edits(message, "first")
        await scene.ann.deletes(message)
        assert scene.bot.heard == [
            WordsEdited(person=ann(scene), message=message.ts, words="first"),
            WordsDeleted(person=ann(scene), message=message.ts),
        ]
        assert len(scene.ann.private()) == 1


async def test_what_is_deleted_under_an_answer_is_told_as_deleted() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        message = await scene.ann.writes_dm("first")
        await scene.ann.writes_dm("second", thread=scene.ann.sees(scene.ann.dm)[0])
        await scene.ann.deletes(message)
        assert scene.bot.heard == [WordsDeleted(person=ann(scene), message=message.ts)]


async def test_an_edit_that_the_database_had_no_time_for_comes_again() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        message = await scene.ann.writes_dm("frist")
        scene.bot.busy = 1
        await scene.ann.edits(message, "first")
        assert scene.bot.heard == []
        await scene.slack.advance(1)
        await scene.slack.settled()
        assert len(scene.bot.heard) == 1


async def test_haven_itself_and_other_bots_are_never_heard() -> None:
    async with a_scene() as scene:
        for bot in (scene.slack.another_bot(scene.acme), scene.acme.bot):
            ts = scene.slack.world.clock.ts()
            message = Message(ts=ts, user=bot.id, text="help", bot_id=bot.bot_id)
            scene.ann.dm.messages.append(message)
            scene.slack.happened.posted(scene.acme, scene.ann.dm, message)
            await scene.ann.edits(message, "changed")
            await scene.ann.deletes(message)
        assert (scene.bot.asks, scene.bot.heard) == ([], [])


async def test_a_stranger_is_refused_and_never_heard() -> None:
    async with a_scene() as scene:
        eve = scene.slack.person(scene.acme, "Eve Fox", home="T0OTHER")
        message = await eve.writes_dm("hello")
        assert (await eve.answered()).text == "slack-stranger"
        await eve.edits(message, "hello?")
        await eve.deletes(message)
        assert (scene.bot.asks, scene.bot.heard) == ([], [])


async def test_with_typed_replies_off_nothing_typed_is_taken_note_of() -> None:
    async with a_scene(typed_replies=False) as scene:
        message = await scene.ann.writes_dm("hello")
        await scene.ann.edits(message, "hello?")
        assert (scene.bot.asks, scene.bot.heard) == ([], [])
        assert scene.ann.private() == []


async def test_neither_old_nor_new_words_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with a_scene() as scene:
        scene.bot.breaks = ValueError("Shibboleth one")
        scene.bot.let.set()
        message = await scene.ann.writes_dm("Shibboleth one")
        scene.bot.busy = 9
        await scene.ann.edits(message, "Shibboleth two")
        await scene.ann.deletes(message)
    assert "Shibboleth" not in caplog.text
