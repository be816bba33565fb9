"""Turns phrase patterns such as `thanks for ~2 <fault>` into matchers for a Reading.

One blank between parts. A part is a word (`break*` for any ending), a choice (`he/she`), a field
(`<fault>`; `<name>` is whatever looks like one), `~3` for up to three words of the same clause, `~~3`
for the same across commas, `^` for the start and `$` for the end of a clause. A part with `?` may be
missing, one with `!` must not come.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from bot.rules.tone.reading import Reading
from bot.rules.tone.verdict import Code, Reason

_WORD = r"[^\s.,;:!?()|\"]\S* "
_WORD_OR_COMMA = r"[^\s.!?|]\S* "


@dataclass(frozen=True, slots=True)
class Sense:
    """A class of meaning: it is found where one of `says` matches and none of `unless` overlaps."""

    code: Code
    says: tuple[str, ...]
    unless: tuple[str, ...] = ()

    def find(self, reading: Reading) -> list[Reason]:
        """Every stretch that carries this meaning, in the order of the patterns."""
        hits = spans(self.says, reading)
        if not hits:
            return []
        pardons = spans(self.unless, reading)
        guilty = [
            (start, end)
            for start, end in hits
            if not any(a < end and start < b for a, b in pardons)
        ]
        return [Reason(code=self.code, stretch=reading.stretch(*span)) for span in guilty]


def spans(patterns: tuple[str, ...], reading: Reading) -> list[tuple[int, int]]:
    """Where any of the patterns matches in the plain line."""
    return [hit.span(1) for one in patterns for hit in _compiled(one).finditer(reading.plain)]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)  # at the first note, not at import: there are more than a thousand


def fields(**listed: str) -> dict[str, str]:
    """Named choices of words and short phrases, written with commas or on lines of their own."""
    return {name: _choice(re.split(r"[,\n]", text)) for name, text in listed.items()}


def phrases(text: str, *known: Mapping[str, str]) -> tuple[str, ...]:
    """One pattern per line of `text`; its fields are looked up in `known`."""
    every = {name: choice for some in known for name, choice in some.items()}
    lines = [line.strip() for line in text.splitlines()]
    return tuple(
        f"(?<= )({''.join(_part(part, every) for part in line.split(' '))})"
        for line in lines
        if line and not line.startswith("#")
    )


def _choice(entries: Iterable[str]) -> str:
    return "|".join(
        "".join(_literal(word) for word in entry.split()) for entry in entries if entry.strip()
    )


@cache
def _literal(word: str) -> str:
    stem, owns, _ = word.partition("'s")
    escaped = re.escape(stem).replace(r"\*", r"\S*")
    return (rf"{escaped}\^? " if stem else "") + ("'s " if owns else "")


def _part(part: str, known: Mapping[str, str]) -> str:
    if part == "^":
        return r"(?:(?<=^ )|(?<=[.,;:!?()|\"-] ))"
    if part == "$":
        return r"(?=[.,;:!?()|\"-] |$)"
    if part.startswith("~"):
        word = _WORD_OR_COMMA if part.startswith("~~") else _WORD
        return f"(?:{word}){{0,{part.strip('~')}}}"
    mark = part[-1] if part[-1] in "?!" and len(part) > 1 else ""
    body = part.removesuffix(mark) if mark else part
    choice = "|".join(_named(one, known) for one in body.split("/"))
    return {"": f"(?:{choice})", "?": f"(?:{choice})?", "!": f"(?!{choice})"}[mark]


def _named(one: str, known: Mapping[str, str]) -> str:
    if one == "<name>":
        return r"@?[a-z]+\^ (?:'s )?"
    if one.startswith("<") and one.endswith(">"):
        return known[one[1:-1]]
    return _literal(one)
