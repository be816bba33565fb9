"""What became of deliveries is written down, also when the database is busy, and before a shutdown."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.cards import Cards
from bot.entropy import SeededEntropy
from bot.jobs.aftermath import Aftermath
from bot.jobs.attempt import Attempt
from bot.jobs.recording import Recorder
from bot.jobs.relay import Relay
from bot.library import content_root
from bot.model.errors import Scope, StoreBusy, StoreDown
from bot.rules.delivery import State
from bot.store import Store
from bot.store.deliveries.leases import Outcome
from bot.telling.notices import Notices
from bot.testing import FakeClock, RecordingPlatform
from bot.testing.world import a_store
from bot.words import Words
from tests.store.builders import (
    ACME,
    ELAPSED,
    NOW,
    claim,
    outcome,
    outgoing,
    plan,
    sending,
    states,
)

ENTROPY = SeededEntropy(1)


class Reluctant(Aftermath):
    """Fails as it is told, with a minute gone by each time; then waits until its gate is open."""

    def __init__(self, store: Store, clock: FakeClock, *faults: StoreDown) -> None:
        notices = Notices(Words.load(content_root()), ENTROPY)
        super().__init__(store=store, notices=notices, clock=clock)
        self.faults = deque(faults)
        self.minute = 0
        self.entered = asyncio.Event()
        self.gate = asyncio.Event()
        self._own_clock = clock

    async def record(self, outcomes: Sequence[Outcome]) -> None:
        """Fail, or wait and record."""
        self.entered.set()
        if self.faults:
            self._own_clock.let_pass(self.minute)
            raise self.faults.popleft()
        await self.gate.wait()
        await super().record(outcomes)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A database with a delivery in it that is due."""
    async with a_store(tmp_path, FakeClock(NOW)) as opened:
        await plan(opened, outgoing())
        yield opened


async def test_an_outcome_that_the_database_refused_once_is_not_thrown_away(store: Store) -> None:
    aftermath = Reluctant(store, FakeClock(), StoreBusy())
    aftermath.gate.set()
    (claimed,) = await sending(store)
    await Recorder(aftermath, FakeClock()).record(outcome(claimed))
    assert await states(store) == {"one": "sent"}


async def test_an_outcome_is_given_up_when_no_lease_can_live_any_more(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    clock = FakeClock()
    aftermath = Reluctant(store, clock, StoreBusy())
    aftermath.minute = 61
    (claimed,) = await sending(store)
    with caplog.at_level(logging.ERROR):
        await Recorder(aftermath, clock).record(outcome(claimed))
    assert caplog.messages == ["outcomes could not be recorded: StoreBusy"]
    assert await states(store) == {"one": "sending"}


async def test_a_shutdown_waits_until_what_is_known_is_written_down(store: Store) -> None:
    aftermath = Reluctant(store, FakeClock())
    relay = _relay(store, aftermath)
    await relay.work()
    await aftermath.entered.wait()
    stopping = asyncio.create_task(relay.stop(0))
    await asyncio.wait({stopping}, timeout=0.05)
    aftermath.gate.set()
    await stopping
    assert await states(store) == {"one": "sent"}


async def test_a_shutdown_does_not_wait_for_a_turn_that_hangs(store: Store) -> None:
    relay = _relay(store, Reluctant(store, FakeClock()))
    async with store.writing():
        turn = asyncio.create_task(relay.work())
        await asyncio.wait({turn}, timeout=0.05)
        async with asyncio.timeout(4):
            await relay.stop(0.05)
        assert not turn.done()
        turn.cancel()
        await asyncio.wait({turn})
    assert await states(store) == {"one": "planned"}


async def test_who_lost_the_lease_draws_no_conclusions(store: Store) -> None:
    (mine,) = await claim(store, token="mine")
    await claim(store, token="yours", elapsed=ELAPSED + 61)
    aftermath = Reluctant(store, FakeClock())
    aftermath.gate.set()
    dead = Outcome(claimed=mine, state=State.DEAD, retry_at=NOW, error="gone", gone=Scope.TEAM)
    await aftermath.record([dead])
    async with store.reading() as work:
        assert [team.lost for team in await work.teams.of(ACME)] == [None]


def _relay(store: Store, aftermath: Aftermath) -> Relay:
    clock = FakeClock(NOW)
    platforms = {"test": RecordingPlatform()}
    return Relay(
        cards=Cards(Words.load(content_root())),
        store=store,
        platforms=platforms,
        attempt=Attempt(platforms=platforms, clock=clock, entropy=ENTROPY),
        aftermath=aftermath,
        clock=clock,
        entropy=ENTROPY,
        wake=lambda: None,
    )
