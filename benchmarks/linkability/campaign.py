"""Many runs of one build: orders are chosen in some of them and scored in the others."""

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.linkability.canary import Search
from benchmarks.linkability.givings import Giving
from benchmarks.linkability.orders import Case, orders
from benchmarks.linkability.score import GUESS, Figure, best, chance, figure, linked
from benchmarks.linkability.spoils import Spoils
from benchmarks.linkability.story import MOMENTS, Story, live
from bot.testing.world import WORKSPACE
from bot.vault import KeyRing

KEYS = KeyRing.generate(bytes(range(32)))
"""The master key of every world."""
VARIANTS = {"A": None, "B": KEYS}
"""Without and with the master keys."""
Scores = dict[str, dict[str, float]]
"""For each variant and moment, such as `A mid`, what each order links."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run gave. `traces` of people who did nothing that may be recorded; `known`, whether others were found."""

    scores: Scores
    chance: float
    traces: list[str] = field(default_factory=list)
    known: bool = True


def attack(giving: Callable[[], Giving], seed: int, canaries: bool) -> Run:
    """Live through a week, and attack what is left of it."""
    with TemporaryDirectory(prefix="haven-linkability-", dir=_quick()) as name:
        story = asyncio.run(live(Path(name), giving(), seed))
        dice = Random(seed)
        scores = {
            f"{variant} {moment}": _scores(story, Spoils(story.left[moment], keys), dice)
            for variant, keys in VARIANTS.items()
            for moment in MOMENTS
        }
        found, known = _canaries(story) if canaries else ([], True)
        return Run(scores=scores, chance=chance(story.given), traces=found, known=known)


def _scores(story: Story, spoils: Spoils, dice: Random) -> dict[str, float]:
    case = Case(spoils=spoils, notes=sorted(one.words for one in story.given), posted=story.posted)
    found = {GUESS: [], **orders(case)}
    return {name: linked(story.given, order, dice) for name, order in found.items()}


def _canaries(story: Story) -> tuple[list[str], bool]:
    found: list[str] = []
    known = False
    for moment in MOMENTS:
        search = Search(Spoils(story.left[moment], KEYS), WORKSPACE)
        for person in story.quiet:
            found += [f"{moment}: {one}" for one in search.traces(person)]
        known |= any(search.traces(one) for one in story.people[len(story.quiet) :])
    return found, known


def _quick() -> str | None:
    """A folder in memory, where there is one: the runs write much and keep nothing."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def campaign(
    giving: Callable[[], Giving], runs: int, *, canaries: int, workers: int, first: int = 0
) -> tuple[dict[str, Figure], list[Run]]:
    """Twice so many runs: the figures for each variant and moment, and the runs themselves."""
    seeds = range(first, first + 2 * runs)
    looks = [n < canaries for n in range(2 * runs)]
    if workers < 2:
        done = list(map(partial(attack, giving), seeds, looks))
    else:
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            done = list(pool.map(partial(attack, giving), seeds, looks, chunksize=5))
    return figures(done[:runs], done[runs:]), done


def figures(training: Sequence[Run], test: Sequence[Run]) -> dict[str, Figure]:
    """For each variant and moment: the order that was best in the training runs, in the others."""
    return dict(_figures(training, test))


def _figures(training: Sequence[Run], test: Sequence[Run]) -> Iterator[tuple[str, Figure]]:
    for case in training[0].scores:
        chosen = best([run.scores[case] for run in training])
        scores, chances = [run.scores[case] for run in test], [run.chance for run in test]
        yield case, figure(scores, chances, chosen)
