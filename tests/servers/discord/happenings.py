"""What happens in Discord beside the bot's own doing, each with the events that tell of it."""

from typing import TYPE_CHECKING

from tests.servers.discord.guild_shape import guild_create_json, guild_json
from tests.servers.discord.session import Session
from tests.servers.discord.shapes import (
    channel_json,
    member_json,
    message_json,
    role_json,
    user_json,
)
from tests.servers.discord.things import DM, Channel, Guild, Member, Message, User
from tests.servers.discord.visible import visible
from tests.servers.discord.wire import Json
from tests.servers.discord.world import (
    DIRECT_MESSAGES,
    GUILD_MEMBERS,
    GUILD_MESSAGES,
    GUILDS,
)

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord


class Happenings:
    """Changes the world and tells the gateway."""

    def __init__(self, discord: "FakeDiscord") -> None:
        self.discord = discord

    def emit(self, event: str, data: Json, *, guild_id: str | None, need: int = GUILDS) -> int:
        """Any event, as it is; how many connected sessions heard of it."""
        self.discord.stir()
        return self.discord.gateway.tell(event, lambda _: data, guild_id=guild_id, need=need)

    # Messages

    def message(self, event: str, guild: Guild | None, channel: Channel, message: Message) -> None:
        """MESSAGE_CREATE or MESSAGE_UPDATE; an ephemeral one is told as if it were a direct message."""
        world = self.discord.world
        full = message_json(world, message)
        private = channel.type == DM or message.ephemeral
        if event == "MESSAGE_CREATE":
            full["channel_type"] = channel.type
        if guild and not private:
            full["guild_id"] = guild.id
            if member := guild.members.get(message.author.id):
                full["member"] = member_json(member, user=False)

        def shape(session: Session) -> Json:
            return visible(world, channel, message, full, session.intents)

        need = DIRECT_MESSAGES if private else GUILD_MESSAGES
        shard = None if private or guild is None else guild.id
        self.discord.gateway.tell(event, shape, guild_id=shard, need=need)
        self.discord.stir()

    def message_deleted(self, guild: Guild | None, channel: Channel, message: Message) -> None:
        """MESSAGE_DELETE, which says no more than the ids."""
        data: Json = {"id": message.id, "channel_id": channel.id}
        private = channel.type == DM or message.ephemeral
        if guild and not private:
            data["guild_id"] = guild.id
        need = DIRECT_MESSAGES if private else GUILD_MESSAGES
        self.emit("MESSAGE_DELETE", data, guild_id=data.get("guild_id"), need=need)

    def removes(self, guild: Guild, channel: Channel, message: Message) -> None:
        """A moderator deletes a message."""
        channel.messages.pop(message.id)
        self.message_deleted(guild, channel, message)

    # Channels and threads

    def thread_created(self, guild: Guild, thread: Channel) -> None:
        """THREAD_CREATE."""
        data = {**channel_json(thread), "newly_created": True}
        self.emit("THREAD_CREATE", data, guild_id=guild.id)

    def channel_updated(self, channel: Channel) -> None:
        """CHANNEL_UPDATE or THREAD_UPDATE: a rename, an archive, new overwrites."""
        event = "THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE"
        self.emit(event, channel_json(channel), guild_id=channel.guild_id)

    def channel_made(self, guild: Guild, channel: Channel) -> None:
        """CHANNEL_CREATE."""
        guild.channels[channel.id] = channel
        self.emit("CHANNEL_CREATE", channel_json(channel), guild_id=guild.id)

    def channel_gone(self, guild: Guild, channel: Channel) -> None:
        """CHANNEL_DELETE or THREAD_DELETE; a channel takes its threads with it."""
        for thread in [one for one in guild.channels.values() if one.parent_id == channel.id]:
            self.channel_gone(guild, thread)
        del guild.channels[channel.id]
        event, shown = "CHANNEL_DELETE", channel_json(channel)
        if channel.is_thread:
            event = "THREAD_DELETE"
            shown = {key: shown[key] for key in ("id", "guild_id", "parent_id", "type")}
        self.emit(event, shown, guild_id=guild.id)

    # Guilds

    def joins(self, guild: Guild, by: User | None = None) -> None:
        """Somebody adds the bot: GUILD_CREATE without `unavailable`."""
        world = self.discord.world
        world.guilds[guild.id] = guild
        guild.invited_by = by
        guild.members[world.app.bot.id] = Member(user=world.app.bot, joined_at=world.clock.iso())
        self.emit("GUILD_CREATE", guild_create_json(world, guild, joined=True), guild_id=guild.id)

    def kicks(self, guild: Guild) -> None:
        """The bot is removed: GUILD_DELETE without `unavailable`."""
        world = self.discord.world
        guild.members.pop(world.app.bot.id)
        world.commands.pop(guild.id, None)
        self.emit("GUILD_DELETE", {"id": guild.id}, guild_id=guild.id)

    def breaks_down(self, guild: Guild) -> None:
        """An outage: GUILD_DELETE with `unavailable`, which is no removal."""
        guild.outage = True
        self.emit("GUILD_DELETE", {"id": guild.id, "unavailable": True}, guild_id=guild.id)

    def recovers(self, guild: Guild) -> None:
        """The outage is over, or GUILD_CREATE comes late."""
        guild.outage = False
        shown = guild_create_json(self.discord.world, guild, joined=False)
        self.emit("GUILD_CREATE", shown, guild_id=guild.id)

    def guild_updated(self, guild: Guild) -> None:
        """GUILD_UPDATE: a new name, owner or language."""
        self.emit("GUILD_UPDATE", guild_json(guild), guild_id=guild.id)

    def role_updated(self, guild: Guild, role_id: str) -> None:
        """GUILD_ROLE_UPDATE."""
        data = {"guild_id": guild.id, "role": role_json(guild.roles[role_id])}
        self.emit("GUILD_ROLE_UPDATE", data, guild_id=guild.id)

    def role_gone(self, guild: Guild, role_id: str) -> None:
        """GUILD_ROLE_DELETE."""
        del guild.roles[role_id]
        for member in guild.members.values():
            member.roles = [one for one in member.roles if one != role_id]
        data = {"guild_id": guild.id, "role_id": role_id}
        self.emit("GUILD_ROLE_DELETE", data, guild_id=guild.id)

    def member_added(self, guild: Guild, member: Member) -> None:
        """GUILD_MEMBER_ADD, heard with the members intent only."""
        guild.members[member.user.id] = member
        data = {**member_json(member), "guild_id": guild.id}
        self.emit("GUILD_MEMBER_ADD", data, guild_id=guild.id, need=GUILD_MEMBERS)

    def leaves(self, guild: Guild, user: User) -> None:
        """A member leaves: GUILD_MEMBER_REMOVE, heard with the members intent only."""
        del guild.members[user.id]
        data = {"guild_id": guild.id, "user": user_json(user)}
        self.emit("GUILD_MEMBER_REMOVE", data, guild_id=guild.id, need=GUILD_MEMBERS)
