"""Turns what was typed, filled in or pressed into a command, or into a draft that says what is missing."""

import json
import re
from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.commands.help import Help
from bot.commands.registry import COMMANDS
from bot.commands.spec import fields_of
from bot.model.command import Command, Draft
from bot.model.form import FieldKind

_CODES = {
    "missing": "missing",
    "literal_error": "choice",
    "string_too_long": "long",
    "greater_than_equal": "number",
    "less_than_equal": "number",
}
_SHAPES = {
    FieldKind.DAY: re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    FieldKind.TIME: re.compile(r"[0-9]{2}:[0-9]{2}"),
}
_FAMILIES = {"date": "day", "time": "time", "int": "number", "float": "number", "bool": "choice"}


def read(word: str, values: Mapping[str, str]) -> Command | Draft:
    """The command `word` with the given field values, or a draft with a problem code for each field that does not fit.

    Blank values count as not given; names that the command does not have are ignored. An unknown word asks for help.
    """
    kind = COMMANDS.get(word)
    if kind is None:
        return Help(about=word[:200])
    given = {
        name: value.strip()
        for name, value in values.items()
        if name in kind.model_fields and value.strip()
    }
    problems = _misshapen(kind, given)
    try:
        command = kind.model_validate(given)
    except ValidationError as error:
        problems |= {str(one["loc"][0]): _code(one) for one in error.errors() if one["loc"]}
    return Draft(word=word, values=given, problems=problems) if problems else command


def _misshapen(kind: type[Command], given: Mapping[str, str]) -> dict[str, str]:
    """Days and times that are written in another way than people are told: pydantic also reads seconds since 1970."""
    return {
        field.name: field.kind.value
        for field in fields_of(kind)
        if field.kind in _SHAPES
        and field.name in given
        and not _SHAPES[field.kind].fullmatch(given[field.name])
    }


def parse(slash: str, text: str) -> Command | Draft:
    """The command behind `/<slash> <text>`: the longest command that the words begin with gets the rest as its fields.

    Words that no command knows ask for help about them.
    """
    words = text.split()
    named = {one.slash: one for one in COMMANDS.values() if one.slash is not None}
    for taken in range(min(len(words), 2), -1, -1):
        kind = named.get(" ".join([slash, *(word.lower() for word in words[:taken])]))
        if kind is not None:
            return _assign(kind, words[taken:])
    return Help(about=" ".join(words)[:200] or None)


def _assign(kind: type[Command], words: list[str]) -> Command | Draft:
    names = list(kind.asked_for())
    if words and not names:
        return Help(about=" ".join(words)[:200])
    head, rest = names[:-1], names[-1:]
    values = dict(zip(head, words, strict=False))
    values |= {name: " ".join(words[len(head) :]) for name in rest}
    return read(kind.word(), values)


def pack(command: Command) -> str:
    """The command as a short string for a button: its word, then the values of its fields."""
    values = list(command.model_dump(mode="json").values())
    while values and values[-1] is None:
        values.pop()
    return command.word() + (json.dumps(values, separators=(",", ":")) if values else "")


def unpack(packed: str) -> Command | None:
    """The command that `pack` wrote, or None for anything else, such as a button of another version."""
    word, bracket, rest = packed.partition("[")
    kind = COMMANDS.get(word)
    if kind is None or len(packed) > 2_000:
        return None
    try:
        values = json.loads(bracket + rest) if bracket else []
        return kind.model_validate(dict(zip(kind.model_fields, values, strict=False)))
    except (ValueError, RecursionError):  # pydantic's ValidationError is a ValueError
        return None


def _code(error: ErrorDetails) -> str:
    kind = error["type"]
    return _CODES.get(kind) or _FAMILIES.get(kind.partition("_")[0], "value")
