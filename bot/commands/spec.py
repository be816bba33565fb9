"""Derives the fields of a form, a slash command or a manifest from the class of a command."""

import types
from datetime import date, time
from typing import Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from pydantic.fields import FieldInfo

from bot.model.command import Command
from bot.model.form import Choice, Field, FieldKind
from bot.model.place import Channel, Person

_KINDS: dict[object, FieldKind] = {
    str: FieldKind.TEXT,
    int: FieldKind.NUMBER,
    date: FieldKind.DAY,
    time: FieldKind.TIME,
    bool: FieldKind.YES_NO,
    Person: FieldKind.PERSON,
    Channel: FieldKind.CHANNEL,
}
LONG = 300
"""From this length on a text gets several lines."""


def fields_of(command: type[Command]) -> tuple[Field, ...]:
    """The fields of a command in order, with the word keys `field-<word>-<name>` as labels."""
    return tuple(
        _field(command.word(), name, command.model_fields[name]) for name in command.asked_for()
    )


def _field(word: str, name: str, info: FieldInfo) -> Field:
    kind, choices = _shape(info.annotation)
    longest = next((one.max_length for one in info.metadata if isinstance(one, MaxLen)), None)
    if kind is FieldKind.TEXT and (longest or 0) >= LONG:
        kind = FieldKind.LONG_TEXT
    return Field(
        name=name,
        kind=kind,
        label=f"field-{word}-{name}",
        required=info.is_required(),
        longest=longest,
        least=_bound(info, Ge),
        most=_bound(info, Le),
        choices=choices,
        value="" if info.is_required() or info.default is None else str(info.default),
    )


def _shape(annotation: object) -> tuple[FieldKind, tuple[Choice, ...]]:
    if get_origin(annotation) in (Union, types.UnionType):
        annotation = next(one for one in get_args(annotation) if one is not type(None))
    if get_origin(annotation) is Literal:
        return FieldKind.CHOICE, tuple(
            Choice(value=str(one), label=str(one)) for one in get_args(annotation)
        )
    return _KINDS[annotation], ()


def _bound(info: FieldInfo, kind: type[Ge] | type[Le]) -> int | None:
    for one in info.metadata:
        if isinstance(one, kind):
            value = one.ge if isinstance(one, Ge) else one.le
            return value if isinstance(value, int) else None
    return None
