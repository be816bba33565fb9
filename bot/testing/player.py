"""The people of a test's world, and the channel that they read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.commands import Typed, read, unpack
from bot.commands.spec import typed
from bot.model.ask import Actor, Ask, Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.message import Button, Buttons, Message, plain
from bot.model.place import Channel, DeliveryId, Direct, Person
from bot.testing.platform import RecordingPlatform, Sent

if TYPE_CHECKING:
    from bot.testing.world import World


@dataclass(slots=True)
class Player:
    """Somebody in the world; what they ask comes from the team's channel unless they are in their direct messages."""

    world: "World"
    person: Person
    channel: Channel
    locale: str = "en"
    admin: bool | None = None
    last: Reply | None = None

    async def asks(
        self,
        command: Command | Draft,
        *,
        key: str | None = None,
        on: DeliveryId | None = None,
        directly: bool = False,
    ) -> Reply:
        """Ask, wait until everything that follows has arrived, and get the private reply."""
        reply = await self.world.bot(self.world.platform_name).ask(
            Ask(
                key=key,
                at=Direct(person=self.person) if directly else self.channel,
                actor=Actor(person=self.person, locale=self.locale, admin=self.admin),
                command=command,
                on=on,
            )
        )
        await self.world.haven.jobs.settle()
        self.last = reply
        return reply

    async def types(
        self,
        words: str,
        *,
        message: str | None = None,
        attached: bool = False,
        on: Sent | None = None,
    ) -> Reply:
        """Type something to Haven in the direct conversation; each message has an id of its own unless one is given."""
        self.world.typed += 1
        named = message or f"typed-{self.world.typed}"
        said = Typed(words=words, message=named, attached=attached)
        return await self.asks(said, on=on.delivery.id if on is not None else None, directly=True)

    async def fills(self, **values: str) -> Reply:
        """Fill in the form that the last reply is, and send it."""
        begun = self.unfinished
        if isinstance(begun, Draft):
            return await self.asks(read(begun.word, {**begun.values, **values}))
        shown = begun.model_dump(exclude_none=True)
        known = {name: typed(value) for name, value in shown.items()}
        return await self.asks(read(begun.word(), {**known, **values}))

    async def presses(self, label: str, *, on: Sent | None = None) -> Reply:
        """Press a button of a post, or of the last private reply."""
        message = on.message if on is not None else self.sees
        button = next(one for one in buttons(message) if one.label == label)
        command = unpack(button.does)
        assert command is not None, f"the button {label} holds a command"
        return await self.asks(command, on=on.delivery.id if on is not None else None)

    @property
    def direct(self) -> list[Sent]:
        """The direct messages from Haven, oldest first."""
        return self.world.platform.to_person(self.person)

    @property
    def hears(self) -> str:
        """The newest direct message as bare text."""
        message = self.direct[-1].message
        return plain(message) if message is not None else ""

    @property
    def sees(self) -> Message:
        """The last private reply."""
        assert isinstance(self.last, Say), f"a message was expected, not {self.last}"
        return self.last.message

    @property
    def reads(self) -> str:
        """The last private reply as bare text."""
        return plain(self.sees)

    @property
    def errors(self) -> Mapping[str, str]:
        """What is wrong with the last form, by field."""
        assert isinstance(self.last, Fix), f"errors were expected, not {self.last}"
        return self.last.errors

    @property
    def unfinished(self) -> Command | Draft:
        """What the last form asks to complete."""
        assert isinstance(self.last, Fix), f"a form was expected, not {self.last}"
        return self.last.command


@dataclass(slots=True)
class ChannelView:
    """What stands in a channel."""

    platform: RecordingPlatform
    channel: Channel

    @property
    def posts(self) -> list[Sent]:
        """Every post, oldest first."""
        return self.platform.in_channel(self.channel)

    @property
    def last(self) -> Sent:
        """The newest post."""
        return self.posts[-1]

    @property
    def reads(self) -> str:
        """The newest post as bare text."""
        message = self.last.message
        return plain(message) if message is not None else ""


def buttons(message: Message | None) -> list[Button]:
    """The buttons of a message."""
    assert message is not None
    return [one for block in message.blocks if isinstance(block, Buttons) for one in block.buttons]
