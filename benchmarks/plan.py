"""How many teams a second get their post when all are due in the same minute: `python benchmarks/plan.py`.

Haven plans, chooses, relays to a platform that answers at once, and records every post as sent. APScheduler, next to it,
has one cron job per team in its SQLAlchemyJobStore: once with jobs that only note that they ran, once with jobs that do
what a team needs, each in a transaction of its own. All keep their state in SQLite with WAL on disk; Haven also on
PostgreSQL, if there is one. Each run has a process and a database of its own.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.crowd import TEAMS, Run
from benchmarks.with_apscheduler import run_apscheduler, run_apscheduler_at_work
from benchmarks.with_haven import run_haven
from tests.servers.postgres import NoPostgres, running_postgres

TIMES = 3
YEAR = 260
"""Posts that a team has behind it after a year of working days."""
AGES = (("new teams", 0), ("teams after a year", YEAR))

Place = Path | str
Contender = Callable[[Place], Coroutine[None, None, Run]]


def measure(
    name: str, contender: Contender, place: Callable[[], AbstractContextManager[Place]]
) -> float:
    """Let a contender run a few times and print the medians; returns teams a second of its own work."""
    runs = [in_own_process(contender, place) for _ in range(TIMES)]
    rate = TEAMS / median(run.seconds for run in runs)
    cpu = median(run.cpu for run in runs) / TEAMS
    worst = 1000 * median(run.lag.worst for run in runs)
    p99 = 1000 * median(run.lag.p99 for run in runs)
    row = f"{rate:>8,.0f} {1e6 / rate:>8.0f} {1e6 * cpu:>8.0f} {worst:>11.1f} {p99:>8.1f}"
    print(f"{name:<40} {row}", flush=True)
    return 1 / cpu


def in_own_process(contender: Contender, place: Callable[[], AbstractContextManager[Place]]) -> Run:
    """One run, with no leftovers of an earlier one."""
    with place() as where, ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_run, contender, where).result()


def _run(contender: Contender, where: Place) -> Run:
    return asyncio.run(contender(where))


@contextmanager
def folder() -> Iterator[Path]:
    """An empty folder, gone at the end."""
    with TemporaryDirectory(prefix="haven-benchmark-") as name:
        yield Path(name)


def print_head(title: str) -> None:
    """The first lines of a table."""
    head = f"{'teams/s':>8} {'µs each':>8} {'CPU µs':>8} {'blocked ms':>11} {'p99 ms':>8}"
    print(f"{title:<40} {head}", flush=True)


def on_sqlite() -> None:
    """All, one after the other, and how they compare."""
    print_head("SQLite with WAL")
    idle = measure("APScheduler, jobs that do nothing", run_apscheduler, folder)
    for name, days in AGES:
        theirs = measure(
            f"APScheduler at work, {name}", partial(run_apscheduler_at_work, days=days), folder
        )
        ours = measure(f"Haven, {name}", partial(run_haven, days=days), folder)
        print(f"{'  its CPU next to APScheduler at work':<40} {ours / theirs:>8.2f}")
        print(f"{'  its CPU next to jobs that do nothing':<40} {ours / idle:>8.2f}")


def on_postgresql() -> None:
    """Haven alone: APScheduler's job store wants a driver that Haven does without."""
    print_head("\nPostgreSQL on the same machine")
    try:
        with running_postgres() as server:
            for name, days in AGES:
                measure(f"Haven, {name}", partial(run_haven, days=days), server.fresh_database)
    except NoPostgres as reason:
        print(f"left out: {reason}")


def main() -> None:
    """Print both tables."""
    print(f"{TEAMS:,} teams due in the same minute; medians of {TIMES} runs")
    on_sqlite()
    on_postgresql()


if __name__ == "__main__":
    main()
