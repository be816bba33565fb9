"""Compiles lexical fields and phrase patterns, and finds them in a normalised sentence.

A pattern is a line of elements with blanks between: a word (`suicid~` for any ending), a choice (`a|b`, with `_` for a
blank in it), a lexical field (`<name>`, alone or in a choice); `a?` may be missing. `*` stands for up to three words
within a clause, `**` for up to seven across clauses. A line that begins with `! ` is as certain as plain words: the
weights can not outweigh it. A field is a list of words and short phrases, parted by commas.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.rules.care.assessment import Meaning

_WORD = r"(?:[^ ,]+ )"
_ANY = r"(?:[^ ]+ )"
_STEM = 4
_FREQUENT = """
i a an the to of in on at is am be it my me not and with for that this have will
"""
_COMMON = frozenset(_FREQUENT.split())
_GAPS = {"*": f"({_WORD}{{0,3}}?)", "**": f"({_ANY}{{0,7}}?)"}

Begun = tuple[set[str], Sequence[tuple[tuple[str, ...], str]]]
"""What a word stands for alone, and the longer phrases that it may begin with their names."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One compiled pattern. `needs` are the choices of which a sentence must hold one each.

    Nothing before it negates one that is `negative` itself.
    """

    meaning: Meaning
    regex: re.Pattern[str]
    needs: frozenset[str]
    negative: bool
    certain: bool


class Lexicon:
    """Lexical fields, and the choices in patterns, found word by word."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        """Takes the fields by name, phrases parted by commas."""
        self.fields = {name: phrases(text) for name, text in fields.items()}
        self.names = frozenset(f"<{name}>" for name in fields)
        self._words: dict[str, set[str]] = {}
        self._pairs: dict[str, set[str]] = {}
        self._longer: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, entries in self.fields.items():
            self._add(f"<{name}>", entries)

    def _add(self, name: str, entries: Iterable[str]) -> None:
        for entry in entries:
            words = tuple(entry.split())
            if len(words) == 1 and "~" not in entry:
                self._words.setdefault(entry, set()).add(name)
            elif "~" in entry:
                self._stems.setdefault(words[0][:_STEM], []).append((words, name))
            elif len(words) == 2:
                self._pairs.setdefault(entry, set()).add(name)
            else:
                self._longer.setdefault(" ".join(words[:3]), []).append((words, name))

    def choice(self, element: str) -> str:
        """Makes the choices of a pattern's element findable; gives the name to look for."""
        if not element.startswith("<") or "|" in element:
            for part in element.split("|"):
                self._add(element, self.phrases_of(part))
        return element

    def phrases_of(self, part: str) -> tuple[str, ...]:
        """The phrases of a field in angle brackets, or the words themselves."""
        return self.fields[part[1:-1]] if part.startswith("<") else (part.replace("_", " "),)

    def spread(self, element: str) -> int:
        """How often an element of a pattern is likely to stand in a text: common words count a lot."""
        entries = [entry for part in element.split("|") for entry in self.phrases_of(part)]
        return len(entries) + 100 * sum(entry in _COMMON for entry in entries)

    def found(self, sentence: str, known: dict[str, Begun]) -> set[str]:
        """The names of all fields and choices with a phrase in the sentence.

        `known` is what was looked up for the words of the same text before: long texts repeat them.
        """
        words = sentence.split()
        pairs = _beside(words, words[1:])
        threes = _beside(pairs, words[2:])
        names: set[str] = set()
        for at, (word, pair, three) in enumerate(zip(words, pairs, threes, strict=True)):
            if word not in known:
                known[word] = self._begun(word)
            alone, phrases = known[word]
            names |= alone
            if (both := self._pairs.get(pair)) is not None:
                names |= both
            for some in (self._longer.get(three, ()), phrases):
                for entry, name in some:
                    if name not in names and _fits(entry, words, at):
                        names.add(name)
        return names

    def _begun(self, word: str) -> Begun:
        """What one word stands for alone, and the phrases with open endings that it may begin."""
        possible = self._stems.get(word[:_STEM], ())
        alone = {
            name for entry, name in possible if len(entry) == 1 and _fits(entry, [word], 0)
        } | self._words.get(word, set())
        longer = [one for one in possible if len(one[0]) > 1 and _fits(one[0][:1], [word], 0)]
        return alone, longer


class Patterns:
    """Compiled patterns, each looked at only where the rarest of its choices stands."""

    def __init__(self, patterns: Iterable[Pattern], lexicon: Lexicon) -> None:
        """Takes the patterns, and the lexicon that they were compiled with."""
        self._by_need: dict[str, list[Pattern]] = {}
        for pattern in patterns:
            rarest = min(pattern.needs, key=lambda need: (lexicon.spread(need), need))
            self._by_need.setdefault(rarest, []).append(pattern)

    def possible(self, found: set[str]) -> Iterator[Pattern]:
        """The patterns of which a sentence with these fields and choices holds all that they need."""
        for need in sorted(found & self._by_need.keys()):
            yield from (pattern for pattern in self._by_need[need] if pattern.needs <= found)


def _beside(words: list[str], after: list[str]) -> list[str]:
    """Each word with the one after it; those at the end stand alone."""
    return [f"{word} {more}" for word, more in zip(words, after, strict=False)] + words[
        len(after) :
    ]


def _fits(entry: tuple[str, ...], words: list[str], at: int) -> bool:
    there = words[at : at + len(entry)]
    return len(there) == len(entry) and all(
        found.startswith(want[:-1]) if want[-1] == "~" else found == want
        for want, found in zip(entry, there, strict=True)
    )


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a field's text, longest first."""
    found = {" ".join(part.split()) for part in text.split(",")} - {""}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase.split()), phrase)))


def compiled(table: Mapping[Meaning, str], lexicon: Lexicon) -> list[Pattern]:
    """The patterns of a table, one a line."""
    return [
        _pattern(meaning, line.strip(), lexicon)
        for meaning, text in table.items()
        for line in text.splitlines()
        if line.strip()
    ]


def _pattern(meaning: Meaning, line: str, lexicon: Lexicon) -> Pattern:
    shape, needs = " ", set[str]()
    for element in line.removeprefix("! ").split():
        if gap := _GAPS.get(element):
            shape += gap
            continue
        optional = element.endswith("?")
        bare = element.removesuffix("?")
        shape += f"(?:{_one_of(bare, lexicon)})?" if optional else _one_of(bare, lexicon)
        if not optional:
            needs.add(lexicon.choice(bare))
    negative = (
        re.search(r"\b(not|never|no|nobody|nothing|without|cannot|hardly)\b", line) is not None
    )
    return Pattern(meaning, re.compile(shape), frozenset(needs), negative, line[0] == "!")


def _one_of(element: str, lexicon: Lexicon) -> str:
    entries = [entry for part in element.split("|") for entry in lexicon.phrases_of(part)]
    entries.sort(key=len, reverse=True)
    return "(?:" + "|".join(entry.replace("~", "[a-z]*") for entry in entries) + ") "
