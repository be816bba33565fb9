"""How many teams a second get their post when all are due in the same minute: `python benchmarks/plan.py`.

Haven plans, chooses, relays to a platform that answers at once, and records every post as sent. APScheduler, next to it,
has one cron job per team in its SQLAlchemyJobStore, and each job only notes that it ran. Both keep their state in SQLite
with WAL on disk; Haven also on PostgreSQL, if there is one. Each run has a process and a database of its own.
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
from benchmarks.with_apscheduler import run_apscheduler
from benchmarks.with_haven import run_haven
from tests.servers.postgres import NoPostgres, running_postgres

TIMES = 3
YEAR = 260
"""Posts that a team has behind it after a year of working days."""

Place = Path | str
Contender = Callable[[Place], Coroutine[None, None, Run]]


def measure(
    name: str, contender: Contender, place: Callable[[], AbstractContextManager[Place]]
) -> float:
    """Let a contender run a few times and print the medians; returns teams a second."""
    runs = [in_own_process(contender, place) for _ in range(TIMES)]
    rate = TEAMS / median(run.seconds for run in runs)
    worst = 1000 * median(run.lag.worst for run in runs)
    p99 = 1000 * median(run.lag.p99 for run in runs)
    print(f"{name:<40} {rate:>8,.0f} {1e6 / rate:>8.0f} {worst:>11.1f} {p99:>8.1f}", flush=True)
    return rate


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
    print(f"{title:<40} {'teams/s':>8} {'µs each':>8} {'blocked ms':>11} {'p99 ms':>8}", flush=True)


def on_sqlite() -> None:
    """Both, one after the other, and how they compare."""
    print_head("SQLite with WAL")
    theirs = measure("APScheduler, one cron job per team", run_apscheduler, folder)
    for name, days in (("new teams", 0), ("teams after a year", YEAR)):
        ours = measure(f"Haven, {name}", partial(run_haven, days=days), folder)
        print(f"{'  in relation to APScheduler':<40} {ours / theirs:>8.2f}")


def on_postgresql() -> None:
    """Haven alone: APScheduler's job store wants a driver that Haven does without."""
    print_head("\nPostgreSQL on the same machine")
    try:
        with running_postgres() as server:
            for name, days in (("new teams", 0), ("teams after a year", YEAR)):
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
