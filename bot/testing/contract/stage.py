"""What the contract suite has to know about an adapter: how to ask through it, what people see, how its platform breaks."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

from bot.model.place import Channel, Circle, Direct, Group, Person, Place
from bot.ports import Platform


class Fault(StrEnum):
    """How a chat platform lets its callers down."""

    REFUSES = "refuses"  # there is nobody to talk to, or it says "not now": surely no effect
    LIMITS = "limits"  # too many calls, try again in `RETRY_AFTER` seconds: surely no effect
    LOSES = "loses"  # the call goes astray without effect, and without an answer
    DROPS = "drops"  # the call has its effect, and the answer goes astray
    REJECTS = "rejects"  # it will never accept this message


RETRY_AFTER = 7
"""Seconds that a platform under `Fault.LIMITS` asks to wait, if it can say so at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenForm:
    """A form as a person sees it: what stands in each field, and the sentence under it; by the names of the fields.

    `on` is the platform's own id of the post whose button opened it; submitted, it still belongs to that post.
    """

    word: str
    values: Mapping[str, str]
    errors: Mapping[str, str]
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenFile:
    """A file as a person gets it: its name, every byte, and what is said of it to those who do not see a picture."""

    name: str
    body: bytes
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A post or a private answer as a person sees it.

    `text` is what they read once the platform has drawn it, one line a block. `buttons` holds, by label, what the platform
    sends when one is pressed; `ref` is the platform's own id of a post.
    """

    text: str = ""
    buttons: Mapping[str, str] = field(default_factory=dict)
    form: SeenForm | None = None
    ref: str | None = None
    files: tuple[SeenFile, ...] = ()


class Stage(Protocol):
    """One adapter with a platform behind it that is empty at the start."""

    @property
    def platform(self) -> Platform:
        """The adapter under test."""
        ...

    @property
    def channel(self) -> Channel:
        """A channel in which both people are."""
        ...

    @property
    def nowhere(self) -> Channel:
        """A channel that does not exist any more."""
        ...

    @property
    def admin(self) -> Person:
        """Somebody whom the platform calls an admin."""
        ...

    @property
    def member(self) -> Person:
        """Somebody whom it does not."""
        ...

    @property
    def faults(self) -> frozenset[Fault]:
        """The ways in which this platform can break."""
        ...

    def name(self, person: Person) -> str:
        """How the platform shows a person."""
        ...

    async def listening(self) -> None:
        """Wait until what people do reaches the adapter; called after `run` was started."""
        ...

    async def reads(self, place: Place) -> list[Seen]:
        """What stands in a place now, oldest first; a thread without the post above it."""
        ...

    async def types(
        self, person: Person, text: str, *, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        """Somebody types a slash command; what they alone see then. The same `key` twice is one event, delivered again."""
        ...

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        """Somebody presses a button of a post or of a private answer."""
        ...

    async def fills(
        self, person: Person, form: SeenForm, values: Mapping[str, str], *, at: Channel | Direct
    ) -> Seen:
        """Somebody submits a form with these values."""
        ...

    def broken(self, fault: Fault) -> AbstractAsyncContextManager[None]:
        """The platform breaks in one of the ways of `faults`, for every call inside."""
        ...


@runtime_checkable
class TypingStage(Stage, Protocol):
    """An adapter that hears what people type to Haven in their direct conversation."""

    async def says(self, person: Person, words: str) -> str:
        """Somebody types to Haven alone; the platform's own id of what they typed."""
        ...

    async def rewrites(self, person: Person, message: str, words: str) -> None:
        """Somebody changes what they typed."""
        ...

    async def takes_back(self, person: Person, message: str) -> None:
        """Somebody deletes what they typed."""
        ...


@runtime_checkable
class GroupStage(Stage, Protocol):
    """An adapter that writes to several people at once, with somebody in the channel who is not one of them."""

    @property
    def third(self) -> Person:
        """Somebody else in the channel; like the member, no admin."""
        ...

    async def overhears(self, person: Person, group: Group) -> list[str]:
        """What was posted to a group, as far as this person can read it, oldest first."""
        ...

    async def leaves(self, person: Person) -> None:
        """Somebody leaves the workspace, or is deactivated there."""
        ...


@runtime_checkable
class CircleStage(Stage, Protocol):
    """An adapter of a platform with circles: in one of them is the member, and neither the admin nor somebody outside."""

    @property
    def circle(self) -> Circle:
        """One that a post may call."""
        ...

    @property
    def called(self) -> str:
        """How the platform shows it when it is called."""
        ...

    @property
    def outside(self) -> Person:
        """Somebody in the channel who is in no circle, and no admin."""
        ...

    async def rung(self) -> list[Person]:
        """Whose bells posts in the channel rang so far."""
        ...


@runtime_checkable
class MenuStage(Stage, Protocol):
    """An adapter behind which a command can be chosen from the menu of somebody's message."""

    async def chooses(self, person: Person, word: str, author: Person, *, at: Channel) -> Seen:
        """Somebody chooses the command `word` from the menu of a message that `author` wrote."""
        ...
