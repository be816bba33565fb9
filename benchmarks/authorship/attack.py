"""The attack: earlier messages of eight writers are known, and each of their notes is guessed."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from benchmarks.authorship.model import Model
from bot.rules.fingerprint import clean

TEXTS = Path(__file__).with_name("writers.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Somebody's earlier messages, and their notes: in their own words, and as the form's neutral frame shows them."""

    earlier: list[str]
    free: list[str]
    framed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of some texts were guessed, with a 95 % confidence interval (Wilson)."""

    right: int
    of: int

    @property
    def mean(self) -> float:
        """The share."""
        return self.right / self.of

    @property
    def interval(self) -> tuple[float, float]:
        """Both ends."""
        z = 1.96
        middle = (self.mean + z * z / (2 * self.of)) / (1 + z * z / self.of)
        wide = z * sqrt(self.mean * (1 - self.mean) / self.of + (z / (2 * self.of)) ** 2)
        wide /= 1 + z * z / self.of
        return middle - wide, middle + wide


def framed(deed: str, effect: str) -> str:
    """What is theirs in the form's neutral frame: its own words are the same for all, and an attacker drops them."""
    return f"{clean(deed)}\n{clean(effect)}"


def writers() -> tuple[list[Writer], list[list[str]]]:
    """The eight, and the notes of eight strangers."""
    read = tomllib.loads(TEXTS.read_text())
    known = [
        Writer(
            earlier=one["earlier"],
            free=[clean(words) for words in one["free"]],
            framed=[framed(*pair) for pair in zip(one["deed"], one["effect"], strict=True)],
        )
        for one in read["writer"]
    ]
    return known, [[clean(words) for words in one["free"]] for one in read["stranger"]]


def trained(known: Sequence[Writer], *, seed: int = 1) -> Model:
    """What an attacker makes of the earlier messages."""
    texts = [(words, n) for n, one in enumerate(known) for words in one.earlier]
    return Model([words for words, _ in texts], [n for _, n in texts], seed=seed)


def guessed(model: Model, notes: Sequence[Sequence[str]]) -> Share:
    """How many notes are guessed, for those of writer 0, of writer 1, and so on.

    For notes of strangers, each taken for one of the writers, this is the control: anything above chance would mean that the
    attack is rated by something else than who wrote.
    """
    results = [model.guess(words) == n for n, some in enumerate(notes) for words in some]
    return Share(right=sum(results), of=len(results))
