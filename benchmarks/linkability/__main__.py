"""`python -m benchmarks.linkability [RUNS [WORKERS]]`: how well givers stay unknown, and whether all gates hold."""

import sys
from collections.abc import Sequence

from benchmarks.linkability.campaign import Run, campaign, campaign_on_postgresql
from benchmarks.linkability.givings import Haven, Queue, WithLog
from benchmarks.linkability.score import Figure
from tests.servers.postgres import NoPostgres, running_postgres

RUNS = 200
LEAKY_RUNS = 20
CANARIES = 20
ALLOWED = 0.03
"""So far above chance may the end of the confidence interval be."""
SEEN = 0.95
"""So much of the deliberately leaky build must be linked, or the benchmark is blind."""
Done = tuple[dict[str, Figure], list[Run]]


def main(runs: int = RUNS, workers: int = 2) -> bool:
    """Print the figures of the real build and of the leaky ones, on SQLite and on PostgreSQL; whether all gates hold."""
    few = min(runs, LEAKY_RUNS)
    real = _shown(Haven.name, campaign(Haven, runs, canaries=CANARIES, workers=workers))
    log = _shown(WithLog.name, campaign(WithLog, few, canaries=0, workers=workers))
    queue = _shown(Queue.name, campaign(Queue, few, canaries=0, workers=workers))
    gates = {
        "SQLite: notes are linked no better than by chance": all(map(holds, real[0].values())),
        "SQLite: no trace of who gave": not _traces(real[1]),
        "the search finds those who left a trace": all(run.known for run in real[1]),
        "the autoincrement queue is seen": all(one.mean > SEEN for one in queue[0].values()),
        "the write-ahead log is seen": tells(log[0]["B mid"]),
        **_on_postgresql(runs, few),
    }
    for name, good in gates.items():
        print(f"{'ok  ' if good else 'FAIL'} {name}")
    return all(gates.values())


def holds(one: Figure) -> bool:
    """Whether a figure is no better than chance."""
    return one.upper <= one.chance + ALLOWED


def tells(one: Figure) -> bool:
    """Whether a figure is better than chance."""
    return one.mean - one.wide > one.chance


def _on_postgresql(runs: int, few: int) -> dict[str, bool]:
    """The gates there: what lies in deleted rows before the close is reported only."""
    try:
        with running_postgres() as server:
            real = _shown(
                f"{Haven.name} on PostgreSQL",
                campaign_on_postgresql(server, Haven, runs, canaries=2),
            )
            queue = _shown(
                f"{Queue.name} on PostgreSQL",
                campaign_on_postgresql(server, Queue, few, canaries=0),
            )
    except NoPostgres as reason:
        print(f"PostgreSQL is left out: {reason}")
        return {}
    gated = [one for case, one in real[0].items() if case != "B mid"]
    return {
        "PostgreSQL: notes are linked no better than by chance": all(map(holds, gated)),
        "PostgreSQL: no trace of who gave": not _traces(real[1]),
        "PostgreSQL: the queue is seen": all(one.mean > SEEN for one in queue[0].values()),
    }


def _shown(name: str, done: Done) -> Done:
    found, runs = done
    print(f"\n{name}: {len(runs) // 2} runs, and as many others in which the order was chosen")
    print(f"{'keys, moment':<14} {'linked':>7} {'95 %':>8} {'chance':>7}  order")
    for case, one in found.items():
        wide = f"± {one.wide:.3f}"
        print(f"{case:<14} {one.mean:>7.3f} {wide:>8} {one.chance:>7.3f}  {one.order}", flush=True)
    for trace in _traces(runs)[:5]:
        print(f"a trace: {trace}")
    return done


def _traces(runs: Sequence[Run]) -> list[str]:
    return [one for run in runs for one in run.traces]


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:3]]
    sys.exit(0 if main(*given) else 1)
