"""What the core needs from outside, and what it offers: the only page that a new adapter has to read."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from pydantic_settings import BaseSettings

from bot.model.ask import Ask, Reply
from bot.model.delivery import Delivery, Found, Receipt
from bot.model.facts import Capabilities, Facts, Finding, Upcoming
from bot.model.form import CommandSpec, Form
from bot.model.message import Message
from bot.model.news import News
from bot.model.place import Channel, Person

if TYPE_CHECKING:
    from typer import Typer

S = TypeVar("S", bound=BaseSettings)
Specs = Callable[[str], list[CommandSpec]]


class Clock(Protocol):
    """Three times, which are never mixed (docs/adr/0004)."""

    def now(self) -> datetime:
        """The time that people live by, aware UTC; the playground can move it."""
        ...

    def wall(self) -> datetime:
        """Real wall time, aware UTC: for what platforms compare with their own clocks."""
        ...

    def elapsed(self) -> float:
        """Real seconds since boot, counting suspend: for leases and timeouts."""
        ...


class Entropy(Protocol):
    """Where randomness comes from."""

    def token(self, size: int) -> bytes:
        """`size` unpredictable bytes."""
        ...

    def fraction(self) -> float:
        """A number in [0, 1), for jitter."""
        ...


class Shelf(Protocol):
    """An adapter's own rows, sealed at rest: tokens, state, what it needs to find again."""

    async def get(self, key: str) -> bytes | None:
        """The value, or None if there is none or its time is over."""
        ...

    async def put(self, key: str, value: bytes, ttl: timedelta | None = None) -> None:
        """Keep a value, in place of an earlier one."""
        ...

    async def take(self, key: str) -> bytes | None:
        """Get and remove in one step: of several who take, one gets it."""
        ...

    async def items(self, prefix: str) -> dict[str, bytes]:
        """All values whose key begins with `prefix`, in the order of their keys."""
        ...


class Bot(Protocol):
    """What the core offers one platform."""

    async def ask(self, ask: Ask) -> Reply:
        """Carry out what somebody asked and say what they should see. Never raises: errors are replies."""
        ...

    async def form(self, ask: Ask) -> Form:
        """The form for a command that lacks fields, filled in as far as is known. Reads only. Raises StoreDown."""
        ...

    async def hear(self, news: News) -> None:
        """Take note of something that happened on the platform. Raises StoreDown: then it should be told again."""
        ...

    def specs(self, locale: str) -> list[CommandSpec]:
        """Every command that can be typed, with help and fields in words of that locale."""
        ...

    def say(self, key: str, locale: str, **slots: str) -> Message:
        """A sentence of words.ftl; the slots are shown as plain text."""
        ...

    async def upcoming(self, at: Channel) -> list[Upcoming]:
        """The posts of the next two weeks in a channel; empty where no team lives. Raises StoreDown."""
        ...


class Platform(Protocol):
    """What the core asks of a chat platform. `send` and `find` work without `run`."""

    @property
    def name(self) -> str:
        """The adapter's name, the same as its entry point."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    @property
    def site(self) -> object | None:
        """An aiohttp Application that is mounted under `/<name>`, if it has one."""
        ...

    async def run(self, bot: Bot) -> None:
        """Listen to the platform until cancelled."""
        ...

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """One line for each thing that has to be right before it can work.

        `channels` are those in which something is posted: a line for each with which something is wrong, one for the others.
        """
        ...

    async def look(self, at: Channel | Person) -> Facts:
        """What the platform knows about a channel or person now."""
        ...

    async def send(self, delivery: Delivery) -> Receipt:
        """Carry a delivery out. Raises TryLater, Unknown, Gone or Malformed."""
        ...

    async def find(self, delivery: Delivery) -> Found:
        """Whether a delivery of unknown outcome is there. Raises TryLater, Unknown or Gone."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One setting that `haven init` asks for.

    `setting` is a field of the adapter's settings. What is `secret` is never shown. `check` says what is wrong with an
    answer, without repeating it, or None. `link` makes the address of a page to open first, from what is set of the
    adapter by field; `hint` tells what to do there. It may raise ValueError where one of those values is wrong.
    """

    setting: str
    label: str
    hint: str
    secret: bool = False
    check: Callable[[str], str | None] = lambda _: None
    link: Callable[[Mapping[str, str], Specs], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Way(Generic[S]):
    """One way to bring Haven to a platform, as `haven init` offers it.

    `without` are the settings that must be empty for it. `channels` finds those that somebody calls so, by name, id or
    link; it raises DeliveryError, and is left out where nothing can be posted before Haven runs. `then` says what
    people do on the platform once it does.
    """

    label: str
    questions: tuple[Question, ...]
    then: str
    without: tuple[str, ...] = ()
    channels: Callable[[S, Shelf, str], Awaitable[Sequence[Channel]]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adapter(Generic[S]):
    """What the entry point of an adapter names: its settings, how it is built, its own command line, and its set-up.

    The `obj` of the command line's context is a `Specs`: the commands in words of a locale, as `Bot.specs` has them.
    """

    name: str
    Settings: type[S]
    build: Callable[[S, Shelf, Clock, Entropy], Platform]
    cli: "Typer | None" = None
    ways: tuple[Way[S], ...] = ()
