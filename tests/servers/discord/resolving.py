"""`resolved`: what Discord tells a bot about the people, channels, roles and messages that an interaction names."""

from tests.servers.discord.permissions import permissions
from tests.servers.discord.shapes import (
    channel_json,
    member_json,
    message_json,
    role_json,
    user_json,
)
from tests.servers.discord.things import Channel, Guild, Message, Role, User
from tests.servers.discord.wire import Json
from tests.servers.discord.world import World

Thing = User | Channel | Role | Message


def thing_of(value: object) -> Thing:
    """A person's user, or the thing itself."""
    user = getattr(value, "user", value)
    assert isinstance(user, User | Channel | Role | Message), f"{value!r} is nothing to choose"
    return user


def found(world: World, guild: Guild | None, id: str) -> Thing:
    """What an id stands for."""
    if guild and id in guild.roles:
        return guild.roles[id]
    return world.users.get(id) or (guild.channels[id] if guild else world.dms[id])


def resolved(world: World, guild: Guild | None, things: list[Thing]) -> Json:
    """The maps of ids to what they stand for."""
    maps: Json = {}
    for one in things:
        match one:
            case User():
                maps.setdefault("users", {})[one.id] = user_json(one)
                if guild and one.id in guild.members:
                    maps.setdefault("members", {})[one.id] = _member(guild, one)
            case Channel():
                maps.setdefault("channels", {})[one.id] = partial_channel(guild, one, "0")
            case Role():
                maps.setdefault("roles", {})[one.id] = role_json(one)
            case Message():
                maps.setdefault("messages", {})[one.id] = message_json(world, one)
    return maps


def _member(guild: Guild, user: User) -> Json:
    shown = member_json(guild.members[user.id], user=False)
    del shown["deaf"], shown["mute"]
    return {**shown, "permissions": str(int(permissions(guild, user.id)))}


def partial_channel(guild: Guild | None, channel: Channel, user_id: str) -> Json:
    """A channel with what somebody may in it."""
    shown = channel_json(channel)
    shown.pop("permission_overwrites", None)
    if guild is None:
        return shown
    return {**shown, "permissions": str(int(permissions(guild, user_id, channel)))}
