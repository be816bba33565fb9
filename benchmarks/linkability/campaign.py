"""Many runs of one build: orders are chosen in some of them and scored in the others."""

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.linkability.canary import traces
from benchmarks.linkability.cast import OTHERS
from benchmarks.linkability.givings import Giving
from benchmarks.linkability.hosts import Host, OnPostgres, OnSqlite
from benchmarks.linkability.orders import Case, orders
from benchmarks.linkability.score import GUESS, Figure, best, chance, figure, linked
from benchmarks.linkability.spoils import Spoils
from benchmarks.linkability.story import MOMENTS, Story, live
from bot.testing import FakeClock
from bot.testing.world import WORKSPACE, a_store
from bot.vault import KeyRing
from tests.servers.postgres import PostgresServer

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


def attack(giving: Callable[[], Giving], seed: int, canaries: bool, others: int = OTHERS) -> Run:
    """Live through a week on SQLite, and attack what is left of it."""
    with _home() as home:
        return _attacked(OnSqlite(home), giving(), seed, canaries, others)


def attack_on_postgresql(
    server: PostgresServer, giving: Callable[[], Giving], seed: int, canaries: bool, model: str
) -> Run:
    """The same in a database of its own on a server, a copy of one with all its tables and nothing in them."""
    with _home() as home, server.fresh_database(model) as url:
        return _attacked(OnPostgres(server, url, home), giving(), seed, canaries, OTHERS)


def _attacked(host: Host, giving: Giving, seed: int, canaries: bool, others: int) -> Run:
    story = asyncio.run(live(host, giving, seed, others))
    dice = Random(seed)
    scores = {
        f"{variant} {moment}": _scores(story, Spoils(story.left[moment], keys), dice)
        for variant, keys in VARIANTS.items()
        for moment in MOMENTS
    }
    found, known = _canaries(story) if canaries else ([], True)
    return Run(scores=scores, chance=chance(story.given), traces=found, known=known)


def _scores(story: Story, spoils: Spoils, dice: Random) -> dict[str, float]:
    notes = sorted(one.words for one in story.given)
    case = Case(spoils=spoils, notes=notes, posted=story.posted, steps=story.steps)
    found = {GUESS: [], **orders(case)}
    return {name: linked(story.given, order, dice) for name, order in found.items()}


def _canaries(story: Story) -> tuple[list[str], bool]:
    found: list[str] = []
    known = False
    for moment in MOMENTS:
        spoils = Spoils(story.left[moment], KEYS)
        found += [f"{moment}: {one}" for one in traces(spoils, WORKSPACE, story.quiet)]
        known |= bool(traces(spoils, WORKSPACE, story.people[len(story.quiet) :]))
    return found, known


@contextmanager
def _home() -> Iterator[Path]:
    """A folder, in memory where that is possible: the runs write much and keep nothing."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with TemporaryDirectory(prefix="haven-linkability-", dir=memory) as name:
        yield Path(name)


def campaign(
    giving: Callable[[], Giving], runs: int, *, canaries: int, workers: int
) -> tuple[dict[str, Figure], list[Run]]:
    """Twice so many runs on SQLite: the figures for each variant and moment, and the runs themselves.

    In `canaries` of them traces of people are looked for as well.
    """
    seeds, looks = range(2 * runs), [n < canaries for n in range(2 * runs)]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        done = list(pool.map(partial(attack, giving), seeds, looks))
    return figures(done[:runs], done[runs:]), done


async def with_tables(url: str) -> None:
    """Make the tables in an empty database."""
    async with a_store(url, FakeClock()):
        pass


def campaign_on_postgresql(
    server: PostgresServer, giving: Callable[[], Giving], runs: int, *, canaries: int
) -> tuple[dict[str, Figure], list[Run]]:
    """The same on a server, one run after the other."""
    with server.fresh_database() as model:
        asyncio.run(with_tables(model))
        done = [
            attack_on_postgresql(server, giving, n, n < canaries, model) for n in range(2 * runs)
        ]
    return figures(done[:runs], done[runs:]), done


def figures(training: Sequence[Run], test: Sequence[Run]) -> dict[str, Figure]:
    """For each variant and moment: the order that was best in the training runs, in the others."""
    return dict(_figures(training, test))


def _figures(training: Sequence[Run], test: Sequence[Run]) -> Iterator[tuple[str, Figure]]:
    for case in training[0].scores:
        chosen = best([run.scores[case] for run in training])
        scores, chances = [run.scores[case] for run in test], [run.chance for run in test]
        yield case, figure(scores, chances, chosen)
