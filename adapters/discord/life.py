"""What happens around Haven: servers that come and go, channels that change, and direct messages that people write."""

import asyncio
import logging

import discord

from adapters.discord.desk import Desk
from adapters.discord.homes import Homes
from adapters.discord.inbound import Origin, said
from adapters.discord.render import render
from adapters.discord.screens import told
from bot.model.errors import StoreDown
from bot.model.news import Added, ChannelGone, ChannelRenamed, News, Removed
from bot.model.place import Channel, Person
from bot.ports import Bot

log = logging.getLogger(__name__)

_TRIES = (1.0, 5.0, 30.0)
"""Seconds to wait before news is told again to a database that was busy."""


class Life:
    """Tells the core, and greets."""

    def __init__(self, bot: Bot, desk: Desk, homes: Homes, me: int) -> None:
        self._bot = bot
        self._desk = desk
        self._homes = homes
        self._me = me

    async def joined(self, guild: discord.Guild) -> None:
        """Greet who invited Haven, where Discord tells who it was; never a whole channel."""
        await self._hear(Added(workspace=str(guild.id)))
        inviter = await _inviter(guild, self._me)
        if inviter is None:
            return
        self._homes.note(Person(workspace=str(guild.id), ref=str(inviter.id)))
        view = render(self._bot.say("discord-welcome", guild.preferred_locale.value))
        await told(inviter.send(view=view))

    async def removed(self, guild: discord.Guild) -> None:
        """Haven is not in that server any more."""
        await self._hear(Removed(workspace=str(guild.id)))

    async def channel_gone(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is not there any more."""
        await self._hear(ChannelGone(channel=_place(channel)))

    async def channel_renamed(self, channel: discord.abc.GuildChannel) -> None:
        """A channel has another name."""
        await self._hear(ChannelRenamed(channel=_place(channel), name=f"#{channel.name}"))

    async def written(self, message: discord.Message) -> None:
        """Somebody wrote to Haven; it answers where they wrote."""
        origin = Origin(
            key=str(message.id),
            user=str(message.author.id),
            workspace=None,
            channel="",
            locale="en",
            admin=None,
        )
        outcome = await self._desk.outcome(origin, said(message.content))
        if outcome is not None:
            view = self._desk.drawn(outcome, origin.locale)
            await told(message.channel.send(view=view, nonce=f"re{message.id}"))

    async def _hear(self, news: News) -> None:
        for wait in (*_TRIES, None):
            try:
                await self._bot.hear(news)
            except StoreDown:
                if wait is None:
                    log.error("news from Discord was lost: the database is out of reach")
                    return
                await asyncio.sleep(wait)
            else:
                return


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


def _place(channel: discord.abc.GuildChannel) -> Channel:
    return Channel(workspace=str(channel.guild.id), ref=str(channel.id))
