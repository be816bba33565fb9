"""When nobody answers: two posts a week instead, until somebody does."""

from collections.abc import Set
from datetime import timedelta
from functools import cache

from bot.model.item import Weekday
from bot.model.team import WEEKDAYS, Rhythm

SILENT_WEEKS = 2
"""After so many weeks of posts that nobody answered a team is slowed."""
UNHEARD_WEEKS = 4
"""A team that was never heard from gets so many weeks, its on-ramp: perhaps its platform does not show us anything."""
LOOK_BACK = timedelta(weeks=6)
"""How far back posts count. What lies before a long pause does not."""
SLOW = 2
"""Posts a week of a slowed team; one that has no more anyway is never slowed."""


def is_silent(rhythm: Rhythm, unanswered: int, *, heard: bool) -> bool:
    """Whether a team has to be slowed, after so many posts in a row that nobody answered; `heard` if ever anybody did.

    Weeks of posts are counted, not days: pauses, holidays and skipped days are no silence.
    """
    days = len(rhythm.days)
    weeks = SILENT_WEEKS if heard else UNHEARD_WEEKS
    return not rhythm.slowed and days > SLOW and unanswered >= weeks * days


def days_of(rhythm: Rhythm) -> Set[Weekday]:
    """The weekdays on which a team gets its posts now."""
    return first_and_last(rhythm.days) if rhythm.slowed else rhythm.days


@cache
def first_and_last(days: frozenset[Weekday]) -> frozenset[Weekday]:
    """The first and the last of a team's working days; its week begins after its longest rest.

    For a team that never rests these would be neighbours, so it gets Monday and Thursday.
    """
    if len(days) == len(WEEKDAYS):
        return frozenset({"mon", "thu"})
    own = [place for place, day in enumerate(WEEKDAYS) if day in days]
    if len(own) <= SLOW:
        return days
    rests = [(place - own[n - 1]) % len(WEEKDAYS) for n, place in enumerate(own)]
    first = rests.index(max(rests))
    return frozenset({WEEKDAYS[own[first]], WEEKDAYS[own[first - 1]]})
