"""The teams of the benchmarks, all due in the minute that has just begun, and what a run came to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from benchmarks.lag import Lag
from bot.library import Library
from bot.model.place import Channel, TeamId, Workspace
from bot.model.team import WEEKDAYS, History, Rhythm, Taste, Team
from bot.rules.choose import choose, record
from bot.rules.deck import Deck

TEAMS = 3_000
WORKSPACES = 300
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Etc/UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How long it took from the start until everything was recorded, and how the loop fared meanwhile.

    `cpu` are the seconds that the process itself was at work: a busy machine makes them less wrong than the others.
    """

    seconds: float
    cpu: float
    lag: Lag


def this_minute() -> datetime:
    """The minute that has begun, aware UTC."""
    return datetime.now(UTC).replace(second=0, microsecond=0)


def zone_of(number: int) -> str:
    """The time zone of a team; they go round."""
    return ZONES[number % len(ZONES)]


def a_crowd(due: datetime) -> list[Team]:
    """Teams of many workspaces that post every day, each next at `due`; all are over a year old."""
    return [a_member(number, due) for number in range(TEAMS)]


def a_member(number: int, due: datetime) -> Team:
    """The team with a number."""
    local = due.astimezone(ZoneInfo(zone_of(number)))
    workspace = f"workspace-{number % WORKSPACES}"
    return Team(
        id=TeamId(f"team-{number}"),
        workspace=Workspace(platform="nowhere", ref=workspace),
        channel=Channel(workspace=workspace, ref=f"channel-{number}"),
        name=f"#channel-{number}",
        locale="en",
        rhythm=Rhythm(zone=zone_of(number), at=local.time(), days=frozenset(WEEKDAYS)),
        taste=Taste(seed=f"team {number}", started=local.date() - timedelta(days=400)),
        next_day=local.date(),
        next_at=due,
    )


def their_past(teams: Sequence[Team], library: Library, days: int) -> list[History]:
    """What each team has seen in so many days up to yesterday; thirty pasts go round."""
    deck = Deck(library.items.values())
    pasts = [_past(team, deck, days) for team in teams[:30]]
    return [pasts[number % len(pasts)] for number in range(len(teams))]


def _past(team: Team, deck: Deck, days: int) -> History:
    assert team.next_day is not None
    history = History()
    for ago in range(days, 0, -1):
        day = team.next_day - timedelta(days=ago)
        choice = choose(day, team.taste, history, deck)
        history = record(choice, day, history) if choice else history
    return history
