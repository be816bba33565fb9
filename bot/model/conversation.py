"""A private conversation about one reflection: where it stands, what happens in it, and what Haven says next."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.model.journal import Part
from bot.model.place import DeliveryId


class Stage(StrEnum):
    """What a conversation waits for."""

    OPEN = "open"  # words
    CLOSED = "closed"  # whether they are kept or deleted


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One conversation under way. It is sealed wherever it lies, and destroyed when it ends.

    `id` was chosen when its prompt was shown; `item` is the prompt's, "" for a free page. `parts` are the person's words,
    `rounds` how many of them were answered, `turns` what Haven said so far, of which `posts` are direct messages;
    `moved` is when anything last happened. `counter` is the person's place in their walk through the authored lines.
    """

    id: str
    item: str
    moved: datetime
    counter: int
    parts: tuple[Part, ...] = ()
    stage: Stage = Stage.OPEN
    rounds: int = 0
    turns: int = 0
    posts: tuple[DeliveryId, ...] = ()

    @property
    def typed(self) -> bool:
        """Whether some of the words lie on the platform too, because they were typed there."""
        return any(part.message is not None for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrote:
    """The person wrote something; `message` is the platform's id of it, if they typed it in the direct conversation."""

    words: str
    message: str | None = None
    attached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrote:
    """The person changed words that they had typed."""

    message: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaid:
    """The person deleted words that they had typed."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The person wants to keep the words, as a letter to themself if it is to come back on a day."""

    back_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discarded:
    """The person wants the words deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The person wants no more of this now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misread:
    """What was said back to the person did not fit."""


Event = Wrote | Rewrote | Unsaid | Kept | Discarded | Ended | Misread
