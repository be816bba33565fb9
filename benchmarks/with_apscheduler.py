"""APScheduler's side of the comparison: one cron job per team, kept in its SQLAlchemyJobStore, idle or at work."""

import asyncio
import gc
import time
from collections.abc import Callable, Coroutine
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from benchmarks.crowd import TEAMS, Run, a_crowd, this_minute
from benchmarks.lag import watched_loop
from benchmarks.with_haven import a_filled_store
from bot.cards import Cards
from bot.entropy import SystemEntropy
from bot.ids import new_id
from bot.library import content_root, load
from bot.model.delivery import DeliveryKind, Post
from bot.model.place import TeamId
from bot.model.team import Team
from bot.rules.choose import Choice, pick, record
from bot.rules.deck import Deck
from bot.rules.delivery import State
from bot.store import Store
from bot.store.deliveries.outbox import Outgoing
from bot.store.teams.teams import Advance
from bot.words import Words

PATIENCE = 600.0
"""Seconds that a job may wait for its turn to write: 3,000 of them stand in line."""


class Tally:
    """Who had their turn; jobs that are kept in a database can reach only what a module names."""

    def __init__(self) -> None:
        self.done = asyncio.Event()
        self.teams: set[str] = set()

    def mark(self, team: str) -> None:
        """Note a team; the last one ends the run."""
        self.teams.add(team)
        if len(self.teams) == TEAMS:
            self.done.set()


tally: Tally


class Desk:
    """What a job that does the work needs at hand."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.entropy = SystemEntropy()
        self.library = load(content_root())
        self.deck = Deck(self.library.items.values())
        self.cards = Cards(Words.load(content_root()))


desk: Desk


async def turn(team: str) -> None:
    """The job: on the event loop, as little as can be done."""
    tally.mark(team)


async def turn_at_work(team: str) -> None:
    """The job as somebody would write it: read the team, choose, seal and record in a transaction, then send."""
    async with desk.store.writing(PATIENCE) as work:
        id = TeamId(team)
        found = (await work.teams.by_id([id]))[id]
        history = await work.teams.history(id)
        assert found.next_day is not None
        choice = pick(found.next_day, found.taste, history, desk.deck, None)
        assert choice is not None
        await work.outbox.plan([_outgoing(found, choice)])
        moved = Advance(team=found, history=record(choice, found.next_day, history))
        await work.teams.advance([moved])
    tally.mark(team)  # a platform that answers at once


def _outgoing(team: Team, choice: Choice) -> Outgoing:
    now = this_minute()
    item = desk.library.text(choice.item.id, team.locale)
    return Outgoing(
        id=new_id(desk.entropy),
        team=team.id,
        workspace=team.workspace,
        kind=DeliveryKind.PROMPT,
        slot=str(team.next_day),
        to=team.channel,
        act=Post(message=desk.cards.post(item, team.locale)),
        due_at=now,
        not_after=now,
    )


async def run_apscheduler(folder: Path | str) -> Run:
    """Keep a job for each of the crowd in an empty folder, then let them all run."""
    global tally  # noqa: PLW0603
    tally = Tally()
    return await _timed(Path(folder), turn)


async def run_apscheduler_at_work(folder: Path | str, *, days: int) -> Run:
    """The same with jobs that do what a team needs, for a crowd with `days` posts each behind it."""
    global tally, desk  # noqa: PLW0603
    tally = Tally()
    async with a_filled_store(Path(folder), days) as store:
        desk = Desk(store)
        run = await _timed(Path(folder), turn_at_work)
        async with store.reading() as work:
            planned = (await work.outbox.count()).get((DeliveryKind.PROMPT, State.PLANNED), 0)
    assert planned == TEAMS, f"{planned} posts are recorded"
    return run


async def _timed(folder: Path, job: Callable[[str], Coroutine[None, None, None]]) -> Run:
    scheduler = AsyncIOScheduler(
        jobstores={"default": _store(folder / "jobs.db")},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    scheduler.start(paused=True)
    due = this_minute()
    for team in a_crowd(due):
        scheduler.add_job(job, _trigger(team), args=[team.id], id=team.id, next_run_time=due)
    gc.collect()
    gc.freeze()  # as Haven does when it starts
    try:
        async with watched_loop() as lag:
            begin, busy = time.perf_counter(), time.process_time()
            scheduler.resume()
            await tally.done.wait()
            seconds, cpu = time.perf_counter() - begin, time.process_time() - busy
    finally:
        scheduler.shutdown(wait=False)
        await asyncio.sleep(0)
    return Run(seconds=seconds, cpu=cpu, lag=lag)


def _trigger(team: Team) -> CronTrigger:
    at = team.rhythm.at
    return CronTrigger(hour=at.hour, minute=at.minute, timezone=team.rhythm.zone)


def _store(file: Path) -> SQLAlchemyJobStore:
    engine = create_engine(f"sqlite:///{file}")

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return SQLAlchemyJobStore(engine=engine)
