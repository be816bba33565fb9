"""Answers that take long: Slack is acknowledged in time, and the person gets theirs all the same."""

import asyncio
import gc
import time

import pytest

from tests.adapters.slack.slow_bot import a_scene
from tests.servers.slack.seen import Modal, Seen


async def test_a_slow_command_is_acknowledged_and_answered_later() -> None:
    async with a_scene() as scene:
        began = time.monotonic()
        delivery = await scene.ann.types("/haven help", in_=scene.general)
        assert delivery is not None
        assert delivery.ok
        assert 0.4 < time.monotonic() - began < 2.0
        assert scene.ann.private() == []
        scene.bot.let.set()
        assert (await scene.ann.answered()).text == "At last"


async def test_a_form_that_comes_too_late_is_opened_by_a_button() -> None:
    async with a_scene() as scene:
        await scene.ann.types("/haven pause", in_=scene.general)
        scene.slack.world.clock.ahead += 3
        scene.bot.let.set()
        late = await scene.ann.answered()
        assert isinstance(late, Seen)
        assert list(late.buttons) == ["Pause"]
        await scene.ann.presses("Pause", on=late)
        assert isinstance(await scene.ann.answered(), Modal)


async def test_such_a_button_says_what_does_not_fit() -> None:
    async with a_scene() as scene:
        scene.bot.wrong = {"until": "That day is over."}
        await scene.ann.types("/haven pause", in_=scene.general)
        scene.slack.world.clock.ahead += 3
        scene.bot.let.set()
        late = await scene.ann.answered()
        assert isinstance(late, Seen)
        assert "Until: That day is over." in late.text
        assert list(late.buttons) == ["Pause"]


async def test_a_slow_form_shows_that_it_takes_a_moment_and_then_its_answer() -> None:
    async with a_scene() as scene:
        scene.bot.let.set()
        await scene.ann.types("/haven pause", in_=scene.general)
        await scene.ann.answered()
        scene.bot.let.clear()
        await scene.ann.fills({"Until": "2026-03-06"})
        await scene.ann.submits()
        waiting = await scene.ann.answered()
        assert waiting.text == "slack-busy"
        scene.bot.let.set()
        await scene.slack.until(
            lambda: scene.ann.modal is not None and scene.ann.modal.text == "At last"
        )


async def test_an_event_that_the_database_had_no_time_for_comes_again() -> None:
    async with a_scene() as scene:
        scene.bot.busy = 1
        delivery = scene.slack.happened.archived(scene.acme, scene.general, scene.ann.user)
        await scene.slack.settled()
        assert delivery is not None
        assert not delivery.attempts[0].ok
        await scene.slack.advance(1)
        await scene.slack.settled()
        assert delivery.ok
        assert len(scene.bot.heard) == 1


async def test_a_late_answer_that_breaks_is_logged_without_anybodys_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with a_scene() as scene:
        scene.bot.breaks = ValueError("Shibboleth")
        await scene.ann.types("/haven help", in_=scene.general)
        scene.bot.let.set()
    gc.collect()  # the event loop tells of what nobody looked at when it is thrown away
    assert [one.message for one in caplog.records] == ["an answer broke: ValueError"]


async def test_an_answer_to_words_that_breaks_is_logged_and_the_event_comes_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with a_scene() as scene:
        scene.bot.breaks = ValueError("Shibboleth")
        scene.bot.let.set()
        await scene.ann.writes_dm("help")
        await scene.slack.settled()
        assert scene.slack.post.sent[-1].last.status == 500
    assert [one.message for one in caplog.records] == ["an event was not taken note of: ValueError"]


@pytest.mark.parametrize("socket", [False, True], ids=["http", "socket"])
async def test_slow_words_come_again_until_they_are_taken_and_are_asked_once(
    *, socket: bool
) -> None:
    async with a_scene(socket=socket) as scene:
        await scene.ann.writes_dm("I was glad today")
        told = scene.slack.post.sent[-1]
        assert not told.attempts[0].ok, "nobody has taken note of them yet"
        scene.bot.let.set()
        assert (await scene.ann.answered()).text == "At last"
        await scene.slack.advance(1)
        assert told.ok
        assert len(scene.bot.asks) == len(scene.ann.private()) == 1


@pytest.mark.parametrize("socket", [False, True], ids=["http", "socket"])
async def test_words_that_were_under_way_when_haven_stopped_come_again(*, socket: bool) -> None:
    async with a_scene(socket=socket) as scene:
        writing = asyncio.create_task(scene.ann.writes_dm("I was glad today"))
        await scene.bot.was_asked.wait()
        scene.running.cancel()
        await asyncio.wait([scene.running, writing])
        assert not scene.slack.post.sent[-1].ok
