"""What Discord knows about a channel or a person, asked over REST so that nothing has to be remembered."""

import discord

from adapters.discord.inbound import runs
from adapters.discord.rest import Denied, Rest
from adapters.discord.trouble import (
    NO_ACCESS,
    UNKNOWN_CHANNEL,
    UNKNOWN_GUILD,
    UNKNOWN_MEMBER,
    UNKNOWN_USER,
    meaning,
)
from bot.model.facts import Facts
from bot.model.place import Channel, Person

NEEDED = discord.Permissions(view_channel=True, send_messages=True)
_NOT_THERE = frozenset({UNKNOWN_CHANNEL, UNKNOWN_GUILD, NO_ACCESS, UNKNOWN_MEMBER, UNKNOWN_USER})


class Places:
    """Looks; the number of people in a channel is never known, because that would take a privileged intent."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest

    async def look(self, at: Channel | Person) -> Facts:
        """The name of a channel and whether Haven may post there; whether a person runs the server, and their roles."""
        if not (at.workspace.isdecimal() and at.ref.isdecimal()):
            return Facts(active=False)
        try:
            async with self._rest.calls() as client:
                guild = await client.fetch_guild(int(at.workspace), with_counts=False)
                if isinstance(at, Channel):
                    return await _channel(client, guild, at)
                member = await guild.fetch_member(int(at.ref))
        except Denied as error:
            if error.code in _NOT_THERE:
                return Facts(active=False)
            raise meaning(error.status, error.code, None) from error
        roles = frozenset(str(one.id) for one in member.roles if not one.is_default())
        return Facts(
            admin=runs(member.guild_permissions),
            circles=roles,
            name=member.display_name,
            human=not member.bot,
        )


async def _channel(client: discord.Client, guild: discord.Guild, at: Channel) -> Facts:
    try:
        channel = await guild.fetch_channel(int(at.ref))
    except discord.InvalidData:  # a channel of another server
        return Facts(active=False)
    if not isinstance(channel, discord.TextChannel):
        return Facts(active=False)
    may = channel.permissions_for(await _me(client, guild))
    locale = guild.preferred_locale.value
    return Facts(active=may.is_superset(NEEDED), name=f"#{channel.name}", locale=locale)


async def may_read_history(client: discord.Client, workspace: str, channel: str) -> bool:
    """Whether Haven may read what was written in a channel before."""
    guild = await client.fetch_guild(int(workspace), with_counts=False)
    found = await guild.fetch_channel(int(channel))
    if isinstance(found, discord.Thread):
        return False
    may = found.permissions_for(await _me(client, guild))
    return may.view_channel and may.read_message_history


async def _me(client: discord.Client, guild: discord.Guild) -> discord.Member:
    assert client.user, "the client is logged in"
    return await guild.fetch_member(client.user.id)
