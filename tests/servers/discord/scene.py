"""Setting the scene: guilds, channels, roles and people, by plain builders."""

from tests.servers.discord.clock import DiscordClock
from tests.servers.discord.happenings import Happenings
from tests.servers.discord.permissions import MEMBER, NOTHING, Can
from tests.servers.discord.person import Person
from tests.servers.discord.things import Channel, Guild, Member, Role, User
from tests.servers.discord.world import World


class Scene:
    """Everything in it tells the gateway when it is made, if a bot is already connected."""

    world: World
    happened: Happenings

    @property
    def clock(self) -> DiscordClock:
        """Discord's clock."""
        return self.world.clock

    def guild(
        self, name: str = "Acme", *, id: str | None = None, bot_can: Can = MEMBER, bot: bool = True
    ) -> Guild:
        """A server with the bot in it (unless `bot` is false), owned by somebody else; names may be equal."""
        owner = self.user(f"The owner of {name}")
        guild = Guild(id=id or self.clock.snowflake(), name=name, owner_id=owner.id)
        guild.everyone()
        guild.members[owner.id] = Member(user=owner, joined_at=self.clock.iso())
        self.world.guilds[guild.id] = guild
        role = self.role(guild, "Haven", can=bot_can)
        if bot:
            self.happened.joins(guild)
            guild.members[self.world.app.bot.id].roles.append(role.id)
        return guild

    def channel(
        self,
        guild: Guild,
        name: str = "general",
        *,
        id: str | None = None,
        private_to: tuple[Person, ...] = (),
    ) -> Channel:
        """A text channel; `private_to` hides it from everyone else, the bot too."""
        made = Channel(id=id or self.clock.snowflake(), name=name, guild_id=guild.id)
        if private_to:
            made.overwrites[guild.id] = (Can(0), Can.VIEW)
            for one in private_to:
                made.person_may(one.id, allow=Can.VIEW)
        self.happened.channel_made(guild, made)
        return made

    def role(
        self,
        guild: Guild,
        name: str,
        *people: Person,
        can: Can = NOTHING,
        mentionable: bool = False,
    ) -> Role:
        """A role, with those who have it."""
        made = Role(id=self.clock.snowflake(), name=name, permissions=can, mentionable=mentionable)
        guild.roles[made.id] = made
        for one in people:
            guild.members[one.id].roles.append(made.id)
        return made

    def user(
        self, name: str, *, id: str | None = None, bot: bool = False, locale: str = "en-US"
    ) -> User:
        """An account."""
        made = User(
            id=id or self.clock.snowflake(),
            username=name.lower().replace(" ", "."),
            name=name,
            bot=bot,
            locale=locale,
        )
        self.world.users[made.id] = made
        return made

    def person(
        self,
        guild: Guild,
        name: str,
        *,
        id: str | None = None,
        can: Can = NOTHING,
        bot: bool = False,
        locale: str = "en-US",
    ) -> Person:
        """A member; `can` is more than what everyone may (an admin: `Can.MANAGE_GUILD`)."""
        user = self.user(name, id=id, bot=bot, locale=locale)
        return self.joins(guild, user, can=can)

    def joins(self, guild: Guild, user: User, *, can: Can = NOTHING) -> Person:
        """Somebody becomes a member (of one more guild)."""
        self.happened.member_added(guild, Member(user=user, joined_at=self.clock.iso()))
        person = self._person(user)
        if can:
            self.role(guild, f"for {user.name}", person, can=can)
        return person

    def _person(self, user: User) -> Person:
        raise NotImplementedError
