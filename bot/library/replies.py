"""Reads the authored lines of `content/<locale>/replies/` and checks how they are written."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pydantic import RootModel

from bot.library.reading import Report, read_tables, validate
from bot.model.item import Line
from bot.rules.languages import SOURCE, fallbacks
from bot.rules.replies import FAMILIES, Topic, key_of
from bot.rules.replies.wording import problem_of

FOLDER = "replies"
Families = Mapping[str, tuple[str, ...]]


class ReplyFile(RootModel[dict[str, tuple[Line, ...]]]):
    """A file of lines in `content/<locale>/replies/`: the lines of each family, in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies:
    """The authored lines by locale and family. A locale has all families or is not there."""

    spoken: Mapping[str, Families]

    def line(self, key: str, locale: str) -> str:
        """The line of a key as `bot.rules.replies` gives it, in the nearest language; KeyError for an unknown key."""
        family, _, place = key.rpartition("/")
        return self._families(locale)[family][int(place) - 1]

    def topic(self, topic: Topic, locale: str) -> str:
        """The phrase that stands for a topic within a sentence."""
        return self.line(key_of(f"topic/{topic}", 0), locale)

    def _families(self, locale: str) -> Families:
        return next(
            self.spoken[one] for one in fallbacks(locale, self.spoken) if one in self.spoken
        )


def read_replies(root: Path, report: Report) -> Replies:
    """The lines of every locale; each problem becomes a line of the report."""
    spoken: dict[str, Families] = {}
    source = root / SOURCE / FOLDER
    if not source.is_dir():
        report.add(source, "there are no lines")
    for folder in sorted(root.glob(f"*/{FOLDER}")):
        spoken[folder.parent.name] = MappingProxyType(_read_folder(folder, report))
    return Replies(spoken=MappingProxyType(spoken))


def _read_folder(folder: Path, report: Report) -> dict[str, tuple[str, ...]]:
    families: dict[str, tuple[str, ...]] = {}
    places: dict[str, str] = {}
    parts = dict.fromkeys(family.partition("/")[0] for family in FAMILIES)
    for part in parts:
        file = folder / f"{part}.toml"
        tables = read_tables(file, report)
        read = validate(file, part, tables, ReplyFile, report) if tables is not None else None
        if read is None:
            continue
        for name, lines in read.root.items():
            families[f"{part}/{name}"] = lines
        _check_families(file, part, read.root, report)
        _check_lines(file, part, read.root, places, report)
    for file in sorted(folder.glob("*")):
        if file.name not in {f"{part}.toml" for part in parts}:
            report.add(file, f"nobody reads it here; lines stand in {', '.join(parts)}")
    return families


def _check_families(
    file: Path, part: str, families: Mapping[str, tuple[str, ...]], report: Report
) -> None:
    """Every family is there, with as many lines as each language has."""
    wanted = dict(_sizes(part))
    for name in sorted(families.keys() - wanted):
        report.add(file, "no such family", field=name)
    for name, size in wanted.items():
        count = len(families.get(name, ()))
        if count != size:
            report.add(file, f"{count} given, must be {size}", field=name)


def _sizes(part: str) -> Iterator[tuple[str, int]]:
    for family, size in FAMILIES.items():
        if family.startswith(f"{part}/"):
            yield family.partition("/")[2], size


def _check_lines(
    file: Path,
    part: str,
    families: Mapping[str, tuple[str, ...]],
    places: dict[str, str],
    report: Report,
) -> None:
    """Each line is written as the style guide asks, and stands once in its language."""
    for name, lines in families.items():
        for place, line in enumerate(lines):
            key = key_of(f"{part}/{name}", place)
            if (problem := problem_of(part, line)) is not None:
                report.add(file, problem, item=key)
            first = places.setdefault(re.sub(r"\W+", " ", line).casefold().strip(), key)
            if first != key:
                report.add(file, f"the same line as {first}", item=key)
