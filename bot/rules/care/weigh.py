"""Weighs all words of a text together: a small linear model beside the phrase patterns.

`training/care.py` learns the weights from the labelled texts in `tests/rules/care/`.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, combinations
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
}
"""How much a kind of feature counts: words, their beginnings, pairs, fields, themes, pattern hits, idioms."""

_SCALE = 4.0
_STEM = 5


@dataclass(frozen=True, slots=True)
class Weighed:
    """Log odds that a text needs any card, and that it needs the crisis card; and what spoke most for it."""

    any_card: float
    crisis: float
    meaning: Meaning


def weigh(reading: Reading) -> Iterator[tuple[Reading, Weighed]]:
    """Weighs each window of a text for itself: a text is as heavy as the heaviest thing in it, however long it is."""
    known: dict[str, frozenset[str]] = {}  # long texts repeat their words
    parts = {sentence: _part(sentence, known) for sentence in reading.sentences}
    for window in reading.windows():
        yield window, _together([parts[sentence] for sentence in window.sentences])


def features(window: Reading) -> dict[str, float]:
    """Each feature of a window and its size: of one length for every window, so that long ones do not shout."""
    counts = Counter(chain.from_iterable(_named(sentence, {}) for sentence in window.sentences))
    length = math.sqrt(_square(counts.elements())) or 1.0
    return {name: STRENGTH[name[0]] * counts[name] / length * _SCALE for name in sorted(counts)}


@dataclass(frozen=True, slots=True)
class _Part:
    """What the features of a sentence add for any card and for the crisis card, their squared length, and the themes."""

    any_card: float
    crisis: float
    square: float
    themes: Sequence[str]


def _part(sentence: Sentence, known: dict[str, frozenset[str]]) -> _Part:
    weights = _weights()
    names = _named(sentence, known)
    present = sorted(names & weights.any_card.keys())
    return _Part(
        sum(map(weights.any_card.__getitem__, present)),
        sum(map(weights.crisis.__getitem__, present)),
        _square(names),
        [name for name in present if name[0] == "t"],
    )


def _together(parts: Sequence[_Part]) -> Weighed:
    weights = _weights()
    scale = _SCALE / (math.sqrt(sum(part.square for part in parts)) or 1.0)
    some = weights.any_bias + scale * sum(part.any_card for part in parts)
    crisis = weights.crisis_bias + scale * sum(part.crisis for part in parts)
    themes = [theme for part in parts for theme in part.themes]
    return Weighed(
        some, crisis, _meaning(themes, weights.crisis if crisis > 0 else weights.any_card)
    )


def _square(names: Iterable[str]) -> float:
    kinds = Counter(map(itemgetter(0), names))
    return sum(kinds[kind] * STRENGTH[kind] ** 2 for kind in STRENGTH)


def _named(sentence: Sentence, known: dict[str, frozenset[str]]) -> set[str]:
    """The names of all features that a sentence has."""
    words = [word for word in sentence.words.split() if word != ","]
    for word in words:
        if word not in known:
            known[word] = _themes_of(word)
    themes = Counter(chain.from_iterable([known[word] for word in words]))
    found = {f"q:{one} {other}" for one, other in combinations(sorted(themes), 2)}
    found |= {
        f"t:{theme}{least}"
        for theme, count in themes.items()
        for least in range(1, min(count, 3) + 1)
    }
    return found.union(_of_sentence(sentence, words))


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


def _meaning(themes: Iterable[str], weights: Mapping[str, float]) -> Meaning:
    """The meaning of the theme that spoke most for a card."""
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
