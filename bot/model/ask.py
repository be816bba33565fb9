"""What reaches the core from a person, and what goes back to that person."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.model.command import Command, Draft
from bot.model.message import Message
from bot.model.place import Channel, DeliveryId, Direct, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who asks. `admin` and `circles` are None where the platform did not say; then they are looked up if that matters."""

    person: Person
    locale: str = "en"
    zone: str | None = None
    admin: bool | None = None
    circles: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One thing asked by one person: a slash command, a button, a form or a typed word.

    `key` is the platform's own id of the event where it has one, so that a redelivered event has one effect; `on` is the
    delivery whose button was pressed, also when that button opened the form that is now filled in.
    """

    key: str | None = None
    at: Channel | Direct
    actor: Actor
    command: Command | Draft
    on: DeliveryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A private answer; with `replace` it takes the place of the private message whose button was pressed.

    In the direct conversation that may be a delivery as well, where the platform can.
    """

    message: Message
    replace: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """Some fields need another value: one sentence a field, and the command as it was asked."""

    errors: Mapping[str, str]
    command: Command | Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Nothing needs to be said."""


Reply = Say | Fix | Done
