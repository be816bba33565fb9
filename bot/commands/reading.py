"""Turns what was typed, filled in or pressed into a command, or into a draft that says what is missing."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.commands.help import Help
from bot.commands.registry import COMMANDS
from bot.commands.spec import fields_of, takes_several
from bot.model.command import Command, Draft
from bot.model.form import FieldKind

LONGEST_BUTTON = 2_000
"""Characters that a button may hold."""
_CODES = {
    "missing": "missing",
    "too_short": "missing",
    "literal_error": "choice",
    "enum": "choice",
    "string_too_long": "long",
    "too_long": "many",
    "greater_than_equal": "number",
    "less_than_equal": "number",
}
_SHAPES = {
    FieldKind.DAY: re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    FieldKind.TIME: re.compile(r"[0-9]{2}:[0-9]{2}"),
}
_MENTION = re.compile(r"\s*(?:(?:,|&|and\b)\s*)?<@([^|>\s]+)(?:\|[^>]*)?>")
_FAMILIES = {"date": "day", "time": "time", "int": "number", "float": "number", "bool": "choice"}


def read(word: str, values: Mapping[str, str]) -> Command | Draft:
    """The command `word` with the given field values, or a draft with a problem code for each field that does not fit.

    Several values of one field have commas between them. Blank values count as not given; names that the command does
    not have are ignored. An unknown word asks for help.
    """
    kind = COMMANDS.get(word)
    if kind is None:
        return Help(about=word[:200])
    given = {name: values[name].strip() for name in kind.model_fields if name in values}
    several = {name for name, info in kind.model_fields.items() if takes_several(info)}
    parts = {
        name: _split(value) if name in several else value
        for name, value in given.items()
        if value or name in several  # that nothing of several was chosen is a choice too
    }
    problems = _misshapen(kind, given)
    try:
        command = kind.model_validate(parts)
    except ValidationError as error:
        problems |= {str(one["loc"][0]): _code(one) for one in error.errors() if one["loc"]}
    return Draft(word=word, values=given, problems=problems) if problems else command


def _misshapen(kind: type[Command], given: Mapping[str, str]) -> dict[str, str]:
    """Days and times that are written in another way than people are told: pydantic also reads seconds since 1970."""
    return {
        field.name: field.kind.value
        for field in fields_of(kind)
        if field.kind in _SHAPES
        and given.get(field.name)
        and not _SHAPES[field.kind].fullmatch(given[field.name])
    }


def _split(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def parse(slash: str, text: str) -> Command | Draft:
    """The command behind `/<slash> <text>`: the longest command that the words begin with gets the rest as its fields.

    Words that no command knows ask for help about them. Fields that nobody has seen yet have no problems. Adapters write
    somebody who is mentioned as `<@id>` or `<@id|name>`.
    """
    words = text.split()
    named = {one.slash: one for one in COMMANDS.values() if one.slash is not None}
    for taken in range(min(len(words), 2), -1, -1):
        kind = named.get(" ".join([slash, *(word.lower() for word in words[:taken])]))
        if kind is not None:
            return _untouched(_assign(kind, words[taken:]))
    return Help(about=" ".join(words)[:200] or None)


def _assign(kind: type[Command], words: list[str]) -> Command | Draft:
    names = list(kind.asked_for())
    if words and not names:
        return Help(about=" ".join([kind.slash or "", *words])[:200])
    if kind.form_first and not words:
        return Draft(word=kind.word())
    if words and fields_of(kind)[0].kind is FieldKind.PEOPLE:
        return _assign_people(kind, names, " ".join(words))
    head, rest = names[:-1], names[-1:]
    values = dict(zip(head, words, strict=False))
    values |= {name: " ".join(words[len(head) :]) for name in rest}
    return read(kind.word(), {name: value for name, value in values.items() if value})


def _assign_people(kind: type[Command], names: list[str], text: str) -> Command | Draft:
    """The people named first, and the words after them as the next field."""
    people: list[str] = []
    while (found := _MENTION.match(text)) is not None:
        people.append(found[1])
        text = text[found.end() :]
    named, words = ",".join(dict.fromkeys(people)), text.lstrip(" ,:")
    guessed = not people and words.startswith("@")  # a name that the platform did not recognise
    said = words.partition(" ")[2] if guessed else words
    values = {names[0]: named} | dict.fromkeys(names[1:2], said)
    if guessed:
        return Draft(word=kind.word(), values=values, problems={names[0]: "mention"})
    return read(kind.word(), {name: value for name, value in values.items() if value})


def _untouched(command: Command | Draft) -> Command | Draft:
    if not isinstance(command, Draft):
        return command
    problems = {name: code for name, code in command.problems.items() if name in command.values}
    return replace(command, problems=problems)


def pack(command: Command) -> str:
    """The command as a short string for a button: its word, then the values of its fields."""
    values = list(command.model_dump(mode="json").values())
    while values and values[-1] is None:
        values.pop()
    return pack_some(command.word(), values)


def pack_some(word: str, values: list[object]) -> str:
    """A button for a command that still asks for the rest of its fields by a form."""
    return word + (_json(values) if values else "")


def pack_draft(word: str, values: Mapping[str, str]) -> str:
    """A button that opens the form of a command with some values filled in."""
    return word + _json(dict(values))


def _json(values: object) -> str:
    return json.dumps(values, separators=(",", ":"), ensure_ascii=False)


def unpack(packed: str) -> Command | Draft | None:
    """The command that `pack` wrote, a draft if it lacks fields, or None for anything else, such as an old button."""
    start = re.search(r"[\[{]", packed)
    word, bracket, rest = (
        (packed[: start.start()], start[0], packed[start.end() :]) if start else (packed, "", "")
    )
    kind = COMMANDS.get(word)
    if kind is None or len(packed) > LONGEST_BUTTON:
        return None
    if bracket == "{":
        return _filled_in(kind, bracket + rest)
    try:
        values = dict(
            zip(kind.model_fields, json.loads(bracket + rest) if bracket else [], strict=False)
        )
        return kind.model_validate(values)
    except ValidationError as error:
        return _lacking(word, values, error)
    except (ValueError, RecursionError):
        return None


def _filled_in(kind: type[Command], text: str) -> Draft | None:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    fits = isinstance(values, dict) and all(
        name in kind.model_fields and isinstance(value, str) for name, value in values.items()
    )
    return Draft(word=kind.word(), values=values) if fits else None


def _lacking(word: str, values: Mapping[str, object], error: ValidationError) -> Draft | None:
    """A draft if nothing is wrong but that fields are missing, and what is there is text or a number."""
    if any(one["type"] != "missing" for one in error.errors()):
        return None
    return Draft(word=word, values={name: str(value) for name, value in values.items()})


def _code(error: ErrorDetails) -> str:
    kind = error["type"]
    return _CODES.get(kind) or _FAMILIES.get(kind.partition("_")[0], "value")
