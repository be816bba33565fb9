"""A note of thanks on its way through a round, and what comes back to whoever gave it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

LONGEST_DEED = 600
LONGEST_EFFECT = 300
MOST_PEOPLE = 10


class Alone(StrEnum):
    """What happens with a note if too few others gather in time."""

    POST = "post"
    PRIVATE = "private"
    DROP = "drop"


class Fate(StrEnum):
    """What becomes of a note at the close of its round; decided once, and written beside it."""

    PUBLIC = "public"
    PRIVATE = "private"
    CARRY = "carry"
    RETURN = "return"


class Reading(StrEnum):
    """Which notes stewards read before they go out."""

    NONE = "none"
    HELD = "held"  # those that the rules hold
    EVERY = "every"


class Return(StrEnum):
    """Why a note came back to whoever gave it."""

    NOT_NOW = "not-now"
    FEW = "few"
    UNREAD = "unread"
    DEED = "deed"  # the next three are what a steward can say
    KINDER = "kinder"
    PRIVATE = "private"
    DROPPED = "dropped"
    UNDELIVERED = "undelivered"
    LEFT = "left"
    REMOVED = "removed"  # somebody had everything about them deleted, this note too


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note. It holds no time and, unless it is signed, nothing about who gave it.

    `id` is the hash of the giver's code; `to` are the platform's ids of people, `signed_by` is one. `since` is the day on
    which the box opened in which it waited first, for a note that was carried over. `held` says that the rules held it,
    `read` that a steward passed it on, `refused` are people who wanted to keep it for themselves. From the close on it has
    a `fate`, a `place` in the round, and the `part` of the post in which it stands. What is `gone` is not shown any more,
    and `erased` once the post was edited; of what was `reported` stewards were `told`, and so many times they `judged` it.
    """

    id: str
    to: tuple[str, ...]
    deed: str
    effect: str = ""
    private: bool = False
    alone: Alone = Alone.PRIVATE
    signed_by: str | None = None
    since: date | None = None
    held: bool = False
    read: bool = False
    refused: tuple[str, ...] = ()
    fate: Fate | None = None
    why: Return | None = None
    takers: tuple[str, ...] = ()
    place: int = 0
    part: int = 0
    seen: tuple[str, ...] = ()
    gone: bool = False
    erased: bool = False
    reported: bool = False
    told: bool = False
    judged: int = 0
    kind: Literal["note"] = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Stands in the box of a round that is being closed: nothing more may be put in."""

    closing: bool = True
    kind: Literal["mark"] = "mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Something for whoever gave the note `id`, until a day: the note with a reason, or thanks for it by `thanks_from`."""

    id: str
    until: date
    why: Return | None = None
    note: Note | None = None
    thanks: str = ""
    thanks_from: str = ""
    kind: Literal["mail"] = "mail"
