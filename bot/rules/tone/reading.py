"""Reads a note as plain lower-case words, each still knowing where it was written."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.rules.tone.names import FIRST_NAMES, NO_NAMES
from bot.rules.tone.spelling import COMMON, EXPANDED, LOOKALIKES, WATCHED, letters_of

NAME_MARK = "^"
"""Stands after a word that was written like a name: martin^."""

_TOKEN = re.compile(r"[a-z0-9@$*]+(?:'[a-z]+)*|\n|[^\sa-z0-9]")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9])(?:[a-z0-9@$][ .\-_]){3,}[a-z0-9@$](?![a-z0-9])")
_DASHES = "-‐‑‒–—−"
_ENDS = set(".!?\n")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign; `start` and `end` count code points of what was written."""

    plain: str
    start: int
    end: int


class Reading:
    """A note as tokens with single blanks between: " thanks for once , you did it . "."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.tokens = tuple(_tokens(words))

    @cached_property
    def plain(self) -> str:
        """All tokens in one line, a blank before and after each."""
        return " " + "".join(f"{token.plain} " for token in self.tokens)

    @cached_property
    def _ends(self) -> list[int]:
        ends, at = [], 1
        for token in self.tokens:
            at += len(token.plain) + 1
            ends.append(at)
        return ends

    def stretch(self, start: int, end: int) -> str:
        """What was written there; `start` and `end` are places in `plain`."""
        first = next((n for n, stop in enumerate(self._ends) if stop > start), 0)
        last = next((n for n, stop in enumerate(self._ends) if stop >= end), len(self.tokens) - 1)
        return self.words[self.tokens[first].start : self.tokens[last].end]


def _tokens(words: str) -> Iterator[Token]:
    folded, places = _folded(words)
    folded = _SPELLED_OUT.sub(_joined, folded)
    fresh = True
    for found in _TOKEN.finditer(folded):
        start, end = places[found.start()], places[found.end() - 1] + 1
        yield from (
            Token(one, start, end) for one in _plain(found.group(), words[start:end], fresh)
        )
        fresh = found.group() in _ENDS or (fresh and not found.group()[0].isalnum())


def _folded(words: str) -> tuple[str, list[int]]:
    """Lower case without accents and hidden signs, and where each character came from."""
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(words):
        if unicodedata.category(char) in {"Cf", "Mn", "Me"} or char == "\ufe0f":
            continue
        plain = " " if char in _DASHES and _is_inside(words, place) else LOOKALIKES.get(char, char)
        for one in unicodedata.normalize("NFKD", plain).casefold():
            if unicodedata.category(one) != "Mn":
                chars.append(one)
                places.append(place)
    return "".join(chars), places


def _is_inside(words: str, place: int) -> bool:
    return words[place - 1 : place].isalnum() and words[place + 1 : place + 2].isalnum()


def _joined(found: re.Match[str]) -> str:
    word = letters_of(re.sub(r"[ .\-_]", "", found.group()))
    if word not in WATCHED:
        return found.group()
    return word + " " * (len(found.group()) - len(word))


def _plain(token: str, written: str, fresh: bool) -> Iterator[str]:
    """The words that a token stands for: don't is do, not."""
    if not any(one.isalnum() for one in token):
        yield "|" if token == "\n" else token
        return
    if token in EXPANDED:
        yield from EXPANDED[token]
        return
    stem, _, tail = token.partition("'")
    if tail == "t" and stem.endswith("n"):
        yield from (stem.removesuffix("n"), "not")
        return
    yield _word(stem, written, fresh)
    if tail:
        yield _TAILS.get(tail, f"'{tail}")


_TAILS = {"re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"}


def _word(stem: str, written: str, fresh: bool) -> str:
    word = letters_of(stem)
    return word + NAME_MARK if _looks_like_a_name(word, written, fresh) else word


def _looks_like_a_name(word: str, written: str, fresh: bool) -> bool:
    if word in FIRST_NAMES:
        return True
    initial = written[:1].isupper() and (len(written) == 1 or written[1:] != written[1:].upper())
    if not initial or len(word) < 2 or word in NO_NAMES:
        return False
    return not (fresh and (word in COMMON or word.endswith(("ing", "ly", "ed"))))
