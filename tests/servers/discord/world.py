"""All the state of the local Discord, and how things in it are found."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.servers.discord.clock import DiscordClock
from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.things import Channel, Guild, Interaction, Message, User
from tests.servers.discord.wire import DiscordError, Json, a_secret, refusal

GUILDS, GUILD_MEMBERS, PRESENCES, GUILD_MESSAGES = 1 << 0, 1 << 1, 1 << 8, 1 << 9
DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 12, 1 << 15


@dataclass(slots=True, kw_only=True)
class App:
    """The application in the developer portal; `privileged` are the intents that are switched on there."""

    id: str
    bot: User
    owner: User
    name: str = "Haven"
    token: str = field(default_factory=lambda: f"{a_secret(24)}.{a_secret(6)}.{a_secret(38)}")
    privileged: int = 0


class World:
    """`log` is the conversation, `complaints` is what the bot did wrong; `nonce_window` is in seconds."""

    def __init__(self, clock: DiscordClock) -> None:
        self.clock = clock
        bot = User(id=clock.snowflake(), username="haven", name="Haven", bot=True)
        owner = User(id=clock.snowflake(), username="maker", name="The maker")
        self.app = App(id=bot.id, bot=bot, owner=owner)
        self.users: dict[str, User] = {bot.id: bot, owner.id: owner}
        self.guilds: dict[str, Guild] = {}
        self.dms: dict[str, Channel] = {}
        self.interactions: dict[str, Interaction] = {}
        self.commands: dict[str | None, list[Json]] = {None: []}
        self.nonces: dict[tuple[str, str], tuple[float, str, str]] = {}
        self.nonce_window = 180.0
        self.invalid_requests = 0
        self.log: list[str] = []
        self.complaints: list[str] = []

    def complain(self, problem: str) -> None:
        """Note what Discord would refuse or ignore; it fails the test at the end."""
        self.complaints.append(problem)
        self.log.append(f"  ! {problem}")

    # Finding things as the bot may

    def guild(self, id: str) -> Guild:
        """A guild that the bot is in; else 10004."""
        guild = self.guilds.get(id)
        if guild is None or self.app.bot.id not in guild.members:
            raise refusal(10004)
        return _in_service(guild)

    def place(self, id: str) -> tuple[Guild | None, Channel]:
        """A channel, thread or direct message and its guild; 10003 if it is gone, 50001 if the bot does not see it."""
        if id in self.dms:
            return None, self.dms[id]
        for guild in self.guilds.values():
            if channel := guild.channels.get(id):
                _in_service(guild)
                if Can.VIEW not in permissions(guild, self.app.bot.id, channel):
                    raise refusal(50001)
                return guild, channel
        raise refusal(10003)

    def may(self, guild: Guild | None, channel: Channel, *wanted: Can) -> None:
        """50013 unless the bot has these permissions there."""
        if guild is None:
            return
        have = permissions(guild, self.app.bot.id, channel)
        if not all(one in have for one in wanted):
            raise refusal(50013)

    def message(self, channel: Channel, id: str) -> Message:
        """A message; else 10008. Ephemeral ones are found through their interaction only."""
        message = channel.messages.get(id)
        if message is None or message.ephemeral:
            raise refusal(10008)
        return message

    def dm(self, user: User) -> Channel:
        """The direct messages between somebody and the bot."""
        for channel in self.dms.values():
            if channel.recipient is user:
                return channel
        channel = Channel(id=self.clock.snowflake(), type=1, recipient=user)
        self.dms[channel.id] = channel
        return channel

    def mutual(self, user: User) -> bool:
        """Whether the bot and somebody share a guild."""
        return any(
            user.id in guild.members and self.app.bot.id in guild.members
            for guild in self.guilds.values()
        )

    def bot_guilds(self) -> Iterator[Guild]:
        """The guilds that the bot is in, outages included."""
        return (one for one in self.guilds.values() if self.app.bot.id in one.members)

    def any_channel(self, id: str) -> Channel | None:
        """A channel, without asking who may see it."""
        found = (guild.channels[id] for guild in self.guilds.values() if id in guild.channels)
        return self.dms.get(id) or next(found, None)


def _in_service(guild: Guild) -> Guild:
    # What REST answers in an outage is documented nowhere; a 5xx is what people report.
    if guild.outage:
        raise DiscordError(503, 0, "503: Service Unavailable")
    return guild
