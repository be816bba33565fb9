"""Every sentence that the bot says itself, looked up by locale in `content/<locale>/words.ftl`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, ast

from bot.model.errors import ContentError
from bot.model.message import (
    Block,
    Bullets,
    Message,
    Note,
    Paragraph,
    Plain,
    Span,
    Spans,
    Title,
    flat,
)
from bot.model.message import Words as OwnWords
from bot.rules.languages import SOURCE, fallbacks
from bot.rules.unseen import unseen

FILE = "words.ftl"
Slots = Mapping[str, str | int | Span]
_MARK = re.compile("\ue000(\\d+)\ue001")
_POINT = "- "


@dataclass(frozen=True, slots=True, kw_only=True)
class _Language:
    bundle: FluentBundle
    names: Locale
    keys: frozenset[str]


class Words:
    """The sentences of all locales. A key that no locale has, or a slot without a value, is a bug: KeyError."""

    def __init__(self, languages: Mapping[str, _Language]) -> None:
        self._languages = languages

    @classmethod
    def load(cls, root: Path) -> Self:
        """Read `<root>/<locale>/words.ftl`. Raises ContentError with all problems."""
        languages: dict[str, _Language] = {}
        problems: list[str] = []
        for file in sorted({root / SOURCE / FILE, *root.glob(f"*/{FILE}")}):
            read = _read(file)
            if isinstance(read, _Language):
                languages[file.parent.name] = read
            else:
                problems += [f"{file.parent.name}/{FILE}: -: -: {problem}" for problem in read]
        if problems:
            raise ContentError(problems)
        return cls(languages)

    def keys(self, locale: str) -> frozenset[str]:
        """The keys that this very locale has."""
        return self._languages[locale].keys if locale in self._languages else frozenset()

    def say(self, key: str, locale: str, **slots: str | int | Span) -> Message:
        """The sentence as a message.

        Blank lines part paragraphs, lines after `- ` are points, `**` marks strong words; `.title` comes first and
        `.note` last. A text in a slot is somebody's own words and never read as markup; numbers choose plurals.
        """
        parts = self._find(key, locale)[1]
        blocks: list[Block] = []
        if "title" in parts:
            blocks.append(Title(text=_filled(self._format(key, "title", locale, slots), slots)))
        if "" in parts:
            blocks += _blocks(self._format(key, "", locale, slots), slots)
        if "note" in parts:
            blocks.append(Note(spans=_spans(self._format(key, "note", locale, slots), slots)))
        return Message(blocks=tuple(blocks))

    def line(self, key: str, locale: str, **slots: str | int) -> str:
        """The sentence as bare text, for labels, titles and buttons; slots go in as they are."""
        return _filled(self._format(key, "", locale, slots), slots)

    def perhaps(self, key: str, locale: str) -> str:
        """The same for what only some languages have, such as other names of commands; empty where none fits."""
        spoken = fallbacks(locale, self._languages)
        return self.line(key, locale) if any(key in self.keys(one) for one in spoken) else ""

    def spans(self, key: str, locale: str, **slots: str | int | Span) -> Spans:
        """The sentence as one line of spans."""
        return _spans(self._format(key, "", locale, slots), slots)

    def day(self, day: date, locale: str, *, year: bool = False) -> str:
        """A date: Thursday, 26 November, and its year if that is not plain."""
        names = self._find("day", locale)[0].names
        said = self.line(
            "day",
            locale,
            weekday=format_date(day, "EEEE", names),
            day=format_date(day, "d", names),
            month=format_date(day, "MMMM", names),
        )
        return self.line("day-year", locale, day=said, year=str(day.year)) if year else said

    def moment(self, at: datetime, zone: str, locale: str, *, year: bool = False) -> str:
        """An instant in an IANA zone: Thursday, 26 November, 09:00."""
        local = at.astimezone(ZoneInfo(zone))
        day = self.day(local.date(), locale, year=year)
        return self.line("moment", locale, day=day, time=f"{local:%H:%M}")

    def _find(self, key: str, locale: str) -> tuple[_Language, frozenset[str]]:
        """The nearest language that has the key, and which parts it has there: "" (the value), title, note."""
        for spoken in fallbacks(locale, self._languages):
            language = self._languages[spoken]
            if key in language.keys:
                message = language.bundle.get_message(key)
                return language, frozenset(message.attributes) | ({""} if message.value else set())
        raise KeyError(key)

    def _format(self, key: str, part: str, locale: str, slots: Slots) -> str:
        """The text of one part, with a mark in place of each slot that is not a number."""
        bundle = self._find(key, locale)[0].bundle
        message = bundle.get_message(key)
        pattern = message.attributes.get(part) if part else message.value
        if pattern is None:
            raise KeyError(f"{key} has no value")
        values = {
            name: value if isinstance(value, int) else _Slot(place, value)
            for place, (name, value) in enumerate(slots.items())
        }
        text, errors = bundle.format_pattern(pattern, values)
        if errors or not isinstance(text, str):
            raise KeyError(f"{key}: {errors}")
        return text


class _Slot(FluentType):
    """A mark that is replaced after Fluent and our markup were read; a selector still sees the text."""

    def __init__(self, place: int, value: str | Span) -> None:
        self._mark = f"\ue000{place}\ue001"
        self._value = value

    def __eq__(self, other: object) -> bool:
        return self._value == other

    def format(self, locale: Locale) -> str:
        return self._mark


def _filled(text: str, slots: Slots) -> str:
    values = [
        str(value) if isinstance(value, str | int) else flat((value,)) for value in slots.values()
    ]
    return _MARK.sub(lambda mark: values[int(mark[1])], text)


def _blocks(text: str, slots: Slots) -> Iterator[Block]:
    for chunk in re.split(r"\n\s*\n", text):
        lines = re.sub(r"\n[ \t]+", " ", chunk).split("\n")  # a deeper line goes on with its point
        for points, group in groupby(lines, lambda line: line.startswith(_POINT)):
            if points:
                yield Bullets(points=tuple(_spans(one[len(_POINT) :], slots) for one in group))
            else:
                yield Paragraph(spans=_spans("\n".join(group), slots))


def _spans(text: str, slots: Slots) -> Spans:
    values = list(slots.values())
    return tuple(
        span
        for place, piece in enumerate(text.replace("\n", " ").split("**"))
        for span in _pieces(piece, values, strong=place % 2 == 1)
    )


def _pieces(text: str, values: list[str | int | Span], *, strong: bool) -> Iterator[Span]:
    for place, piece in enumerate(_MARK.split(text)):
        if place % 2 == 0:
            if piece:
                yield OwnWords(text=piece, strong=strong)
            continue
        value = values[int(piece)]
        yield Plain(text=str(value)) if isinstance(value, str | int) else value


def _read(file: Path) -> _Language | list[str]:
    """The language of a file, or what is wrong with it."""
    if file.is_fifo():  # it would be waited for without an end
        return ["is no regular file"]
    try:
        text = file.read_text(encoding="utf-8")
        names = Locale.parse(file.parent.name, sep="-")
        resource = FluentParser().parse(text)
    except OSError as error:
        return [f"can not be read ({error.strerror})"]
    except UnicodeDecodeError:
        return ["is not text in UTF-8"]
    except (UnknownLocaleError, ValueError):
        return [f"{file.parent.name} is not a language"]
    found = [one for one in resource.body if isinstance(one, ast.Message | ast.Term)]
    problems = list(_problems(text, resource)) or ([] if found else ["holds no sentences"])
    if problems:
        return problems
    bundle = FluentBundle([file.parent.name], use_isolating=False)
    bundle.add_resource(resource)
    keys = frozenset(one.id.name for one in found if isinstance(one, ast.Message))
    return _Language(bundle=bundle, names=names, keys=keys)


def _problems(text: str, resource: ast.Resource) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        if (sign := unseen(line)) is not None:
            yield f"line {number}: holds {sign}, which nobody sees; leave it out"
    known: set[tuple[type, str]] = set()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            for note in entry.annotations or ():
                yield f"line {_line(text, note.span)}: {note.message}"
        elif isinstance(entry, ast.Message | ast.Term):
            name = (type(entry), entry.id.name)
            if name in known:
                yield f"line {_line(text, entry.id.span)}: {entry.id.name} stands there already"
            known.add(name)


def _line(text: str, span: ast.Span | None) -> int:
    return text.count("\n", 0, span.start if span else 0) + 1
