"""Weighs all words of a text together: a small linear model beside the phrase patterns.

`training/care.py` learns the weights from the labelled texts in `tests/rules/care/`.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, combinations, pairwise
from operator import itemgetter

from bot.rules.care.assessment import Meaning
from bot.rules.care.en.themes import MEANS, THEMES
from bot.rules.care.reading import Reading, Sentence

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


@dataclass(frozen=True, slots=True)
class _Counted:
    """The features of one sentence, its themes word by word, and its length in words."""

    names: Set[str]
    themes: Sequence[str]
    length: int


def weigh(reading: Reading) -> Iterator[tuple[Reading, Weighed]]:
    """Weighs a text as a whole, and then each two sentences of it for themselves.

    An ordinary day around it would otherwise hide one sentence that is none.
    """
    counted = _all_counted(reading)
    yield reading, _weighed(_joined(counted))
    for window, pair in zip(reading.windows(), pairwise(counted), strict=False):
        yield window, _weighed(_joined(pair))


def features(reading: Reading) -> set[str]:
    """The names of all features that a text has; a text without words has next to none."""
    return _joined(_all_counted(reading))


def _weighed(found: set[str]) -> Weighed:
    weights = _weights()
    present = sorted(found & weights.any_card.keys())
    scale = _SCALE / _length(found)
    some = weights.any_bias + scale * sum(map(weights.any_card.__getitem__, present))
    crisis = weights.crisis_bias + scale * sum(map(weights.crisis.__getitem__, present))
    return Weighed(
        some, crisis, _meaning(present, weights.crisis if crisis > 0 else weights.any_card)
    )


def _all_counted(reading: Reading) -> list[_Counted]:
    known: dict[str, frozenset[str]] = {}  # long texts repeat their words
    return [_counted(sentence, known) for sentence in reading.sentences]


def _joined(counted: Sequence[_Counted]) -> set[str]:
    """The features of sentences together."""
    found = set().union(*[one.names for one in counted])
    themes = Counter(chain.from_iterable([one.themes for one in counted]))
    found |= {
        f"t:{theme}{least}"
        for theme, count in themes.items()
        for least in range(1, min(count, 3) + 1)
    }
    return found | {f"l:{min(5, sum(one.length for one in counted) // 8)}"}


def _counted(sentence: Sentence, known: dict[str, frozenset[str]]) -> _Counted:
    words = [word for word in sentence.words.split() if word != ","]
    for word in words:
        if word not in known:
            known[word] = _themes_of(word)
    themes = [theme for word in words for theme in known[word]]
    together = {f"q:{one} {other}" for one, other in combinations(sorted(set(themes)), 2)}
    return _Counted(together.union(_of_sentence(sentence, words)), themes, len(words))


def scaled(found: Iterable[str]) -> dict[str, float]:
    """Each feature's size: of one length for every text, so that long ones do not shout; always in one order."""
    names = sorted(found)
    length = _length(names)
    return {name: STRENGTH[name[0]] / length * _SCALE for name in names}


def _length(found: Iterable[str]) -> float:
    """The length of the features as a vector."""
    kinds = Counter(map(itemgetter(0), found))
    return math.sqrt(sum(kinds[kind] * STRENGTH[kind] ** 2 for kind in STRENGTH)) or 1.0


def _of_sentence(sentence: Sentence, words: list[str]) -> Iterator[str]:
    yield from _of_words(words)
    yield from (f"f:{name}" for name in sentence.fields)
    for hit in sentence.hits:
        yield f"h:{hit.meaning}/{hit.tier}"
        yield f"h:{hit.tier}"
    if sentence.idiom:
        yield "i:"


def _of_words(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"w:{word}"
        yield f"s:{word[:_STEM]}"
    for apart, kind in ((1, "b"), (2, "k")):
        yield from (
            f"{kind}:{one} {other}" for one, other in zip(words, words[apart:], strict=False)
        )


def _meaning(present: Iterable[str], weights: Mapping[str, float]) -> Meaning:
    """The meaning of the theme that spoke most for a card."""
    themes = [name for name in present if name[0] == "t"]
    best = max(themes, key=weights.__getitem__, default=None)
    if best is None or weights[best] <= 0:
        return Meaning.MIXED
    return MEANS.get(best[2:-1], Meaning.MIXED)


@dataclass(frozen=True, slots=True)
class _Weights:
    """The weights of features, each times how much its kind counts."""

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
    some = {name: values[0] * STRENGTH[name[0]] for name, values in table.items()}
    crisis = {name: values[1] * STRENGTH[name[0]] for name, values in table.items()}
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
