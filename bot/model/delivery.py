"""A message on its way out: what is sent, where to, and under which natural key."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.message import Message
from bot.model.place import DeliveryId, Place, TeamId


class DeliveryKind(StrEnum):
    """What a delivery is for; `bot.rules.delivery` says how each kind is treated."""

    PROMPT = "prompt"
    NOTICE = "notice"
    HELLO = "hello"
    WORD = "word"
    ANSWER = "answer"
    ROUND = "round"  # the post of a round of thanks, and its edits
    THANKS = "thanks"  # one note for one person alone
    ASKS = "asks"  # how do you like to be thanked?
    PULSE = "pulse"  # whether a team wants to keep Haven as it is
    COMING = "coming"  # something is going to be posted for you
    TURN = "turn"
    REFLECTION = "reflection"
    LETTER = "letter"
    TAKEOUT = "takeout"  # the files that somebody asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Say something new."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Replace what an earlier delivery said."""

    of: DeliveryId
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """Take an earlier delivery back."""

    of: DeliveryId


Act = Post | Edit | Delete


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Where a delivery stands on its platform; only the adapter that minted `ref` may read it."""

    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """The platform was asked and does not have the delivery."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotTell:
    """The platform can not be asked; this is not the same as absent."""


Found = Receipt | Absent | CannotTell


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing to send, as a platform gets it.

    `of` is the receipt of the post that is edited, deleted or answered in its thread. `first_tried` is wall time in UTC;
    `epoch` grows when a delivery that was surely not sent is sent anew, so that an idempotency key made from
    `(id, epoch)` is fresh.
    """

    id: DeliveryId
    team: TeamId
    kind: DeliveryKind
    slot: str
    to: Place
    act: Act
    of: Receipt | None = None
    first_tried: datetime | None = None
    epoch: int = 0
