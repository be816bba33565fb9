"""A slash command as a person types it: which command it is, whether they may, and its options on the wire."""

from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.resolving import Thing, resolved, thing_of
from tests.servers.discord.things import DM, Channel, Guild, User
from tests.servers.discord.wire import Json
from tests.servers.discord.world import World

GROUP, STRING, INTEGER, BOOLEAN, NUMBER = 2, 3, 4, 5, 10


class Refused(Exception):
    """Discord's own client would not send this, for the reason given."""


def find(world: World, user: User, channel: Channel, name: str, kind: int = 1) -> Json:
    """The command with this name that somebody can use here. Refused if there is none."""
    for place in (channel.guild_id, None) if channel.guild_id else (None,):
        for one in world.commands.get(place, []):
            if (one["type"], one["name"]) == (kind, name):
                _may(world.guilds.get(channel.guild_id or ""), user, channel, one)
                return one
    raise Refused(f"{name} is not a command here")


def _may(guild: Guild | None, user: User, channel: Channel, command: Json) -> None:
    contexts = command.get("contexts")
    here = 1 if channel.type == DM else 0
    if contexts is not None and here not in contexts:
        raise Refused(f"{command['name']} is not for this place")
    if contexts is None and here and not command.get("dm_permission", True):
        raise Refused(f"{command['name']} is not for direct messages")
    if guild is None:
        return
    have, needed = permissions(guild, user.id, channel), command["default_member_permissions"]
    admin = Can.ADMINISTRATOR in have or guild.owner_id == user.id
    if needed is not None and not admin:
        wanted = Can(int(needed))
        if not wanted or have & wanted != wanted:
            raise Refused(f"{user.name} may not use {command['name']}")
    if Can.USE_COMMANDS not in have:
        raise Refused(f"{user.name} may not use commands here")


def data_of(
    world: World, user: User, channel: Channel, line: str, given: dict[str, object]
) -> Json:
    """`data` of the interaction, for `/name subcommand` with its options by name. Refused as a client refuses it."""
    command, at, path = _walked(world, user, channel, line)
    things: list[Thing] = []
    data = _wrapped(command, path, _options(at, given, things))
    guild = world.guilds.get(channel.guild_id or "")
    return {**data, "resolved": resolved(world, guild, things)} if things else data


def half_typed(
    world: World, user: User, channel: Channel, line: str, given: tuple[str, str]
) -> Json:
    """`data` of an autocomplete interaction, for an option and its beginning. Refused if it does not complete."""
    option, so_far = given
    command, at, path = _walked(world, user, channel, line)
    known = {one["name"]: one for one in at.get("options", [])}
    if not known.get(option, {}).get("autocomplete"):
        raise Refused(f"{option} of {line} does not complete")
    typed = {"name": option, "type": known[option]["type"], "value": so_far, "focused": True}
    return _wrapped(command, path, [typed])


def _walked(world: World, user: User, channel: Channel, line: str) -> tuple[Json, Json, list[Json]]:
    """The command, the subcommand in it, and the way between."""
    name, *steps = line.removeprefix("/").split()
    command = at = find(world, user, channel, name)
    path: list[Json] = []
    for step in steps:
        inner = [
            one for one in at.get("options", []) if one["name"] == step and one["type"] <= GROUP
        ]
        if not inner:
            raise Refused(f"{line}: no {step}")
        at = inner[0]
        path.append({"name": step, "type": at["type"]})
    return command, at, path


def _wrapped(command: Json, path: list[Json], options: list[Json]) -> Json:
    for one in reversed(path):
        options = [{**one, "options": options}]
    data: Json = {"id": command["id"], "name": command["name"], "type": 1}
    if "guild_id" in command:
        data["guild_id"] = command["guild_id"]
    return {**data, "options": options} if options else data


def _options(command: Json, given: dict[str, object], things: list[Thing]) -> list[Json]:
    known = {one["name"]: one for one in command.get("options", [])}
    if any(one["type"] <= GROUP for one in known.values()):
        raise Refused(f"{command['name']} needs one of {sorted(known)}")
    if unknown := set(given) - set(known):
        raise Refused(f"{command['name']} has no {sorted(unknown)}, it has {sorted(known)}")
    for name, one in known.items():
        if one.get("required") and name not in given:
            raise Refused(f"{name} is required")
    return [
        {"name": name, "type": known[name]["type"], "value": _value(known[name], value, things)}
        for name, value in given.items()
    ]


def _value(option: Json, value: object, things: list[Thing]) -> object:
    kind, name = option["type"], option["name"]
    if choices := option.get("choices"):
        fitting = [one["value"] for one in choices if value in (one["name"], one["value"])]
        if not fitting:
            raise Refused(f"{name}: {value} is no choice of {[one['name'] for one in choices]}")
        return fitting[0]
    if kind == STRING:
        _within(name, len(str(value)), option.get("min_length"), option.get("max_length"))
        return str(value)
    if kind in (INTEGER, NUMBER):
        assert isinstance(value, int | float)
        _within(name, value, option.get("min_value"), option.get("max_value"))
        return value
    if kind == BOOLEAN:
        return bool(value)
    thing = thing_of(value)
    things.append(thing)
    return thing.id


def _within(name: str, size: float, least: float | None, most: float | None) -> None:
    if least is not None and size < least:
        raise Refused(f"{name}: at least {least}")
    if most is not None and size > most:
        raise Refused(f"{name}: at most {most}")
