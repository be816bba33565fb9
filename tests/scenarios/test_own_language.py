"""Whoever chose a language for themself reads it in replies, forms and refusals, whatever their client speaks."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copytree

import pytest

from bot.commands import Pause, Swap, read
from bot.library import content_root
from bot.model.command import Draft
from bot.model.message import plain
from bot.model.news import ChannelGone
from bot.testing import World, a_world
from bot.words import Words

GERMAN = """
refused-admins-only = Das können nur Admins dieses Workspace.
form-pause = Die tägliche Übung anhalten
form-setup = Die tägliche Übung einrichten
problem-day = Bitte schreib den Tag wie 2026-12-24.
notice-gone = In { $team } kann ich nichts mehr schreiben.
problem-past = Dieser Tag ist vorbei.
"""


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A Haven that has some words of German too; Ann and Ada chose it, and their clients speak English."""
    copytree(content_root() / "en", tmp_path / "content" / "en")
    (tmp_path / "content" / "de").mkdir()
    (tmp_path / "content" / "de" / "words.ftl").write_text(GERMAN, encoding="utf-8")
    async with a_world(tmp_path, words=Words.load(tmp_path / "content")) as made:
        for somebody in (made.ann, made.ada):
            await somebody.asks(read("me", {"language": "de"}))
        yield made


async def test_a_refusal_is_in_the_own_language(world: World) -> None:
    await world.ann.asks(Swap())
    assert world.ann.reads == "Das können nur Admins dieses Workspace."


@pytest.mark.parametrize(
    ("word", "title"),
    [("pause", "Die tägliche Übung anhalten"), ("setup", "Die tägliche Übung einrichten")],
)
async def test_a_form_is_in_the_own_language(world: World, word: str, title: str) -> None:
    assert (await world.form(world.ada, Draft(word=word))).title == title


async def test_what_is_wrong_with_a_field_is_in_the_own_language(world: World) -> None:
    await world.ada.asks(read("pause", {"until": "soon"}))
    assert world.ada.errors == {"until": "Bitte schreib den Tag wie 2026-12-24."}
    form = await world.form(world.ada, world.ada.unfinished)
    assert [one.error for one in form.fields] == ["Bitte schreib den Tag wie 2026-12-24."]
    await world.ada.asks(Pause(until=world.clock.now().date()))
    assert world.ada.errors == {"until": "Dieser Tag ist vorbei."}


async def test_what_admins_must_know_is_in_their_own_language(world: World) -> None:
    await world.hears(ChannelGone(channel=world.team.channel))
    [told] = world.platform.to_person(world.ada.person)
    assert told.message is not None
    assert plain(told.message) == "In #general kann ich nichts mehr schreiben."


async def test_whoever_chose_nothing_reads_what_their_client_speaks(world: World) -> None:
    await world.bob.asks(Swap())
    assert world.bob.reads == "Only admins of this workspace can do that."
    eve = world.somebody("eve", locale="de-AT")
    await eve.asks(Swap())
    assert eve.reads == "Das können nur Admins dieses Workspace."
