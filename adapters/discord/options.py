"""The options of a slash command, built from the fields of a specification, and what was given for them. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import discord
from discord import app_commands
from discord.app_commands import locale_str

from adapters.discord.inbound import option_value
from adapters.discord.translating import Part, description, short, words_for
from bot.commands import COMMANDS
from bot.model.form import CommandSpec, Field, FieldKind

MOST_TEXT = 6_000
MOST_OPTIONS = 25
MOST_PEOPLE = 4
"""People that one command may name; the form takes more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option; a field of several people has several, told apart by `suffix`."""

    field: Field
    suffix: str = ""

    @property
    def name(self) -> str:
        """Its English name."""
        return f"{self.field.name}{self.suffix}"

    def named(self, spec: CommandSpec) -> locale_str:
        """Its name, to be translated."""
        return words_for(spec, Part.OPTION, self.name, field=self.field.name, suffix=self.suffix)

    def told(self, spec: CommandSpec) -> locale_str:
        """What it is for, to be translated."""
        return words_for(spec, Part.TOLD, description(self.field), field=self.field.name)

    def choices(self, spec: CommandSpec) -> list[app_commands.Choice[str]]:
        """What can be chosen, to be translated."""
        return [
            app_commands.Choice(
                name=words_for(
                    spec, Part.CHOICE, short(one.label), field=self.field.name, choice=one.value
                ),
                value=one.value,
            )
            for one in self.field.choices[:MOST_OPTIONS]
        ]


def options_of(spec: CommandSpec) -> list[Option]:
    """Several values at once are only asked for by a form, and so is what begins with one; people are named one by one."""
    if COMMANDS[spec.word].form_first:
        return []
    return [one for field in spec.fields for one in _options(field)][:MOST_OPTIONS]


def _options(field: Field) -> Iterator[Option]:
    if field.kind is FieldKind.CHOICES:
        return
    yield Option(field=field)
    if field.kind is FieldKind.PEOPLE:
        most = min(field.most or MOST_PEOPLE, MOST_PEOPLE)
        yield from (Option(field=field, suffix=f"_{n}") for n in range(2, most + 1))


def given(options: list[Option], values: Mapping[str, object]) -> dict[str, str]:
    """The values by field; people who were named by one option each are one list, in which nobody stands twice."""
    found: dict[str, str] = {}
    for option in options:
        value = values.get(option.name)
        if value is None:
            continue
        name, text = option.field.name, option_value(value)
        if name not in found:
            found[name] = text
        elif text not in found[name].split(","):
            found[name] = f"{found[name]},{text}"
    return found


class _Channel(app_commands.Transformer):
    """A channel in which a team can live, as Discord names it: Haven looks it up by itself."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """A channel."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Text channels and announcement channels."""
        return [discord.ChannelType.text, discord.ChannelType.news]

    async def transform(self, _: discord.Interaction[Any], value: Any, /) -> Any:
        """The channel as it came."""
        return value


_ANNOTATIONS: dict[FieldKind, Any] = {
    FieldKind.DAY: str,
    FieldKind.TIME: str,
    FieldKind.CHOICE: str,
    FieldKind.YES_NO: bool,
    FieldKind.PERSON: discord.Member | discord.User,
    FieldKind.PEOPLE: discord.Member | discord.User,
    FieldKind.CIRCLE: discord.Role,
    FieldKind.CHANNEL: app_commands.Transform[app_commands.AppCommandChannel, _Channel],
}


def annotation(field: Field) -> Any:
    """What the library reads the type and the limits of an option from."""
    ranged = cast("Any", app_commands.Range)
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return ranged[str, 1, min(field.longest or MOST_TEXT, MOST_TEXT)] | None
        case FieldKind.NUMBER if field.least is not None or field.most is not None:
            return ranged[int, field.least, field.most] | None
        case FieldKind.NUMBER:
            return int | None
        case _:
            return _ANNOTATIONS[field.kind] | None
