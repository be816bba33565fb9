"""How many notes an order links to their givers, and what mere guessing would."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from random import Random
from statistics import fmean, stdev

from benchmarks.linkability.cast import Note

GUESS = "guess"
"""The order that is always there: none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A mean with its 95 % confidence interval of plus or minus `wide`, beside what chance would give."""

    mean: float
    wide: float
    chance: float
    order: str
    runs: int

    @property
    def upper(self) -> float:
        """The end of the interval."""
        return self.mean + self.wide


def linked(given: Sequence[Note], order: Sequence[str], dice: Random) -> float:
    """The share of notes that are linked to their giver if the order is taken for the one in which they were given.

    The adversary knows who gave when, so the first note is guessed to be that of the first giver, and so on. What the order
    leaves out comes last, at random.
    """
    rest = [one.words for one in given if one.words not in order]
    dice.shuffle(rest)
    who = {one.words: one.giver for one in given}
    guesses = zip([*order, *rest], given, strict=True)
    return sum(who[words] == right.giver for words, right in guesses) / len(given)


def chance(given: Sequence[Note]) -> float:
    """What a random order links on average."""
    counts = Counter(one.giver for one in given)
    return sum((n / len(given)) ** 2 for n in counts.values())


def best(training: Sequence[dict[str, float]]) -> str:
    """The order that linked most in the training runs, of equals the one found most often; where there was none, a guess."""
    found = Counter(name for run in training for name in run)
    return max(
        sorted(found),
        key=lambda name: (fmean(run.get(name, run[GUESS]) for run in training), found[name]),
    )


def figure(runs: Sequence[dict[str, float]], chances: Sequence[float], order: str) -> Figure:
    """How an order fares in other runs than those in which it was chosen."""
    scores = [run.get(order, run[GUESS]) for run in runs]
    wide = 1.96 * stdev(scores) / sqrt(len(scores))
    return Figure(
        mean=fmean(scores), wide=wide, chance=fmean(chances), order=order, runs=len(scores)
    )
