"""Slack and Discord in one process: one of them is down for two minutes, and the other one does not feel it."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.slack.platform import SlackPlatform
from bot.entropy import SeededEntropy
from bot.ports import Platform
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from bot.testing.world import World, a_team, a_world
from tests.adapters.discord.scene import a_platform
from tests.adapters.slack.stand_ins import SlackClock, settings
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.seen import Seen
from tests.servers.fake import Fake
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.world import SCOPES

AT_ONCE = 2.0
"""Real seconds that an answer of the platform that is up may take, on a busy machine."""
BACK_WITHIN = 30.0
NAMES = ("slack", "discord")


@dataclass(slots=True, kw_only=True)
class Side:
    """One platform with a team: what stands in its channel, how somebody asks there, and when it is reached again."""

    fake: Fake
    platform: Platform
    workspace: str
    channel: str
    posts: Callable[[], int]
    asks: Callable[[], Awaitable[None]]
    reached: Callable[[], Awaitable[None]]

    async def seconds_to_answer(self) -> float:
        """How long an answer takes."""
        began = time.perf_counter()
        await self.asks()
        return time.perf_counter() - began


def on_slack(slack: FakeSlack, clock: FakeClock) -> Side:
    """Ann in #general of Acme, heard over a socket."""
    acme = slack.workspace("Acme", scopes=SCOPES)
    ann = slack.person(acme, "Ann Lee", admin=True)
    general = slack.channel(acme, "general", ann)
    made = settings(slack, acme, socket=True)

    async def asks() -> None:
        await ann.types("/haven help", in_=general)
        assert "What you can ask me" in (await ann.answered()).text

    return Side(
        fake=slack,
        platform=SlackPlatform(made, MemoryShelf(), SlackClock(clock), SeededEntropy(1)),
        workspace=acme.id,
        channel=general.id,
        posts=lambda: len(general.messages),
        asks=asks,
        reached=lambda: slack.socket.connected(seconds=BACK_WITHIN),
    )


def on_discord(fake: FakeDiscord, clock: FakeClock) -> Side:
    """Ann in #general of Acme, heard over the gateway."""
    acme = fake.guild("Acme")
    general = fake.channel(acme, "general")
    ann = fake.person(acme, "Ann Lee")

    async def asks() -> None:
        await ann.types("/haven help", in_=general)
        answer = await ann.answered()
        assert isinstance(answer, Seen)
        assert "What you can ask me" in answer.text

    return Side(
        fake=fake,
        platform=a_platform(fake, MemoryShelf(), clock),
        workspace=acme.id,
        channel=general.id,
        posts=lambda: sum(not one.ephemeral for one in ann.sees(general)),
        asks=asks,
        reached=lambda: fake.connected(seconds=BACK_WITHIN),
    )


@asynccontextmanager
async def both(where: Path) -> AsyncIterator[tuple[World, dict[str, Side]]]:
    """One Haven on both of them; it is Monday, 08:00, and both teams post at 09:00."""
    clock = FakeClock()
    async with a_slack() as slack, a_discord() as discord:
        sides = {"slack": on_slack(slack, clock), "discord": on_discord(discord, clock)}
        teams = [
            a_team(
                clock,
                id=f"team-{name}",
                platform=name,
                workspace=side.workspace,
                channel=side.channel,
            )
            for name, side in sides.items()
        ]
        platforms = {name: side.platform for name, side in sides.items()}
        async with a_world(where, clock=clock, platforms=platforms, team=teams[0]) as world:
            await world.add(teams[1])
            tasks = [
                asyncio.create_task(platform.run(world.bot(name)))
                for name, platform in platforms.items()
            ]
            try:
                for side in sides.values():
                    await side.reached()
                await discord.until(lambda: bool(discord.world.commands.get(None)))
                yield world, sides
                await slack.settled()
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.wait(tasks)


@pytest.mark.parametrize("down", NAMES)
async def test_one_is_down_for_two_minutes_and_the_other_is_as_quick_and_punctual_as_ever(
    tmp_path: Path, down: str
) -> None:
    async with both(tmp_path) as (world, sides):
        lost = sides[down]
        up = next(side for name, side in sides.items() if name != down)
        async with lost.fake.refusing():
            await world.clock.advance(hours=1)
            assert (up.posts(), lost.posts()) == (1, 0)
            for _ in range(4):
                assert await up.seconds_to_answer() < AT_ONCE
                world.clock.offset += timedelta(seconds=30)
                await world.haven.jobs.settle()
        await lost.reached()
        await world.clock.advance(minutes=10)
        assert (up.posts(), lost.posts()) == (1, 1)
        await lost.asks()
