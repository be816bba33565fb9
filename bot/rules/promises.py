"""When a change that weakens a promise applies: not before the team was told, and had time to react."""

from datetime import datetime, timedelta
from enum import StrEnum

from bot.rules.delivery import State

NOTICE = timedelta(hours=24)
"""How long a team knows of a change before it applies, unless its promise says otherwise."""
ROOM = timedelta(hours=1)
"""How late the team may be told: what is on its way for longer is told anew, with another moment."""


class Fate(StrEnum):
    """What becomes of a change that waits."""

    WAIT = "wait"
    TELL = "tell"
    APPLY = "apply"


def next_look(
    told: State | None, tell_by: datetime, starts: datetime, *, lost: bool
) -> datetime | None:
    """When something has to be done about a change; None while that depends on something else.

    `told` is the state of the delivery that tells the team until `tell_by`, None if it is not there any more. Nothing
    changes while the team is `lost`, because nobody there could say anything about it.
    """
    if lost:
        return None
    if told is State.SENT:
        return starts
    return tell_by if told in (None, State.DEAD, State.SKIPPED) else None


def fate(
    told: State | None, tell_by: datetime, starts: datetime, now: datetime, *, lost: bool
) -> Fate:
    """What becomes of a change now."""
    look = next_look(told, tell_by, starts, lost=lost)
    if look is None or look > now:
        return Fate.WAIT
    return Fate.APPLY if told is State.SENT else Fate.TELL
