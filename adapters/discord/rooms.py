"""What Haven may do in the channels in which teams are: three calls for each server, however many channels it has."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from adapters.discord.invite import NEEDED
from adapters.discord.trouble import NO_ACCESS, UNKNOWN_GUILD
from bot.model.facts import Finding
from bot.model.place import Channel

MOST_SERVERS = 50
_AWAY = frozenset({NO_ACCESS, UNKNOWN_GUILD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One channel as Haven finds it: its name, what Haven lacks there, and whether it may read back."""

    name: str
    lacks: tuple[str, ...] = ()
    gone: str = ""
    reads: bool = True

    @property
    def finding(self) -> Finding:
        """The line about what is wrong with it."""
        rights = ", ".join(one.replace("_", " ").title() for one in self.lacks)
        says = self.gone or f"Haven lacks {rights} there; allow it in the settings of that channel"
        return Finding(subject="discord channel", ok=False, says=f"{self.name}: {says}")


async def examine_rooms(client: discord.Client, channels: Sequence[Channel]) -> list[Finding]:
    """A line for each channel with which something is wrong, and one for all others."""
    servers = list(dict.fromkeys(one.workspace for one in channels))
    rooms: list[Room] = []
    for server in servers[:MOST_SERVERS]:
        rooms += await _server(
            client, server, [one.ref for one in channels if one.workspace == server]
        )
    found = [one.finding for one in rooms if one.gone or one.lacks]
    fine = [one for one in rooms if not (one.gone or one.lacks)]
    return [*found, *([_fine(fine)] if fine else []), *_beyond(len(servers) - MOST_SERVERS)]


async def _server(client: discord.Client, server: str, refs: Sequence[str]) -> list[Room]:
    assert client.user, "the client is logged in"
    try:
        guild = await client.fetch_guild(int(server), with_counts=False)
        me = await guild.fetch_member(client.user.id)
        rooms = {str(one.id): one for one in await guild.fetch_channels()}
    except discord.HTTPException as error:
        if error.code not in _AWAY:
            raise
        away = "Haven is not in its server any more; invite it again, or it forgets the team"
        return [Room(name=one, gone=away) for one in refs]
    return [_room(guild, me, one, rooms.get(one)) for one in refs]


def _room(
    guild: discord.Guild, me: discord.Member, ref: str, room: discord.abc.GuildChannel | None
) -> Room:
    if not isinstance(room, discord.TextChannel):
        gone = "the channel is not there any more; /haven move in another one moves the team"
        return Room(name=f"{guild.name} {ref}", gone=gone)
    may = room.permissions_for(me)
    lacks = tuple(one for one in NEEDED if not getattr(may, one))
    name = f"{guild.name} #{room.name}"
    return Room(name=name, lacks=lacks, reads=may.read_message_history)


def _fine(rooms: Sequence[Room]) -> Finding:
    says = f"all is right in {_named(rooms)}"
    if blind := [one for one in rooms if not one.reads]:
        says += f"; Haven may not read back (optional) in {_named(blind)}"
    return Finding(subject="discord channels", ok=True, says=says)


def _named(rooms: Sequence[Room]) -> str:
    names = ", ".join(one.name for one in rooms[:5])
    return names if len(rooms) <= 5 else f"{names} and {len(rooms) - 5} more"


def _beyond(servers: int) -> list[Finding]:
    if servers <= 0:
        return []
    says = f"{servers} more servers were not looked at"
    return [Finding(subject="discord channels", ok=True, says=says)]
