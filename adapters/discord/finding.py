"""The text channels that somebody means by a name, an id or a link."""

from collections.abc import Sequence

import discord

from adapters.discord.breaker import Breaker
from adapters.discord.rest import Denied, Rest
from adapters.discord.settings import DiscordSettings
from bot.clock import SystemClock
from bot.model.errors import Gone, Scope
from bot.model.place import Channel

MOST_GUILDS = 20


async def channels(settings: DiscordSettings, named: str) -> Sequence[Channel]:
    """Those of the first servers in which Haven is. Raises DeliveryError."""
    wanted = named.rstrip("/").rpartition("/")[2].removeprefix("#")
    try:
        async with Rest(settings, Breaker(SystemClock())).calls() as client:
            return [
                Channel(workspace=str(guild.id), ref=str(room.id))
                async for guild in client.fetch_guilds(limit=MOST_GUILDS)
                for room in await guild.fetch_channels()
                if isinstance(room, discord.TextChannel) and wanted in (str(room.id), room.name)
            ]
    except Denied as error:
        raise Gone(Scope.WORKSPACE, str(error)) from error
