"""What a role or an overwrite allows, and how Discord adds it up (topics/permissions)."""

from enum import IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.servers.discord.things import Channel, Guild


class Can(IntFlag):
    """The permissions that anything here asks for."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    VIEW = 1 << 10
    SEND = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    PUBLIC_THREADS = 1 << 35
    PRIVATE_THREADS = 1 << 36
    SEND_IN_THREADS = 1 << 38


NOTHING = Can(0)
ALL = Can((1 << 50) - 1)
MEMBER = (
    Can.VIEW
    | Can.SEND
    | Can.EMBED_LINKS
    | Can.ATTACH_FILES
    | Can.READ_HISTORY
    | Can.ADD_REACTIONS
    | Can.USE_COMMANDS
    | Can.PUBLIC_THREADS
    | Can.PRIVATE_THREADS
    | Can.SEND_IN_THREADS
)
"""What @everyone may in a new guild here."""


def permissions(guild: "Guild", user_id: str, channel: "Channel | None" = None) -> Can:
    """What a member may, in the guild or in one of its channels or threads."""
    member = guild.members.get(user_id)
    if member is None:
        return Can(0)
    if guild.owner_id == user_id:
        return ALL
    may = guild.roles[guild.id].permissions
    for role in member.roles:
        may |= guild.roles[role].permissions
    if Can.ADMINISTRATOR in may:
        return ALL
    if channel is None:
        return may
    place = guild.channels[channel.parent_id] if channel.parent_id else channel
    may = _overwritten(may, place, (guild.id,), member.roles, (user_id,))
    if channel.private_thread and not _sees(channel, user_id, may):
        return Can(0)
    return may if Can.VIEW in may else Can(0)


def _overwritten(may: Can, place: "Channel", *groups: "tuple[str, ...] | list[str]") -> Can:
    for group in groups:
        fitting = [place.overwrites[id] for id in group if id in place.overwrites]
        for _, deny in fitting:
            may &= ~deny
        for allow, _ in fitting:
            may |= allow
    return may


def _sees(thread: "Channel", user_id: str, may: Can) -> bool:
    return user_id in thread.thread_members or Can.MANAGE_THREADS in may
