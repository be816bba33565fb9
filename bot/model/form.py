"""How missing fields are asked for: platform-neutral forms and the specifications of commands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FieldKind(StrEnum):
    """What can be entered into a field; values travel as strings."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DAY = "day"  # 2026-12-24
    TIME = "time"  # 09:30
    CHOICE = "choice"
    CHOICES = "choices"  # several values with commas between them
    YES_NO = "yes_no"  # "true" or "false"
    PERSON = "person"
    PEOPLE = "people"  # one or more ids of people with commas between them
    CHANNEL = "channel"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One option of a field."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: its name in the command, and what a person reads beside it.

    `least` and `most` bound a number, or how many people are named. `local` is the name in the language of the label,
    where that language has one. With `circles` it is asked for only where the platform has circles of people.
    """

    name: str
    kind: FieldKind
    label: str
    hint: str = ""
    required: bool = True
    longest: int | None = None
    least: int | None = None
    most: int | None = None
    choices: tuple[Choice, ...] = ()
    value: str = ""
    error: str = ""
    local: str = ""
    circles: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The fields that a command still needs; submitting it asks for the command named `word`.

    `hidden` holds values that nobody sees and that come back with the others, such as the version that was looked at.
    """

    word: str
    title: str
    intro: str
    submit: str
    cancel: str
    fields: tuple[Field, ...]
    hidden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandSpec:
    """A command that can be typed: `slash` such as `haven pause`, its help and its fields.

    Where it can be asked for on somebody's message too, `on_message` is the field that gets the author, and `shortcut`
    what the platform's menu calls it. `home` is its button on somebody's own page; empty where it has none. `local` is
    `slash` in the language of the help, where that language has it.
    """

    word: str
    slash: str
    help: str
    admin: bool
    fields: tuple[Field, ...]
    on_message: str | None = None
    shortcut: str = ""
    home: str = ""
    local: str = ""
