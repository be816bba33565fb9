"""A round of thanks: when its box takes notes, when it is locked and when it goes out; and how a team wants its rounds."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.model.item import Weekday
from bot.model.note import Reading
from bot.model.place import Channel, TeamId


class Stage(StrEnum):
    """How far a round is."""

    OPEN = "open"
    LOCKED = "locked"
    PLANNED = "planned"  # its deliveries are in the outbox
    CLOSED = "closed"  # its box is destroyed


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Round `n` of a team: it counts for the local date `day`, and its box opened on `opened`.

    `lock_at` and `close_at` are aware UTC. `reads` is what stewards read of it, `least` how many notes without
    a name must go out together, and `per_round` and `per_person` how many it takes; all of them stay as they were when
    it opened. `items` is known once it went out.
    """

    team: TeamId
    n: int
    day: date
    opened: date
    lock_at: datetime
    close_at: datetime
    reads: Reading = Reading.NONE
    least: int = 3
    per_round: int = 30
    per_person: int = 5
    stage: Stage = Stage.OPEN
    items: int | None = None

    @property
    def box(self) -> str:
        """The topic of the sealed box in which its notes wait."""
        return f"round/{self.n}"

    @property
    def posted(self) -> str:
        """The topic of the sealed box that keeps what went out for a week."""
        return f"posted/{self.n}"


class Readers(StrEnum):
    """Who reads before, as a team sets it."""

    AUTO = "auto"  # as the size of the channel suggests
    NONE = "none"
    HELD = "held"
    EVERY = "every"


FRIDAY: frozenset[Weekday] = frozenset({"fri"})
MAILBOX = "mailbox"
"""The topic of the box in which things wait for givers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSettings:
    """How a team wants its rounds. `on` is None where nobody decided; then the platform's default holds.

    `per_round` and `per_person` bound the notes of a round, `per_day` those of one giver. `channel` is None for the team's
    own. `lockdown` stops everything anonymous.
    """

    on: bool | None = None
    days: frozenset[Weekday] = FRIDAY
    at: time = time(16)
    least: int = 3
    readers: Readers = Readers.AUTO
    per_round: int = 30
    per_person: int = 5
    per_day: int = 3
    channel: Channel | None = None
    lockdown: bool = False
