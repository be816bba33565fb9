"""What a platform knows about a person or a channel, and what it can do at all."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.model.item import Kind
from bot.model.practice import Practice


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Facts about a channel or a person; None where the platform does not tell.

    `size` counts the humans in a channel, `admin` says whether a person runs the workspace, `active` whether the person
    or channel is still there and can be reached; `name` is what people call it. `human` is False for a program. `circles`
    are those that a person is in.
    """

    size: int | None = None
    admin: bool | None = None
    active: bool = True
    zone: str | None = None
    locale: str | None = None
    name: str | None = None
    human: bool = True
    circles: frozenset[str] | None = None


class TypedWords(StrEnum):
    """What becomes of the words that people type to Haven in a direct message, besides that Haven reads them."""

    EXPORTED = "exported"  # the platform keeps them, and an employer may be able to export them
    KEPT = "kept"  # the platform keeps them until they are deleted there
    FORGOTTEN = "forgotten"  # the platform forgets them by itself
    UNHEARD = "unheard"  # Haven does not get to see them


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a platform can do; the contract suite checks each claim.

    `history`: `find` can tell a sent delivery from an absent one. `resend_within`: for how long after the first try the
    same delivery may be sent again and is still shown once. `circles`: people have roles or the like, which a message can
    call and which a form can ask for. `typed`: what typing to Haven directly means there.

    `files` is the key of a sentence in words.ftl on what becomes of a file that somebody gets in a direct message there,
    None where messages can carry none.

    `title` is what people call the platform. `seen_by` is the key of a sentence in words.ftl on who else can see what
    people do there; `asks_first` that of one which an admin has to read before anything anonymous begins, None where it
    may be on from the start.
    """

    threads: bool = False
    groups: bool = False
    private_replies: bool = False
    edits: bool = False
    history: bool = False
    circles: bool = False
    resend_within: timedelta = timedelta(0)
    title: str = ""
    seen_by: str | None = None
    asks_first: str | None = None
    files: str | None = None
    typed: TypedWords = TypedWords.KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of `haven doctor`."""

    subject: str
    ok: bool
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """One post that is planned: its local date, its instant in UTC, and what it will be.

    `item` is None where nothing suits; `skipped` says that an admin took the day out.
    """

    day: date
    at: datetime
    item: str | None
    title: str
    practice: Practice | None
    kind: Kind | None
    skipped: bool = False
