"""The connection to Discord's gateway: hears what happens, and hands it on; no user's words reach a log here."""

import logging
import re
from typing import Any, Self

import discord
from discord import ui

from adapters.discord.desk import Desk
from adapters.discord.guard import Guard
from adapters.discord.letters import Letters, letter_of
from adapters.discord.life import Life
from adapters.discord.marks import BUTTON
from adapters.discord.reach import Reach
from adapters.discord.screens import Interaction, data_of
from adapters.discord.settings import DiscordSettings
from adapters.discord.trimming import trim
from bot.model.command import Draft
from bot.model.place import Channel

log = logging.getLogger(__name__)

_BUTTON = re.compile(BUTTON)
SILENCE = 60.0
"""Seconds without a sign of life after which the connection is given up."""


class Ears:
    """What happens on Discord, for a client that is connected to it; whom it tells is set before it connects."""

    desk: Desk
    life: Life
    letters: Letters
    reach: Reach
    guard: Guard

    async def typed(self, interaction: Interaction, word: str, values: dict[str, str]) -> None:
        """A slash command, from the tree of commands."""
        await self.guard.do(self.desk.typed(interaction, word, values))

    async def picked(self, interaction: Interaction, draft: Draft) -> None:
        """A command from a menu, from the tree of commands."""
        await self.guard.do(self.desk.picked(interaction, draft))

    async def on_interaction(self, interaction: Interaction) -> None:
        """Forms, also those that were open across a restart, and buttons that no pattern fits."""
        if interaction.type is discord.InteractionType.modal_submit:
            await self.guard.do(self.desk.submitted(interaction))
        elif interaction.type is discord.InteractionType.component:
            custom_id = str(data_of(interaction).get("custom_id", ""))
            if not _BUTTON.fullmatch(custom_id):
                await self.guard.do(self.desk.old(interaction))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Somebody added Haven to a server."""
        await self.guard.do(self.life.joined(guild))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Haven was removed; an outage is another event."""
        await self.guard.do(self.life.removed(guild))

    async def on_channel_gone(self, guild: str, channel: str) -> None:
        """A channel was deleted."""
        await self.guard.do(self.life.channel_gone(Channel(workspace=guild, ref=channel)))

    async def on_channel_named(self, guild: str, channel: str, name: str) -> None:
        """Something about a channel changed, perhaps its name."""
        await self.guard.do(self.life.channel_named(Channel(workspace=guild, ref=channel), name))

    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote in direct messages; nothing else is heard."""
        letter = letter_of(message)
        if letter is not None:
            await self.guard.do(self.letters.written(letter, message.channel))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Somebody changed a direct message; Discord tells the same when it has looked at a link in one."""
        letter = letter_of(payload.message)
        if letter is not None and payload.message.edited_at is not None:
            await self.guard.do(self.letters.edited(letter))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A direct message was deleted."""
        if payload.guild_id is None:
            room, message = str(payload.channel_id), str(payload.message_id)
            await self.guard.do(self.letters.deleted(room, message))

    async def on_connect(self) -> None:
        """Discord is there."""
        self.reach.connected()

    async def on_resumed(self) -> None:
        """Discord is there again."""
        self.reach.connected()

    async def on_disconnect(self) -> None:
        """Discord is not there; the library tries again by itself."""
        closing = isinstance(self, discord.Client) and self.is_closed()
        if not closing:
            self.reach.disconnected()

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:
        """An error that got this far: the library would log it with everything that it knows."""
        log.error("an event could not be handled: %s", event_method)


class OneConnection(Ears, discord.Client):
    """Up to 2,500 servers."""


class Shards(Ears, discord.AutoShardedClient):
    """More servers, over several connections."""


class DoButton(ui.DynamicItem[ui.Button[Any]], template=BUTTON):
    """A button of ours on any message, whenever that was sent and by whichever process."""

    def __init__(self, item: ui.Button[Any], on: str, does: str) -> None:
        super().__init__(item)
        self._on = on
        self._does = does

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as its id says."""
        assert isinstance(item, ui.Button)
        return cls(item, match["on"], match["does"])

    async def callback(self, interaction: Interaction) -> None:
        """Somebody pressed it."""
        client: Ears = interaction.client
        await client.guard.do(client.desk.pressed(interaction, self._on, self._does))


def a_client(settings: DiscordSettings, silence: float) -> OneConnection | Shards:
    """A client that keeps nothing that it does not need, hears as little as it can, and pings nobody."""
    options: dict[str, Any] = {
        "intents": discord.Intents(guilds=True, dm_messages=settings.direct_messages),
        "member_cache_flags": discord.MemberCacheFlags.none(),
        "chunk_guilds_at_startup": False,
        "max_messages": None,
        "allowed_mentions": discord.AllowedMentions.none(),
        "heartbeat_timeout": silence,
        "guild_ready_timeout": 0.5,
        "enable_debug_events": False,
    }
    if settings.shards is None:
        client: OneConnection | Shards = OneConnection(**options)
    else:
        client = Shards(shard_count=settings.shards, **options)
    client.add_dynamic_items(DoButton)
    trim(client)
    return client
