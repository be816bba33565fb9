"""Weighs all words of a text together: a small linear model beside the phrase patterns.

`training/care.py` learns the weights from the labelled texts in `tests/rules/care/`.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations

from bot.rules.care.assessment import Meaning
from bot.rules.care.en.themes import MEANS, THEMES
from bot.rules.care.reading import Reading

STRENGTH = {
    "w": 1.0,
    "s": 0.6,
    "b": 0.6,
    "k": 0.4,
    "f": 1.0,
    "t": 2.5,
    "q": 1.2,
    "h": 0.4,
    "i": 1.0,
    "l": 0.5,
}
"""How much a kind of feature counts: words, their beginnings, pairs, fields, themes, pattern hits, idioms, length."""

_SCALE = 4.0
_STEM = 5


@dataclass(frozen=True, slots=True)
class Weighed:
    """Log odds that a text needs any card, and that it needs the crisis card; and what spoke most for it."""

    any_card: float
    crisis: float
    meaning: Meaning


def weigh(reading: Reading) -> Weighed:
    """Weighs what was read; a text without words speaks for nothing."""
    weights = _weights()
    present = scaled(features(reading))
    some = weights.any_bias + sum(
        weights.any_card.get(name, 0.0) * size for name, size in present.items()
    )
    crisis = weights.crisis_bias + sum(
        weights.crisis.get(name, 0.0) * size for name, size in present.items()
    )
    return Weighed(
        some, crisis, _meaning(present, weights.crisis if crisis > 0 else weights.any_card)
    )


def features(reading: Reading) -> set[str]:
    """The names of all features that a text has."""
    found = {f"h:{hit.meaning}/{hit.tier}" for hit in reading.hits} | {
        f"h:{hit.tier}" for hit in reading.hits
    }
    found |= {f"f:{name}" for names in reading.fields for name in names}
    counts: Counter[str] = Counter()
    length = 0
    for sentence in reading.sentences:
        words = [word for word in sentence.split() if word != ","]
        length += len(words)
        found.update(_of_words(words))
        themes = [_themes_of(word) for word in words]
        counts.update(theme for one in themes for theme in one)
        found |= {
            f"q:{one} {other}" for one, other in combinations(sorted(set().union(*themes)), 2)
        }
    found |= {
        f"t:{theme}{least}"
        for theme, count in counts.items()
        for least in range(1, min(count, 3) + 1)
    }
    return found | {f"l:{min(5, length // 8)}"} | ({"i:"} if reading.idioms else set())


def scaled(found: Iterable[str]) -> dict[str, float]:
    """Each feature's size: of one length for every text, so that long ones do not shout; always in one order."""
    sizes = {name: STRENGTH[name[0]] for name in sorted(found)}
    length = math.sqrt(sum(size * size for size in sizes.values())) or 1.0
    return {name: size / length * _SCALE for name, size in sizes.items()}


def _of_words(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"w:{word}"
        yield f"s:{word[:_STEM]}"
    for apart, kind in ((1, "b"), (2, "k")):
        yield from (
            f"{kind}:{one} {other}" for one, other in zip(words, words[apart:], strict=False)
        )


def _meaning(present: dict[str, float], weights: dict[str, float]) -> Meaning:
    """The meaning of the theme that spoke most for a card."""
    best, most = Meaning.MIXED, 0.0
    for name, size in present.items():
        if name[0] == "t" and (share := weights.get(name, 0.0) * size) > most:
            best, most = MEANS.get(name[2:-1], Meaning.MIXED), share
    return best


@dataclass(frozen=True, slots=True)
class _Weights:
    any_bias: float
    any_card: dict[str, float]
    crisis_bias: float
    crisis: dict[str, float]


@cache
def _weights() -> _Weights:
    table: dict[str, list[float]] = json.loads(
        files(__package__).joinpath("en/weights.json").read_text("utf-8")
    )
    any_bias, crisis_bias = table.pop("")
    some = {name: values[0] for name, values in table.items()}
    crisis = {name: values[1] for name, values in table.items()}
    return _Weights(any_bias, some, crisis_bias, crisis)


@cache
def _by_word() -> tuple[dict[str, frozenset[str]], dict[str, list[tuple[str, str]]]]:
    whole: dict[str, frozenset[str]] = {}
    stems: dict[str, list[tuple[str, str]]] = {}
    for theme, text in THEMES.items():
        for word in text.split():
            if word.endswith("~"):
                stems.setdefault(word[:3], []).append((word[:-1], theme))
            else:
                whole[word] = whole.get(word, frozenset()) | {theme}
    return whole, stems


def _themes_of(word: str) -> frozenset[str]:
    whole, stems = _by_word()
    more = {theme for stem, theme in stems.get(word[:3], ()) if word.startswith(stem)}
    return whole.get(word, frozenset()) | more
