"""What people type, press and fill in is answered in time, privately, once, and after a restart too."""

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.ask import Ask, Reply
from bot.ports import Bot
from tests.adapters.discord.scene import Scene, a_scene, listening
from tests.adapters.discord.slow import SlowBot
from tests.servers.discord.seen import Modal, Seen


async def seen(scene: Scene) -> Seen:
    answer = await scene.ann.answered()
    assert isinstance(answer, Seen)
    return answer


async def form(scene: Scene) -> Modal:
    answer = await scene.ann.answered()
    assert isinstance(answer, Modal)
    return answer


async def test_answers_are_for_the_person_who_asked_alone(scene: Scene) -> None:
    await scene.ann.types("/practice show", in_=scene.general)
    assert (await seen(scene)).ephemeral
    assert scene.ben.sees(scene.general) == []


async def test_a_long_form_comes_in_turns(scene: Scene) -> None:
    await scene.ann.types("/haven setup", in_=scene.general)
    first = await form(scene)
    assert (len(first.fields), first.title[-3:]) == (5, "1/3")
    await scene.ann.fills({"Time": "10:30"})
    await scene.ann.submits()
    for page in ("2", "3"):
        between = await seen(scene)
        assert between.ephemeral
        assert f"Page {page} of 3" in between.text
        await scene.ann.presses("Next")
        assert (await form(scene)).title.endswith(f"{page}/3")
        await scene.ann.submits()
    assert "10:30." in (await seen(scene)).text
    assert f"{(await scene.world.reload()).rhythm.at:%H:%M}" == "10:30"


async def test_a_wrong_value_comes_back_privately_and_prefilled(scene: Scene) -> None:
    await scene.ann.types("/haven pause", in_=scene.general)
    await form(scene)
    await scene.ann.fills({"Posts come again on": "soon"})
    await scene.ann.submits()
    wrong = await seen(scene)
    assert wrong.ephemeral
    assert "2026-12-24" in wrong.text
    await scene.ann.presses("Edit")
    again = await form(scene)
    assert again.values == {"Posts come again on": "soon"}
    await scene.ann.fills({"Posts come again on": "2026-03-06"})
    await scene.ann.submits()
    assert "6 March" in (await seen(scene)).text
    assert list(scene.ann.newest(scene.general).buttons) != ["Edit"], "it took the place of it"


async def test_a_wrong_option_of_a_command_is_answered_in_the_same_way(scene: Scene) -> None:
    await scene.ann.types("/haven pause", in_=scene.general, until="2020-01-01")
    wrong = await seen(scene)
    assert list(wrong.buttons) == ["Edit"]


Slow = tuple[Scene, SlowBot]


@pytest.fixture
async def slow(tmp_path: Path) -> AsyncIterator[Slow]:
    """Haven with a core that is slow."""
    made: list[SlowBot] = []

    def wrap(bot: Bot) -> Bot:
        made.append(SlowBot(bot))
        return made[0]

    async with a_scene(tmp_path, wrap=wrap) as scene:
        yield scene, made[0]


async def test_somebody_waits_no_longer_than_a_second_for_a_sign(slow: Slow) -> None:
    scene, bot = slow
    await scene.ann.types("/practice show", in_=scene.general)
    assert scene.ann.newest(scene.general).thinking, "acknowledged before anything is looked up"
    await scene.ann.types("/haven pause", in_=scene.general)
    assert scene.ann.newest(scene.general).thinking, "a form would be late now"
    bot.free.set()
    assert list((await seen(scene)).buttons) == ["Open the form"]
    await scene.ann.presses("Open the form")
    assert (await form(scene)).title == "Pause the daily practice"


async def test_an_answer_that_is_under_way_when_haven_stops_still_comes(slow: Slow) -> None:
    scene, bot = slow
    await scene.ann.types("/practice show", in_=scene.general)
    scene.running.cancel()
    bot.free.set()
    await asyncio.wait([scene.running])
    assert not scene.ann.newest(scene.general).thinking


