"""Keep, slower, stop? When a team is asked, what it said, and what follows from it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.commands.pulse import Wish
from bot.model.team import Team
from bot.rules.rhythm import LONGEST_PAUSE, pause, scheduled, today
from bot.rules.silence import first_and_last

FIRST = timedelta(weeks=4)
"""After so long a team is asked for the first time."""
EACH = timedelta(weeks=13)
"""And then each quarter."""
OPEN = timedelta(days=7)
"""How long it can answer."""
LEAST = 5
"""From so many answers on something follows from them."""
_GENTLEST: Sequence[Wish] = ("keep", "slower", "stop")


def is_due(started: date, asked: date | None, today: date) -> bool:
    """Whether a team is to be asked on a local date."""
    return today >= (asked + EACH if asked is not None else started + FIRST)


def outcome(wishes: Sequence[str]) -> Wish | None:
    """What most said; of several that are as many the one that changes least. None if too few answered."""
    if len(wishes) < LEAST:
        return None
    counts = Counter(wishes)
    return max(_GENTLEST, key=lambda wish: (counts[wish], -_GENTLEST.index(wish)))


def follows(team: Team, wish: Wish, last: date | None, now: datetime) -> Team:
    """The team as it wants to be: unchanged, with two days a week, or at rest until somebody resumes it."""
    match wish:
        case "keep":
            return team
        case "slower":
            days = first_and_last(team.rhythm.days)
            fewer = replace(team, rhythm=replace(team.rhythm, days=days))
            return scheduled(replace(fewer, version=team.version + 1), team, last, now)
        case "stop":
            until = today(team.rhythm, now) + LONGEST_PAUSE
            return replace(pause(team, until, last, now), version=team.version + 1)
