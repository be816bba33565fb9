"""Haven's side of the comparison: the whole bot over a real database, with a platform that answers at once."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.crowd import TEAMS, Run, a_crowd, their_past, this_minute
from benchmarks.lag import watched_loop
from bot.app import Haven
from bot.clock import SystemClock
from bot.entropy import SystemEntropy
from bot.library import content_root, load
from bot.model.delivery import CannotTell, Delivery, DeliveryKind, Found, Receipt
from bot.model.facts import Capabilities, Facts, Finding
from bot.model.place import Channel, Person
from bot.ports import Bot
from bot.rules.delivery import State
from bot.store import Store, open_store
from bot.store.database.engine import address_of
from bot.store.teams.teams import Advance
from bot.testing.world import some_boxes
from bot.vault import KeyRing, Vault
from bot.words import Words


@dataclass(slots=True)
class Nowhere:
    """A platform that takes everything at once and keeps nothing; sets `done` when it has had `expected` posts."""

    expected: int
    done: asyncio.Event = field(default_factory=asyncio.Event)
    taken: int = 0
    name: str = "nowhere"
    capabilities: Capabilities = field(default_factory=Capabilities)
    site: object | None = None

    async def run(self, bot: Bot) -> None:
        """Listen to nobody."""
        await asyncio.Event().wait()

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """There is nothing to check."""
        return []

    async def look(self, at: Channel | Person) -> Facts:
        """Nothing is known."""
        return Facts()

    async def send(self, delivery: Delivery) -> Receipt:
        """Take it."""
        self.taken += 1
        if self.taken == self.expected:
            self.done.set()
        return Receipt(ref=f"post-{self.taken}")

    async def find(self, delivery: Delivery) -> Found:
        """Nothing was kept."""
        return CannotTell()


@asynccontextmanager
async def a_filled_store(where: Path | str, days: int) -> AsyncIterator[Store]:
    """A new database with the crowd in it, each with `days` posts behind it."""
    async with _a_store(where) as store:
        await _fill(store, days)
        yield store


@asynccontextmanager
async def _a_store(where: Path | str) -> AsyncIterator[Store]:
    entropy = SystemEntropy()
    vault = Vault(KeyRing.parse(KeyRing.generate(entropy.token(32))), entropy)
    address = address_of(None, where) if isinstance(where, Path) else address_of(where, Path())
    store = await open_store(address, vault, SystemClock(), upgrade=True)
    try:
        yield store
    finally:
        await store.close()


async def run_haven(where: Path | str, *, days: int) -> Run:
    """Serve the crowd, with `days` posts each behind it, from a new database: a folder for SQLite, or PostgreSQL's URL."""
    entropy, clock = SystemEntropy(), SystemClock()
    async with _a_store(where) as store, some_boxes(store, where, entropy) as boxes:
        platform = Nowhere(expected=TEAMS)
        haven = Haven(
            store=store,
            boxes=boxes,
            library=load(content_root()),
            words=Words.load(content_root()),
            clock=clock,
            entropy=entropy,
            platforms={platform.name: platform},
        )
        return await _timed(haven, platform, days)


async def _fill(store: Store, days: int) -> None:
    teams = a_crowd(this_minute())
    pasts = their_past(teams, load(content_root()), days)
    async with store.writing() as work:
        await work.teams.add(teams)
        await work.teams.advance(
            [Advance(team=one, history=past) for one, past in zip(teams, pasts, strict=True)]
        )


async def _timed(haven: Haven, platform: Nowhere, days: int) -> Run:
    """A bot that runs already, from the tick that finds the crowd due until the last post is recorded.

    To stop is to wait for what is under way, so the end of `run` is the end of recording.
    """
    running = asyncio.create_task(haven.run(platform.done))
    await haven.jobs.settle()
    await _fill(haven.store, days)
    async with watched_loop() as lag:
        begin, busy = time.perf_counter(), time.process_time()
        haven.jobs.wake()
        await running
        seconds, cpu = time.perf_counter() - begin, time.process_time() - busy
    async with haven.store.reading() as work:
        sent = (await work.outbox.count()).get((DeliveryKind.PROMPT, State.SENT), 0)
    assert sent == TEAMS, f"{sent} posts are recorded as sent"
    return Run(seconds=seconds, cpu=cpu, lag=lag)
