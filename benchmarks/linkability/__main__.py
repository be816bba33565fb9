"""`python -m benchmarks.linkability [RUNS [WORKERS]]`: the table of how well givers stay unknown, and whether it passes."""

import sys
from collections.abc import Callable, Sequence

from benchmarks.linkability.campaign import Run, campaign
from benchmarks.linkability.givings import Giving, Haven, Queue, WithLog
from benchmarks.linkability.score import Figure

RUNS = 200
LEAKY_RUNS = 20
ALLOWED = 0.03
"""So far above chance may the end of the confidence interval be."""
SEEN = 0.95
"""So much of the deliberately leaky build must be linked, or the benchmark is blind."""


def main(runs: int = RUNS, workers: int = 2) -> bool:
    """Print the figures of the real build and of the leaky ones; whether all gates hold."""
    real = _show(Haven, runs, workers, canaries=20)
    log = _show(WithLog, LEAKY_RUNS, workers, canaries=0)
    queue = _show(Queue, LEAKY_RUNS, workers, canaries=0)
    gates = {
        "the sealed box stays at chance": all(holds(one) for one in real[0].values()),
        "no trace of who gave": not [one for run in real[1] for one in run.traces],
        "the search finds those who left a trace": all(run.known for run in real[1]),
        "the autoincrement queue is seen": all(one.mean > SEEN for one in queue[0].values()),
        "the write-ahead log is seen": not holds(log[0]["B mid"]),
    }
    for name, good in gates.items():
        print(f"{'ok  ' if good else 'FAIL'} {name}")
    return all(gates.values())


def holds(one: Figure) -> bool:
    """Whether a figure is no better than chance."""
    return one.upper <= one.chance + ALLOWED


def _show(
    giving: Callable[[], Giving], runs: int, workers: int, *, canaries: int
) -> tuple[dict[str, Figure], Sequence[Run]]:
    found, done = campaign(giving, runs, canaries=canaries, workers=workers)
    print(f"\n{giving().name}: {runs} runs, and {runs} others in which the order was chosen")
    print(f"{'keys, moment':<14} {'linked':>7} {'95 %':>8} {'chance':>7}  order")
    for case, one in found.items():
        wide = f"± {one.wide:.3f}"
        print(f"{case:<14} {one.mean:>7.3f} {wide:>8} {one.chance:>7.3f}  {one.order}", flush=True)
    traces = [one for run in done for one in run.traces]
    if canaries:
        print(f"traces of quiet givers in {canaries} runs: {len(traces)}", *traces[:5], sep="\n  ")
    return found, done


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:3]]
    sys.exit(0 if main(*given) else 1)
