"""How many teams a second get their post when all are due in the same minute, next to APScheduler: `python benchmarks/plan.py`.

Haven plans, chooses, relays to a platform that answers at once, and records every post as sent. APScheduler has one cron
job per team in its SQLAlchemyJobStore, and each job only says that it ran. Both keep their state in SQLite with WAL on disk.
"""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.crowd import TEAMS, Run
from benchmarks.with_apscheduler import run_apscheduler
from benchmarks.with_haven import run_haven
from tests.servers.postgres import NoPostgres, running_postgres

TIMES = 3
HEAD = f"{'':<34} {'teams/s':>8} {'seconds':>8} {'blocked ms':>11} {'p99 ms':>8}"

Trial = Callable[[], Coroutine[None, None, Run]]


def measure(name: str, trial: Trial) -> float:
    """Run a trial a few times and print the medians; returns teams a second."""
    runs = [asyncio.run(trial()) for _ in range(TIMES)]
    seconds = median(run.seconds for run in runs)
    worst = 1000 * median(run.lag.worst for run in runs)
    p99 = 1000 * median(run.lag.p99 for run in runs)
    rate = TEAMS / seconds
    print(f"{name:<34} {rate:>8,.0f} {seconds:>8.2f} {worst:>11.1f} {p99:>8.1f}", flush=True)
    return rate


def on_file(run: Callable[[Path], Coroutine[None, None, Run]]) -> Trial:
    """A trial with a fresh folder of its own."""

    async def trial() -> Run:
        with TemporaryDirectory(prefix="haven-bench-") as folder:
            return await run(Path(folder))

    return trial


def on_sqlite() -> None:
    """Both, one after the other, and how they compare."""
    print(f"{TEAMS:,} teams due in the same minute, SQLite with WAL; medians of {TIMES} runs\n{HEAD}")
    theirs = measure("APScheduler, a cron job per team", on_file(run_apscheduler))
    ours = measure("Haven, new teams", on_file(lambda folder: run_haven(folder, days=0)))
    year = measure("Haven, after a year", on_file(lambda folder: run_haven(folder, days=260)))
    print(f"Haven / APScheduler: {ours / theirs:.1f} (new teams), {year / theirs:.1f} (after a year)")


def on_postgresql() -> None:
    """Haven alone: APScheduler's job store needs a driver that Haven does without."""
    print(f"\nThe same on PostgreSQL on this machine\n{HEAD}")
    try:
        with running_postgres() as server:
            for name, days in (("Haven, new teams", 0), ("Haven, after a year", 260)):

                async def trial(days: int = days) -> Run:
                    with server.fresh_database() as url:
                        return await run_haven(url, days=days)

                measure(name, trial)
    except NoPostgres as reason:
        print(f"left out: {reason}")


def main() -> None:
    """Print both tables."""
    on_sqlite()
    on_postgresql()


if __name__ == "__main__":
    main()
