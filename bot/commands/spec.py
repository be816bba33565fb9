"""Derives the fields of a form, a slash command or a manifest from the class of a command."""

import types
from datetime import date, time
from enum import StrEnum
from typing import Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic.fields import FieldInfo

from bot.model.command import Command, IsChannel, IsCircle, IsPeople, OnlyWithCircles
from bot.model.form import Choice, Field, FieldKind

_KINDS: dict[object, FieldKind] = {
    str: FieldKind.TEXT,
    int: FieldKind.NUMBER,
    date: FieldKind.DAY,
    time: FieldKind.TIME,
    bool: FieldKind.YES_NO,
}
LONG = 300
"""From this length on a text gets several lines."""


def fields_of(command: type[Command]) -> tuple[Field, ...]:
    """The fields of a command in order. Labels are keys of words.ftl: `field-<word>-<name>`, choices likewise."""
    return tuple(
        _field(command.word(), name, command.model_fields[name]) for name in command.asked_for()
    )


def takes_several(info: FieldInfo) -> bool:
    """Whether a field holds several values."""
    return get_origin(_bare(info.annotation)) is tuple


def _field(word: str, name: str, info: FieldInfo) -> Field:
    key = f"field-{word}-{name}"
    kind, choices = _shape(_bare(info.annotation), info, key)
    longest = next((one.max_length for one in info.metadata if isinstance(one, MaxLen)), None)
    fewest = next((one.min_length for one in info.metadata if isinstance(one, MinLen)), None)
    if kind is FieldKind.TEXT and (longest or 0) >= LONG:
        kind = FieldKind.LONG_TEXT
    counted = kind is FieldKind.PEOPLE
    return Field(
        name=name,
        kind=kind,
        label=key,
        required=info.is_required() or (takes_several(info) and bool(fewest)),
        longest=longest if kind in (FieldKind.TEXT, FieldKind.LONG_TEXT) else None,
        least=fewest if counted else _bound(info, Ge),
        most=longest if counted else _bound(info, Le),
        choices=choices,
        value=_default(info),
        circles=any(isinstance(one, OnlyWithCircles) for one in info.metadata),
    )


def _bare(annotation: object) -> object:
    """The annotation without `| None`."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(one for one in get_args(annotation) if one is not type(None))
    return annotation


def _shape(kind: object, info: FieldInfo, key: str) -> tuple[FieldKind, tuple[Choice, ...]]:
    if any(isinstance(one, IsPeople) for one in info.metadata):
        return FieldKind.PEOPLE, ()
    if get_origin(kind) is tuple:
        return FieldKind.CHOICES, _choices(get_args(kind)[0], key)
    if any(isinstance(one, IsChannel) for one in info.metadata):
        return FieldKind.CHANNEL, ()
    if any(isinstance(one, IsCircle) for one in info.metadata):
        return FieldKind.CIRCLE, ()
    if choices := _choices(kind, key):
        return FieldKind.CHOICE, choices
    return _KINDS[kind], ()


def _choices(kind: object, key: str) -> tuple[Choice, ...]:
    if get_origin(kind) is Literal:
        return tuple(Choice(value=str(one), label=f"{key}-{one}") for one in get_args(kind))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        name = kind.__name__.lower()
        return tuple(Choice(value=one.value, label=f"{name}-{one.value}") for one in kind)
    return ()


def typed(value: object) -> str:
    """A value of a field as it would be typed."""
    match value:
        case bool():
            return str(value).lower()
        case time():
            return value.strftime("%H:%M")
        case tuple():
            return ",".join(str(one) for one in value)
        case _:
            return str(value)


def _default(info: FieldInfo) -> str:
    value = None if info.is_required() else info.default
    return typed(value) if value is not None else ""


def _bound(info: FieldInfo, kind: type[Ge] | type[Le]) -> int | None:
    for one in info.metadata:
        if isinstance(one, kind):
            value = one.ge if isinstance(one, Ge) else one.le
            return value if isinstance(value, int) else None
    return None
