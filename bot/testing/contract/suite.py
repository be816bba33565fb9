"""The whole contract: what goes out, what goes wrong, what comes in, and the stage that its tests have to set."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from bot.testing.clock import FakeClock
from bot.testing.contract.asking import PROMPTLY, AskingContract, Scene
from bot.testing.contract.carrying import CarryingContract
from bot.testing.contract.circling import CirclingContract
from bot.testing.contract.failing import FailingContract
from bot.testing.contract.grouping import GroupingContract
from bot.testing.contract.sending import SendingContract
from bot.testing.contract.stage import Stage
from bot.testing.contract.thanking import ThankingContract
from bot.testing.world import a_team, a_world


class OnStage:
    """Sets the stage for a part of the contract."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[Stage]:
        """The adapter under test, built on `clock`, with a fresh platform behind it."""
        raise NotImplementedError

    @pytest.fixture
    async def stage(self) -> AsyncIterator[Stage]:
        """The adapter alone: nothing runs, nobody listens."""
        async with self.set_up(FakeClock()) as stage:
            yield stage

    @pytest.fixture
    async def scene(self, tmp_path: Path) -> AsyncIterator[Scene]:
        """The adapter inside a whole Haven with one team, running. It is Monday, 08:00, and the team posts at 09:00."""
        clock = FakeClock()
        async with self.set_up(clock) as stage:
            name, channel = stage.platform.name, stage.channel
            team = a_team(clock, platform=name, workspace=channel.workspace, channel=channel.ref)
            async with a_world(
                tmp_path, clock=clock, platforms={name: stage.platform}, team=team
            ) as world:
                running = asyncio.create_task(stage.platform.run(world.bot(name)))
                await stage.listening()
                yield Scene(stage=stage, world=world, running=running)
                running.cancel()
                await asyncio.wait([running], timeout=PROMPTLY)


class AdapterContract(
    OnStage,
    SendingContract,
    CarryingContract,
    GroupingContract,
    CirclingContract,
    FailingContract,
    AskingContract,
    ThankingContract,
):
    """Every claim of an adapter's Capabilities, what it makes of errors, and what people can ask through it."""
