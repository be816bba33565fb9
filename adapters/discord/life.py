"""What happens around Haven: servers that come and go, and channels that change."""

import logging

import discord

from adapters.discord.homes import Homes
from adapters.discord.render import render
from adapters.discord.screens import told
from adapters.discord.telling import tell
from bot.model.news import Added, ChannelGone, ChannelRenamed, Removed
from bot.model.place import Channel, Person
from bot.ports import Bot

log = logging.getLogger(__name__)

MOST_NAMES = 10_000
"""Channels whose last name is remembered: Discord tells of every change of every channel."""


class Life:
    """Tells the core, and greets."""

    def __init__(self, bot: Bot, homes: Homes, me: int) -> None:
        self._bot = bot
        self._homes = homes
        self._me = me
        self._names: dict[Channel, str] = {}

    async def joined(self, guild: discord.Guild) -> None:
        """Greet who invited Haven, where Discord tells who it was; never a whole channel."""
        await tell(self._bot, Added(workspace=str(guild.id)))
        inviter = await _inviter(guild, self._me)
        if inviter is None:
            return
        self._homes.note(Person(workspace=str(guild.id), ref=str(inviter.id)))
        view = render(self._bot.say("discord-welcome", guild.preferred_locale.value))
        await told(inviter.send(view=view))

    async def removed(self, guild: discord.Guild) -> None:
        """Haven is not in that server any more."""
        await tell(self._bot, Removed(workspace=str(guild.id)))

    async def channel_gone(self, channel: Channel) -> None:
        """A channel is not there any more."""
        self._names.pop(channel, None)
        await tell(self._bot, ChannelGone(channel=channel))

    async def channel_named(self, channel: Channel, name: str) -> None:
        """A channel has this name now; told again only when it is another one than the last time."""
        if self._names.get(channel) == name:
            return
        self._names[channel] = name
        while len(self._names) > MOST_NAMES:
            del self._names[next(iter(self._names))]
        await tell(self._bot, ChannelRenamed(channel=channel, name=f"#{name}"))


async def _inviter(guild: discord.Guild, me: int) -> discord.User | discord.Member | None:
    """Who added Haven, if it may read the audit log."""
    try:
        async for entry in guild.audit_logs(action=discord.AuditLogAction.bot_add, limit=10):
            if getattr(entry.target, "id", None) == me:
                return entry.user
    except discord.Forbidden:
        return None
    except discord.HTTPException as error:
        log.warning("the audit log could not be read: %s %s", error.status, error.code)
    return None
