"""How each kind of delivery is treated: how late it may be, when it is tried again, what is done when nobody knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.model.delivery import Absent, Act, CannotTell, DeliveryKind, Found, Post, Receipt
from bot.rules.due import LATE

LEASE = timedelta(seconds=60)
"""How long a claimed delivery belongs to one process."""
MARGIN = timedelta(seconds=20)
"""What must be left of a lease before the platform is called."""
SEND_TIMEOUT = timedelta(seconds=15)
"""After this the outcome of a call is unknown; shorter than the margin, so that a late answer meets a live lease."""
SETTLE = timedelta(seconds=20)
"""How long after a call that timed out its effect may still appear in the platform's history."""
ATTEMPTS = 6
"""So often a delivery is sent whose outcome stays unknown each time; then it is given up (docs/adr/0003)."""
DOUBT = timedelta(hours=24)
"""How long after its time a delivery of unknown outcome is still looked for; then it is given up as unsure."""
LATER = timedelta(hours=1)
"""The wait before a lasting delivery is tried again that could not be sent at all."""
KEEP = timedelta(days=30)
"""How long the row of a delivery is kept after it was due, finished or never to be known."""


class State(StrEnum):
    """Where a delivery stands. Nothing leaves `sent`."""

    PLANNED = "planned"
    LEASED = "leased"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    DEAD = "dead"
    SKIPPED = "skipped"


class Unsure(StrEnum):
    """What is done with a delivery when the platform can not tell whether it has it."""

    DROP = "drop"  # at most once: better lost than doubled
    AGAIN = "again"  # at least once: better doubled than lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The promises of one kind of delivery; `private` rows are deleted as soon as they are sent.

    `opt_in`: as a direct message it goes only to people who asked for direct messages. What needs no opt-in lets them
    rest all the same, unless it is `at_once`: an answer to what they have just written. A `lasting` one is never given up:
    it waits for its channel, and for the next window when it is late. A `fleeting` one leaves no row behind either when it
    is given up.
    """

    late: timedelta
    unsure: Unsure
    private: bool
    opt_in: bool = False
    lasting: bool = False
    at_once: bool = False
    fleeting: bool = False


POLICIES: Mapping[DeliveryKind, Policy] = MappingProxyType(
    {
        DeliveryKind.PROMPT: Policy(late=LATE, unsure=Unsure.DROP, private=False),
        DeliveryKind.NOTICE: Policy(late=timedelta(hours=24), unsure=Unsure.AGAIN, private=True),
        # What Haven says in a channel about itself, and what somebody answers to a post through it.
        DeliveryKind.HELLO: Policy(late=timedelta(days=7), unsure=Unsure.DROP, private=False),
        DeliveryKind.WORD: Policy(late=timedelta(hours=24), unsure=Unsure.DROP, private=False),
        DeliveryKind.ANSWER: Policy(late=timedelta(hours=24), unsure=Unsure.DROP, private=False),
        DeliveryKind.PULSE: Policy(late=timedelta(hours=24), unsure=Unsure.DROP, private=False),
        # Thanks: better doubled than lost.
        DeliveryKind.ROUND: Policy(late=LATE, unsure=Unsure.AGAIN, private=False, lasting=True),
        DeliveryKind.THANKS: Policy(late=timedelta(days=14), unsure=Unsure.AGAIN, private=True),
        DeliveryKind.ASKS: Policy(late=timedelta(days=3), unsure=Unsure.DROP, private=True),
        DeliveryKind.COMING: Policy(
            late=timedelta(hours=24), unsure=Unsure.DROP, private=True, opt_in=True
        ),
        # What Haven says in the conversation with one person.
        DeliveryKind.TURN: Policy(
            late=timedelta(hours=24), unsure=Unsure.DROP, private=True, at_once=True
        ),
        DeliveryKind.REFLECTION: Policy(
            late=timedelta(minutes=60), unsure=Unsure.DROP, private=True, opt_in=True
        ),
        DeliveryKind.LETTER: Policy(late=timedelta(days=7), unsure=Unsure.AGAIN, private=True),
        # A whole journal lies in it: it is there for as short as can be.
        DeliveryKind.TAKEOUT: Policy(
            late=timedelta(hours=1), unsure=Unsure.DROP, private=True, at_once=True, fleeting=True
        ),
    }
)

ANONYMOUS = (DeliveryKind.ROUND, DeliveryKind.THANKS)
"""What a lockdown stops."""


def backoff(attempt: int, fraction: float) -> timedelta:
    """The wait after a failed try: full jitter under a ceiling that doubles from 2 s to 300 s.

    `attempt` counts from 1, `fraction` is a random number in [0, 1). Never under half a second.
    """
    ceiling = min(2.0 * 2 ** (attempt - 1), 300.0)
    return timedelta(seconds=max(0.5, ceiling * fraction))


def look_again(age: timedelta, fraction: float) -> timedelta:
    """The wait before a delivery is looked for again whose outcome has been unknown for `age`: as long again, 2 s to 300 s.

    A `fraction` in [0, 1) shortens it by up to a half.
    """
    longest = min(max(age.total_seconds(), 2.0), 300.0)
    return timedelta(seconds=longest * (1 - fraction / 2))


class Resolve(StrEnum):
    """What to do with a claimed delivery."""

    SEND = "send"
    FIND = "find"
    WAIT = "wait"


def resolve(
    *,
    state: State,
    act: Act,
    first_tried: datetime | None,
    sending_at: datetime | None,
    resend_within: timedelta,
    wall: datetime,
    late: bool,
) -> Resolve:
    """Whether a claimed delivery is sent, looked for on its platform, or left alone until its effect must be visible.

    An edit or a delete does no harm twice, and a post inside the platform's idempotency window is the same post, unless
    it would be `late`.
    """
    if state is not State.UNKNOWN or sending_at is None:
        return Resolve.SEND
    if not isinstance(act, Post):
        return Resolve.SEND
    if first_tried is not None and wall - first_tried < resend_within and not late:
        return Resolve.SEND
    if wall < visible_at(sending_at):
        return Resolve.WAIT
    return Resolve.FIND


def visible_at(sending_at: datetime) -> datetime:
    """The wall time from which a delivery that was being sent is surely visible, if it had an effect."""
    return sending_at + SEND_TIMEOUT + SETTLE


def settled(found: Found, policy: Policy, epoch: int) -> State:
    """The state of a delivery that was looked for in its `epoch`; one that is planned again starts a new epoch."""
    again = State.PLANNED if policy.lasting or epoch + 1 < ATTEMPTS else State.DEAD
    match found:
        case Receipt():
            return State.SENT
        case Absent():
            return again
        case CannotTell():
            return again if policy.unsure is Unsure.AGAIN else State.DEAD
