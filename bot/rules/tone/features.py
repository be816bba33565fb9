"""What the linear part of the tone rules looks at: words, short runs of words, fields of words."""

from collections.abc import Iterator

from bot.rules.tone.cues import CUES
from bot.rules.tone.reading import NAME_MARK, Reading

_NEAR = 3
_ACTORS = frozenset({"you", "your", "i", "my", "we", "he", "she", "they", "<n>", "not", "never"})


def features(reading: Reading) -> Iterator[tuple[str, int]]:
    """Each feature with the token at which it ends; names are all the same."""
    words = ["<n>" if one.plain.endswith(NAME_MARK) else one.plain for one in reading.tokens]
    for at, word in enumerate(words):
        yield from ((feature, at) for feature in _runs(words, at))
        if word.isalpha() and len(word) > 4:
            yield f"p:{word[:4]}", at
            yield f"s:{word[-3:]}", at
        for field in _fields(word):
            yield f"F:{field}", at
            near = words[max(0, at - _NEAR) : at]
            yield from ((f"{one}>F:{field}", at) for one in near if one in _ACTORS)


def _runs(words: list[str], at: int) -> Iterator[str]:
    for length in range(1, 4):
        if at + 1 >= length:
            yield "_".join(words[at + 1 - length : at + 1])


def _fields(word: str) -> tuple[str, ...]:
    return ("they",) if word == "<n>" else CUES.get(word, ())
