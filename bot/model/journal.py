"""What somebody keeps for themself: entries, conversations under way, and who may ask for them."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.model.place import Person
from bot.model.practice import Practice

KEEP_DAYS = 365
"""How many days entries are kept for who chose nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Proof that a person asks, right now, for something of their own.

    The dispatcher makes one from an ask, or from news of somebody's own typed words, and nobody else does: without one
    no journal opens, and with one only that person's.
    """

    platform: str
    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What somebody wrote in one go; `message` is the platform's own id of the message that they typed, if they did."""

    words: str
    message: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One page of a journal; `item` is the id of the prompt that it answers, `back_on` the day of a letter to oneself."""

    id: str
    written: datetime
    parts: tuple[Part, ...]
    practice: Practice | None = None
    item: str | None = None
    back_on: date | None = None

    @property
    def words(self) -> str:
        """All that was written, part by part."""
        return "\n\n".join(part.words for part in self.parts)

    def has(self, message: str) -> bool:
        """Whether a typed message is part of it."""
        return any(part.message == message for part in self.parts)

    def reworded(self, message: str, words: str) -> "Entry":
        """The same entry after a typed message was edited."""
        parts = tuple(
            replace(part, words=words) if part.message == message else part for part in self.parts
        )
        return replace(self, parts=parts)

    def without(self, message: str) -> "Entry | None":
        """The same entry after a typed message was deleted; None if nothing remains."""
        parts = tuple(part for part in self.parts if part.message != message)
        return replace(self, parts=parts) if parts else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some entries, newest first, of `total` that can be read; `damaged` are the ids of those that can not."""

    entries: tuple[Entry, ...]
    total: int
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A conversation under way: whatever state it needs as text, until `expires_at`."""

    id: str
    state: str
    expires_at: datetime
