"""What somebody sees: channels, threads, direct messages, what is for them alone, and what pinged them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tests.servers.discord.callbacks import DEFER_UPDATE
from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.seen import Modal, Seen
from tests.servers.discord.things import Channel, Interaction, Message, User

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord


class Eyes:
    """`modal` is the form that is open, `last` what they did last that the bot had to answer."""

    def __init__(self, discord: "FakeDiscord", user: User) -> None:
        self.discord, self.user = discord, user
        self.modal: Modal | None = None
        self.last: Interaction | None = None

    @property
    def id(self) -> str:
        """Their id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """How a message names them."""
        return f"<@{self.user.id}>"

    @property
    def dm(self) -> Channel:
        """Their direct messages with the bot."""
        return self.discord.world.dm(self.user)

    def sees(self, channel: Channel) -> list[Seen]:
        """What they see of a channel or thread, oldest first; nothing if they may not look."""
        if channel.guild_id:
            guild = self.discord.world.guilds[channel.guild_id]
            if Can.VIEW not in permissions(guild, self.id, channel):
                return []
        messages = sorted(channel.messages.values(), key=lambda one: int(one.id))
        return [Seen(message=one) for one in messages if self._may_see(one)]

    def newest(self, channel: Channel) -> Seen:
        """The newest message there."""
        seen = self.sees(channel)
        assert seen, f"{self.user.name} sees nothing there"
        return seen[-1]

    @property
    def dms(self) -> list[Seen]:
        """Their direct messages with the bot, oldest first."""
        return self.sees(self.dm)

    @property
    def ephemerals(self) -> list[Seen]:
        """What only they see, oldest first."""
        return [one for one in self.everything() if one.ephemeral]

    @property
    def pings(self) -> list[Seen]:
        """The messages that notified them, oldest first."""
        return [one for one in self.everything() if self.id in one.pinged]

    def thread(self, of: Seen) -> Channel | None:
        """The thread that hangs on a message."""
        id = of.message.thread_id
        return self.discord.world.any_channel(id) if id else None

    def everything(self) -> list[Seen]:
        """All that they see anywhere, oldest first."""
        found = [one for channel in self._channels() for one in self.sees(channel)]
        return sorted(found, key=lambda one: int(one.id))

    async def answered(self, seconds: float = 5.0) -> Seen | Modal:
        """The answer to what they did last, when it is there: a form or a message that is not `thinking`."""
        await self.discord.until(lambda: self._answer() is not None, seconds)
        answer = self._answer()
        assert answer
        return answer

    def _answer(self) -> Seen | Modal | None:
        if self.modal and self.modal.interaction is self.last:
            return self.modal
        if self.last is None:
            return None
        here, original = self.last.channel.messages, self.last.original
        if (
            self.last.kind == DEFER_UPDATE
            and original
            and original.edited == self.last.edited_before
        ):
            original = None
        given = [one for one in (original, *self.last.followups) if one and one.id in here]
        return Seen(message=given[-1]) if given and not given[-1].loading else None

    def _may_see(self, message: Message) -> bool:
        return not message.ephemeral or message.only_for == self.id

    def _channels(self) -> Iterator[Channel]:
        yield self.dm
        for guild in self.discord.world.guilds.values():
            if self.id in guild.members:
                yield from guild.channels.values()
