"""INTERACTION_CREATE: what Discord tells a bot about something that a person did."""

from typing import TYPE_CHECKING

from tests.servers.discord.permissions import permissions
from tests.servers.discord.resolving import partial_channel
from tests.servers.discord.shapes import bot_permissions, member_json, message_json, user_json
from tests.servers.discord.things import Channel, Interaction, Message, User
from tests.servers.discord.wire import Json, a_secret

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord


class Interactions:
    """`late` is how many seconds an interaction is under way before it arrives, `times` how often it arrives."""

    def __init__(self, discord: "FakeDiscord") -> None:
        self.discord = discord
        self.late = 0.0
        self.times = 1

    def send(
        self,
        user: User,
        channel: Channel,
        what: tuple[int, Json],
        *,
        message: Message | None = None,
        opener: Interaction | None = None,
    ) -> Interaction:
        """Tell the bot `what` (its type and data) somebody did; `trouble` is set at once if nobody is connected."""
        clock = self.discord.world.clock
        made = Interaction(
            id=clock.snowflake(earlier=self.late),
            token=a_secret(120),
            user=user,
            channel=channel,
            type=what[0],
            created=clock.now() - self.late,
            payload={},
            message=message,
            opener=opener,
        )
        made.payload = {**self._about(made), **self._where(made), "data": what[1]}
        self.discord.world.interactions[made.id] = made
        for _ in range(self.times):
            self.deliver(made)
        return made

    def deliver(self, interaction: Interaction) -> None:
        """Send it (once more)."""
        told = self.discord.happened.emit(
            "INTERACTION_CREATE", interaction.payload, guild_id=interaction.channel.guild_id, need=0
        )
        if not told:
            interaction.trouble = "The application did not respond"

    def _about(self, made: Interaction) -> Json:
        shown: Json = {
            "id": made.id,
            "application_id": self.discord.world.app.id,
            "type": made.type,
            "token": made.token,
            "version": 1,
            "locale": made.user.locale,
            "entitlements": [],
            "attachment_size_limit": 10_485_760,
        }
        if made.message:
            shown["message"] = message_json(self.discord.world, made.message)
        return shown

    def _where(self, made: Interaction) -> Json:
        world, channel, user = self.discord.world, made.channel, made.user
        guild = world.guilds.get(channel.guild_id or "")
        shown: Json = {
            "channel_id": channel.id,
            "channel": partial_channel(guild, channel, user.id),
            "authorizing_integration_owners": {"0": guild.id if guild else "0"},
            "context": 0 if guild else 1,
            "app_permissions": bot_permissions(world, guild, channel) if guild else "0",
        }
        if guild is None:
            return {**shown, "user": user_json(user)}
        member = member_json(guild.members[user.id])
        member["permissions"] = str(int(permissions(guild, user.id, channel)))
        about = {"id": guild.id, "locale": guild.locale, "features": []}
        named = {"guild_id": guild.id, "guild": about, "guild_locale": guild.locale}
        return {**shown, **named, "member": member}
