"""What Discord sends -> Ask: typed commands, pressed buttons and filled-in forms. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import discord

from adapters.discord.trimming import roles_of
from bot.commands import COMMANDS, parse, read
from bot.model.ask import Actor, Ask
from bot.model.command import Command, Draft
from bot.model.place import Channel, DeliveryId, Direct, Person

Json = Mapping[str, Any]
_LABEL = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who did something, and where. `workspace` is None in direct messages: Discord does not say it there."""

    key: str
    user: str
    workspace: str | None
    channel: str
    locale: str
    admin: bool | None
    roles: frozenset[str] | None = None

    def at_home(self, workspace: str) -> "Origin":
        """The same, with the server that a direct message belongs to."""
        return replace(self, workspace=workspace, channel="")

    @property
    def person(self) -> Person:
        """Who it was."""
        return Person(workspace=self.workspace or "", ref=self.user)


def origin_of(interaction: discord.Interaction[Any]) -> Origin:
    """Who and where. In a thread, somebody is in the channel that it hangs in."""
    guild, channel = interaction.guild_id, interaction.channel
    inside = channel.parent_id if isinstance(channel, discord.Thread) else None
    return Origin(
        key=str(interaction.id),
        user=str(interaction.user.id),
        workspace=str(guild) if guild else None,
        channel=str(inside or interaction.channel_id or ""),
        locale=interaction.locale.value,
        admin=runs(interaction.permissions) if guild else None,
        roles=roles_of(interaction.user) if guild else None,
    )


def runs(permissions: discord.Permissions) -> bool:
    """Whether somebody with these permissions counts as an admin: may manage the server."""
    return permissions.administrator or permissions.manage_guild


def ask_of(origin: Origin, command: Command | Draft, on: str = "") -> Ask:
    """The ask; `origin` knows its server by now."""
    place = Channel(workspace=origin.person.workspace, ref=origin.channel)
    return Ask(
        key=origin.key,
        at=place if origin.channel else Direct(person=origin.person),
        actor=Actor(
            person=origin.person,
            locale=origin.locale,
            admin=origin.admin,
            circles=origin.roles,
        ),
        command=command,
        on=DeliveryId(on) if on else None,
    )


def typed(word: str, values: Mapping[str, str]) -> Command | Draft:
    """A slash command with the options that were given; what nobody has seen yet has no problem."""
    slash = COMMANDS[word].slash
    if slash and not values:
        root, _, rest = slash.partition(" ")
        return parse(root, rest)
    return untouched(read(word, values))


def untouched(command: Command | Draft) -> Command | Draft:
    """Without the problems of fields that were not filled in."""
    if not isinstance(command, Draft):
        return command
    problems = {name: code for name, code in command.problems.items() if name in command.values}
    return replace(command, problems=problems)


def filled(data: Json, guild: str = "") -> dict[str, str]:
    """The values of a submitted form by the names of its fields; several have commas between them.

    A role with the id of the server is everybody, which is the same as no role.
    """
    values = {str(one["custom_id"]): _value(one) for one in _fields(data.get("components") or [])}
    return {name: "" if guild and value == guild else value for name, value in values.items()}


def _fields(components: list[Any]) -> Iterator[Json]:
    for one in components:
        inner = [one["component"]] if one.get("type") == _LABEL else one.get("components") or []
        yield from (each for each in inner if "custom_id" in each)


def _value(field: Json) -> str:
    if "values" in field:
        return ",".join(str(one) for one in field["values"])
    value = field.get("value")
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def option_value(value: object) -> str:
    """The value of an option of a slash command as a string: people and channels are their ids."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(getattr(value, "id", value))
