"""APScheduler's side of the comparison: one cron job per team, kept in its SQLAlchemyJobStore."""

import asyncio
import gc
import time
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from benchmarks.crowd import TEAMS, Run, a_crowd, this_minute
from benchmarks.lag import watched_loop
from bot.model.team import Team


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


async def turn(team: str) -> None:
    """The job: on the event loop, as little as can be done."""
    tally.mark(team)


async def run_apscheduler(folder: Path | str) -> Run:
    """Keep a job for each of the crowd in an empty folder, then let them all run."""
    global tally  # noqa: PLW0603
    tally = Tally()
    scheduler = AsyncIOScheduler(
        jobstores={"default": _store(Path(folder) / "jobs.db")},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    scheduler.start(paused=True)
    due = this_minute()
    for team in a_crowd(due):
        scheduler.add_job(turn, _trigger(team), args=[team.id], id=team.id, next_run_time=due)
    gc.collect()
    gc.freeze()  # as Haven does when it starts
    try:
        async with watched_loop() as lag:
            begin = time.perf_counter()
            scheduler.resume()
            await tally.done.wait()
            seconds = time.perf_counter() - begin
    finally:
        scheduler.shutdown(wait=False)
        await asyncio.sleep(0)
    return Run(seconds=seconds, lag=lag)


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