async def test_what_takes_too_long_when_haven_stops_is_given_up(slow: Slow) -> None:
    scene, bot = slow
    await scene.ann.types("/practice show", in_=scene.general)
    scene.running.cancel()
    await asyncio.wait([scene.running])
    assert bot.given_up == 1


async def test_what_comes_too_late_is_not_carried_out(scene: Scene) -> None:
    scene.fake.interactions.late = 4.0
    before = await scene.world.reload()
    await scene.ann.types("/haven swap", in_=scene.general)
    assert scene.ann.trouble == ["The application did not respond"]
    assert await scene.world.reload() == before


async def test_what_comes_twice_is_answered_once(scene: Scene) -> None:
    scene.fake.interactions.times = 2
    await scene.ann.types("/haven swap", in_=scene.general)
    await scene.fake.until(lambda: sum("40060" in one for one in scene.fake.world.log) == 1)
    await seen(scene)
    assert len(scene.ann.ephemerals) == 1
    assert len((await scene.world.reload()).swaps) == 1


async def test_a_button_works_after_the_process_ended_without_a_word(scene: Scene) -> None:
    await scene.world.clock.advance(hours=1)
    post = scene.ann.newest(scene.general)
    await scene.starts_again()
    await scene.ann.presses("Why this one", on=post)
    assert "new to this team" in (await seen(scene)).text


async def test_a_short_form_that_was_open_can_be_sent_after_a_restart(scene: Scene) -> None:
    await scene.ann.types("/haven pause", in_=scene.general)
    await form(scene)
    await scene.starts_again()
    await scene.ann.fills({"Posts come again on": "2026-03-06"})
    await scene.ann.submits()
    assert "6 March" in (await seen(scene)).text


async def test_a_long_form_that_was_open_is_answered_politely_after_a_restart(
    scene: Scene,
) -> None:
    await scene.ann.types("/haven setup", in_=scene.general)
    await form(scene)
    await scene.starts_again()
    await scene.ann.submits()
    assert (await seen(scene)).text == scene.line("discord-again")


async def test_a_button_of_a_form_is_answered_politely_after_a_restart(scene: Scene) -> None:
    await scene.ann.types("/haven setup", in_=scene.general)
    await form(scene)
    await scene.ann.submits()
    between = await seen(scene)
    await scene.starts_again()
    await scene.ann.presses("Next", on=between)
    assert (await seen(scene)).text == scene.line("discord-again")


async def test_an_answer_in_the_thread_can_be_given_by_the_form(scene: Scene) -> None:
    await scene.world.clock.advance(hours=1)
    post = scene.ann.newest(scene.general)
    await scene.ben.presses("Answer", on=post)
    await scene.ben.answered()
    await scene.ben.fills({"Your answer": "I asked <@1> twice"})
    await scene.ben.submits()
    await scene.ben.answered()
    await scene.world.haven.jobs.settle()
    thread = scene.ann.thread(scene.ann.newest(scene.general))
    assert thread
    assert "I asked \\<@1> twice" in scene.ann.newest(thread).text
    assert scene.ann.newest(scene.general).id == post.id


async def test_no_words_of_people_reach_the_log(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.WARNING, "aiosqlite")  # as in life: bot/logs.py
    await scene.ann.types("/haven help", in_=scene.general, about="a secret word")
    await seen(scene)
    await scene.ann.types("/haven suggest", in_=scene.general, title="another secret")
    await form(scene)
    secrets = {"What people could do": "Tell a secret.", "Why it helps": "No secret weighs less."}
    await scene.ann.fills({"Practice": "Empathy", **secrets})
    assert await scene.ann.submits()
    await seen(scene)
    assert "secret" not in caplog.text
    assert scene.fake.app.token not in caplog.text


async def test_a_broken_handler_is_logged_by_its_class_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(SlowBot):
        async def ask(self, ask: Ask) -> Reply:
            raise RuntimeError(f"secret {ask.command}")

    async with a_scene(tmp_path, wrap=Broken) as scene:
        with listening("RuntimeError") as heard:
            await scene.ann.types("/haven help", in_=scene.general, about="a secret word")
            await asyncio.wait_for(heard.wait(), 5)
    assert "secret" not in caplog.text
