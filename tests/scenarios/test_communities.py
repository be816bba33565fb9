"""Communities: their own words, a circle that each practice calls, one that alone may use Haven, and minors."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.commands import Data, Entries, Help, Log, Reflect, Setup, Support, read
from bot.commands import Practice as Today
from bot.model.command import Command, Draft
from bot.model.form import Form
from bot.model.message import called, plain
from bot.model.place import Circle
from bot.model.practice import Practice
from bot.model.team import LIGHTEST, Taste
from bot.testing import RecordingPlatform, World, a_team, a_world
from bot.testing.platform import ALL

YOUNG = Taste(seed="s", started=date(2026, 3, 2), cap=LIGHTEST)
OF_WORK = re.compile(r"colleague|at work|shift|customer", re.IGNORECASE)


@pytest.fixture
async def roles(tmp_path: Path) -> AsyncIterator[World]:
    """A platform on which people have roles."""
    platform = RecordingPlatform(capabilities=replace(ALL, circles=True))
    async with a_world(tmp_path, platforms={"test": platform}) as made:
        yield made


def posts(world: World) -> list[str]:
    return [plain(one.message) for one in world.channel.posts if one.message]


async def names(world: World) -> list[str]:
    form: Form = await world.form(world.ada, Draft(word="setup"))
    return [one.name for one in form.fields]


async def test_a_community_is_never_spoken_to_as_people_at_work(world: World) -> None:
    await world.ada.asks(Setup(setting="community"))
    await world.clock.advance(weeks=8)
    told = posts(world)
    assert len(told) > 20
    assert [one for one in told if OF_WORK.search(one)] == []


async def test_a_workplace_is(world: World) -> None:
    await world.clock.advance(weeks=8)
    assert [one for one in posts(world) if OF_WORK.search(one)]


async def test_what_a_community_looks_at_again_is_in_its_words_too(world: World) -> None:
    await world.ada.asks(Setup(setting="community"))
    for _ in range(20):
        await world.clock.advance(days=1)
        await world.ann.asks(Today())
        assert not OF_WORK.search(world.ann.reads)


async def test_a_practice_calls_nobody_unless_an_admin_said_so(roles: World) -> None:
    await roles.clock.advance(days=1)
    assert [called(one.message) for one in roles.channel.posts if one.message] == [frozenset()]
    await roles.ada.asks(Setup(calls="42"))
    await roles.clock.advance(days=1)
    newest = roles.channel.last.message
    assert newest is not None
    assert called(newest) == {Circle(workspace="acme", ref="42")}
    await roles.ann.asks(Today())
    assert called(roles.ann.sees) == frozenset(), "who looks again calls nobody"


async def test_where_there_are_no_circles_nobody_asks_for_them(world: World) -> None:
    asked = await names(world)
    assert "setting" in asked
    assert not {"calls", "gate", "adults"} & set(asked)


async def test_where_there_are_circles_set_up_asks_for_them(roles: World) -> None:
    assert (await names(roles))[-3:] == ["calls", "gate", "adults"]


async def test_a_gate_lets_in_its_circle_and_admins(roles: World) -> None:
    await roles.clock.advance(days=1)
    await roles.ada.asks(Setup(gate="7"))
    await roles.ann.asks(Today())
    assert "certain role" in roles.ann.reads
    assert isinstance(roles.platform, RecordingPlatform)
    roles.platform.circles[roles.bob.person] = frozenset({"7", "8"})
    await roles.bob.asks(Today())
    assert "certain role" not in roles.bob.reads
    await roles.ada.asks(Today())
    assert "certain role" not in roles.ada.reads


@pytest.mark.parametrize("command", [Help(), Data(), Support(), Reflect(), Entries()])
async def test_help_and_what_is_about_oneself_alone_are_for_everybody(
    roles: World, command: Command
) -> None:
    await roles.ada.asks(Setup(gate="7"))
    await roles.ann.asks(command)
    assert "certain role" not in roles.ann.reads


async def test_where_there_may_be_minors_only_the_lightest_practices_come(roles: World) -> None:
    await roles.ada.asks(Setup(adults=False))
    await roles.clock.advance(weeks=8)
    async with roles.store.reading() as work:
        seen = (await work.teams.history(roles.team.id)).seen
    assert seen
    assert {roles.library.items[id].level for id in seen} == {1}


async def test_where_there_may_be_minors_only_the_lightest_reflections_come(roles: World) -> None:
    await roles.ada.asks(Setup(adults=False))
    await roles.ann.asks(read("me", {"direct": "true", "reflections": "daily"}))
    for _ in range(28):
        await roles.clock.advance(days=1)
        await roles.ann.asks(Reflect(practice=Practice.EMPATHY))
    assert await levels_of_reflections(roles) == {1}


async def test_one_team_that_may_have_minors_makes_reflections_light_in_all_of_the_workspace(
    roles: World,
) -> None:
    await roles.add(replace(a_team(roles.clock, id="two", channel="kitchen"), taste=YOUNG))
    for _ in range(10):
        await roles.ann.asks(Reflect(practice=Practice.BOUNDARIES))
    assert await levels_of_reflections(roles) == {1}


async def test_among_adults_reflections_of_both_levels_come(roles: World) -> None:
    for _ in range(10):
        await roles.ann.asks(Reflect(practice=Practice.BOUNDARIES))
    assert await levels_of_reflections(roles) == {1, 2}


async def levels_of_reflections(world: World) -> set[int]:
    """How open the reflections were that Ann got."""
    async with world.store.reading() as work:
        member = await work.members.get("test", world.ann.person)
    assert member is not None
    return {world.library.items[id].level for id in member.preferences.reflecting.seen}


async def test_a_new_team_where_there_are_roles_has_minors_until_an_admin_says_otherwise(
    roles: World,
) -> None:
    form = await roles.form(roles.ada, Draft(word="setup", values={"channel": "another"}))
    assert {one.name: one.value for one in form.fields}["adults"] == "false"
    form = await roles.form(roles.ada, Draft(word="setup"))
    assert {one.name: one.value for one in form.fields}["adults"] == "true"


async def test_members_can_read_that_these_settings_were_changed(roles: World) -> None:
    await roles.ada.asks(Setup(setting="community", gate="7"))
    await roles.ada.asks(Log())
    assert "Who you are" in roles.ada.reads
    assert "Role that may use Haven" in roles.ada.reads
