"""The daily probe of lost channels: it changes nothing behind an admin's back, and one team does not end it for all."""

import asyncio
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.commands import Pause, Skip
from bot.entropy import SeededEntropy
from bot.jobs.following import Following
from bot.jobs.presence import Presence
from bot.jobs.returning import Returning
from bot.jobs.upkeep import Upkeep
from bot.library import content_root
from bot.model.facts import Facts
from bot.model.news import Removed
from bot.model.place import Channel, Person
from bot.testing import RecordingPlatform, World, a_team, a_world
from bot.words import Words


class Asked(RecordingPlatform):
    """Says what it knows of a channel only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = asyncio.Event()
        self.answers = asyncio.Event()

    async def look(self, at: Channel | Person) -> Facts:
        """Wait, then look."""
        self.asked.set()
        await self.answers.wait()
        return await super().look(at)


class Odd(RecordingPlatform):
    """Breaks when it is asked for one channel, and never answers for another."""

    async def look(self, at: Channel | Person) -> Facts:
        """What is odd about some channels."""
        if at.ref == "breaks":
            raise RuntimeError
        if at.ref == "hangs":
            await asyncio.Event().wait()
        return await super().look(at)


async def test_what_an_admin_changed_while_the_platform_was_asked_stays(tmp_path: Path) -> None:
    platform = Asked()
    async with a_world(tmp_path, platforms={"test": platform}) as world:
        async with world.store.writing() as work:
            await work.teams.lose([world.team.id], "gone")
        probing = asyncio.create_task(world.haven.jobs.probe())
        await platform.asked.wait()
        async with world.store.writing() as work:
            await work.teams.save(replace(world.team, name="#renamed", next_at=None))
        platform.answers.set()
        await probing
        team = await world.reload()
        assert (team.name, team.next_at) == ("#renamed", None)


async def test_a_team_that_breaks_or_hangs_does_not_end_the_probe(tmp_path: Path) -> None:
    async with a_world(tmp_path, platforms={"test": Odd()}) as world:
        await _lose(world, "breaks", "hangs")
        await _upkeep(world).probe()
        async with world.store.reading() as work:
            assert {team.id for team in await work.teams.lost()} == {"breaks", "hangs"}


async def test_a_channel_that_is_back_ends_no_pause_and_brings_no_skipped_day(world: World) -> None:
    await world.ada.asks(Skip())
    await world.ada.asks(Pause(until=date(2026, 3, 9)))
    before = (await world.reload()).rhythm
    async with world.store.writing() as work:
        await work.teams.lose([world.team.id], "gone")
    await world.haven.jobs.probe()
    team = await world.reload()
    assert (team.lost, team.rhythm, team.next_day) == (None, before, date(2026, 3, 9))


@pytest.mark.parametrize("problem", ["broken", "zone"])
async def test_what_needs_a_hand_is_not_resumed_by_the_probe(world: World, problem: str) -> None:
    async with world.store.writing() as work:
        await work.teams.lose([world.team.id], problem)
    await world.haven.jobs.probe()
    assert (await world.reload()).lost == problem


async def test_a_workspace_that_was_added_again_just_now_loses_nothing(world: World) -> None:
    boxes = await world.haven.boxes.topics()
    await _upkeep(world).erase(world.team.workspace)
    assert await world.reload() == world.team
    assert await world.haven.boxes.topics() == boxes != []


async def test_a_team_that_is_found_by_the_probe_is_not_erased(world: World) -> None:
    await world.hears(Removed(workspace=world.team.workspace.ref))
    await world.haven.jobs.probe()
    await world.clock.advance(days=8)
    await world.haven.jobs.tidy()
    assert (await world.reload()).lost is None


async def _lose(world: World, *channels: str) -> None:
    teams = [a_team(world.clock, id=name, channel=name) for name in channels]
    async with world.store.writing() as work:
        await work.teams.add(teams)
        await work.teams.lose([world.team.id, *(team.id for team in teams)], "gone")


def _upkeep(world: World) -> Upkeep:
    return Upkeep(
        store=world.store,
        boxes=world.haven.boxes,
        platforms=world.haven.platforms,
        clock=world.clock,
        following=Following(
            store=world.store,
            boxes=world.haven.boxes,
            words=Words.load(content_root()),
            clock=world.clock,
            entropy=SeededEntropy(1),
            returning=Returning(
                store=world.store,
                boxes=world.haven.boxes,
                clock=world.clock,
                presence=Presence(store=world.store, platforms=world.haven.platforms),
            ),
        ),
        patience=0.05,
    )
