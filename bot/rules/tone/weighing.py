"""Weighs a note as a whole: a small linear model beside the rules, for stings that no rule names.

Its numbers come from `training/tone.py`; a positive sum speaks for holding.
"""

import math
from collections import defaultdict
from itertools import accumulate
from typing import Final

from bot.rules.tone.features import features
from bot.rules.tone.reading import Reading
from bot.rules.tone.verdict import Code, Reason
from bot.rules.tone.weights.more_runs import MORE_RUNS
from bot.rules.tone.weights.runs import RUNS
from bot.rules.tone.weights.words import BIAS, WORDS

HOLDS_FROM: Final = 0.5
"""A note that weighs more is held without any rule; both limits come from cross-validation."""
DOUBTS_UNDER: Final = -0.7
"""Below this, what only a soft rule found is let through."""

_ENDS = {".", "!", "?", "|"}


def _unpacked(text: str) -> dict[str, float]:
    entries = (entry.rsplit("=", 1) for entry in text.split())
    return {feature: int(weight) / 100 for feature, weight in entries}


_KNOWN: Final = _unpacked(WORDS) | _unpacked(RUNS) | _unpacked(MORE_RUNS)


def weigh(reading: Reading) -> float:
    """How much speaks for holding the note; 0 is undecided."""
    seen = {feature for feature, _ in features(reading)}
    total = math.fsum(_KNOWN[feature] for feature in seen if feature in _KNOWN)
    return BIAS + total / scale(len(reading.tokens))


def scale(length: int) -> float:
    """By what the sum is divided, so that long notes do not weigh more for being long."""
    return math.sqrt(max(length, 9))


def heaviest(reading: Reading) -> Reason:
    """The sentence that speaks most for holding."""
    ended = list(accumulate((one.plain in _ENDS for one in reading.tokens), initial=0))
    sums: defaultdict[int, float] = defaultdict(float)
    for feature, at in features(reading):
        sums[ended[at]] += _KNOWN.get(feature, 0)
    worst = max(sums, key=lambda one: sums[one], default=0)
    inside = [one for one, number in zip(reading.tokens, ended, strict=False) if number == worst]
    stretch = reading.words[inside[0].start : inside[-1].end] if inside else ""
    return Reason(code=Code.STINGS, stretch=stretch)
