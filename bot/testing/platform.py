"""A chat platform that remembers what it was told to post, and breaks when a test tells it to."""

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.model.delivery import (
    Absent,
    CannotTell,
    Delete,
    Delivery,
    Edit,
    Found,
    Post,
    Receipt,
)
from bot.model.errors import Gone, Malformed, Scope, Unknown
from bot.model.facts import Capabilities, Facts, Finding
from bot.model.message import Message
from bot.model.place import Channel, Direct, Group, Person, Place, Thread
from bot.ports import Bot, Clock

ALL = Capabilities(
    threads=True, groups=True, private_replies=True, edits=True, history=True, files="web-files"
)


@dataclass(slots=True, kw_only=True)
class Sent:
    """One post as the platform has it."""

    delivery: Delivery
    to: Place
    message: Message | None
    receipt: Receipt
    edits: int = 0
    at: datetime | None = None


@dataclass(slots=True)
class RecordingPlatform:
    """Keeps every post in `sent`. `before` and `after` hold what goes wrong with the next calls of `send`.

    Direct messages to people in `closed` do not reach them. What goes to a workspace in `gates` hangs until its gate is
    open. A fault raised `before` leaves no effect; one raised `after` leaves the post there and loses the answer.
    """

    name: str = "test"
    capabilities: Capabilities = ALL
    site: object | None = None
    sent: list[Sent] = field(default_factory=list)
    calls: int = 0
    admins: set[Person] = field(default_factory=set)
    circles: dict[Person, frozenset[str]] = field(default_factory=dict)
    gone: set[Channel | Person] = field(default_factory=set)
    programs: set[Person] = field(default_factory=set)
    closed: set[Person] = field(default_factory=set)
    silent: set[Channel | Person] = field(default_factory=set)
    size: int | None = 4
    before: deque[Exception] = field(default_factory=deque)
    after: deque[Exception] = field(default_factory=deque)
    bot: Bot | None = None
    listening: asyncio.Event = field(default_factory=asyncio.Event)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    clock: Clock | None = None

    async def run(self, bot: Bot) -> None:
        """Listen for nothing: a test speaks to `bot` itself."""
        self.bot = bot
        self.listening.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.listening.clear()

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """All is well, but in channels that are gone."""
        fine = Finding(subject=self.name, ok=True, says="records what it is told")
        gone = [one.ref for one in channels if one in self.gone]
        return [
            fine,
            *(Finding(subject=self.name, ok=False, says=f"{one} is gone") for one in gone),
        ]

    async def look(self, at: Channel | Person) -> Facts:
        """What the test set up; Unknown about those in `silent`."""
        if at in self.silent:
            raise Unknown
        if isinstance(at, Channel):
            return Facts(size=self.size, active=at not in self.gone)
        return Facts(
            admin=at in self.admins,
            active=at not in self.gone,
            circles=self.circles.get(at),
            human=at not in self.programs,
        )

    async def send(self, delivery: Delivery) -> Receipt:
        """Record the delivery, or fail as planned."""
        self.calls += 1
        gate = self.gates.get(_workspace(delivery.to))
        if gate is not None:
            await gate.wait()
        if self.before:
            raise self.before.popleft()
        if delivery.to in self.gone:
            raise Gone(Scope.TEAM)
        if isinstance(delivery.to, Direct) and delivery.to.person in self.closed:
            raise Gone(Scope.PERSON)
        if isinstance(delivery.to, Group) and self.gone.intersection(delivery.to.people):
            raise Gone(Scope.PERSON)
        receipt = self._carry_out(delivery)
        if self.after:
            raise self.after.popleft()
        return receipt

    async def find(self, delivery: Delivery) -> Found:
        """Look among the posts; cannot tell without history."""
        if not self.capabilities.history:
            return CannotTell()
        found = [one.receipt for one in self.sent if one.delivery.id == delivery.id]
        return found[0] if found else Absent()

    def _carry_out(self, delivery: Delivery) -> Receipt:
        known = [one for one in self.sent if one.delivery.id == delivery.id]
        if known and self.capabilities.resend_within > timedelta(0):
            return known[0].receipt
        match delivery.act:
            case Post(message=message):
                if message.files and not self.capabilities.files:
                    raise Malformed
                receipt = Receipt(ref=f"post-{len(self.sent) + 1}")
                self.sent.append(
                    Sent(
                        delivery=delivery,
                        to=delivery.to,
                        message=message,
                        receipt=receipt,
                        at=self.clock.now() if self.clock is not None else None,
                    )
                )
                return receipt
            case Edit(message=message):
                target = self._target(delivery)
                if target.message is None:
                    raise Malformed
                target.message = message
                target.edits += 1
                return target.receipt
            case Delete():
                target = self._target(delivery)
                target.message = None
                return target.receipt

    def _target(self, delivery: Delivery) -> Sent:
        assert delivery.of is not None, "the relay resolves what is edited or deleted"
        return next(one for one in self.sent if one.receipt == delivery.of)

    def in_channel(self, channel: Channel) -> list[Sent]:
        """The posts of a channel, oldest first, threads left out."""
        return [one for one in self.sent if one.to == channel]

    def to_person(self, person: Person) -> list[Sent]:
        """The direct messages to a person, oldest first."""
        return [one for one in self.sent if one.to == Direct(person=person)]

    def in_groups(self, person: Person) -> list[Sent]:
        """What was posted to groups in which a person is, oldest first."""
        return [one for one in self.sent if isinstance(one.to, Group) and person in one.to.people]

    def in_threads(self) -> list[Sent]:
        """What was posted into threads."""
        return [one for one in self.sent if isinstance(one.to, Thread)]


def _workspace(to: Place) -> str:
    match to:
        case (
            Channel(workspace=workspace)
            | Direct(person=Person(workspace=workspace))
            | Group(near=Channel(workspace=workspace))
        ):
            return workspace
        case _:
            return ""
