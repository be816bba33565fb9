"""When the rounds of a team open, lock and go out, in its local time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.model.note import Reading
from bot.model.round import Readers, Round, RoundSettings, Stage
from bot.model.team import Rhythm, Team
from bot.rules.due import instant, known_zone, next_post
from bot.rules.rhythm import is_paused, today

LEAD = timedelta(minutes=15)
"""How long before a round goes out its box is locked; in this time people are asked how they like to be thanked."""
READING_LEAD = timedelta(hours=24)
"""The same where stewards read first."""
LATE = timedelta(minutes=90)
"""How late a round may go out by itself; later it waits for the next window."""
WINDOW = (time(9), time(17))
"""The local times between which a late round may go out."""
LONGEST_WAIT = timedelta(days=14)
"""How long a note waits at most for others to gather."""
KEPT = timedelta(days=7)
"""How long what went out can still be hidden or reported."""
MAIL = timedelta(days=14)
"""How long what comes back to a giver waits for their code."""
LARGE = 15
"""From so many people in a channel on stewards read what the rules hold, unless the team decided otherwise."""


def lead(reads: Reading) -> timedelta:
    """How long before it goes out a round is locked."""
    return LEAD if reads is Reading.NONE else READING_LEAD


def reads(settings: RoundSettings, size: int | None) -> Reading:
    """What stewards read in a channel of that size; None where the platform does not tell."""
    if settings.readers is not Readers.AUTO:
        return Reading(settings.readers.value)
    return Reading.HELD if size is not None and size >= LARGE else Reading.NONE


def rhythm_of(team: Team, settings: RoundSettings) -> Rhythm:
    """The days and the time of the rounds, with the team's zone, holidays and pause."""
    return Rhythm(
        zone=team.rhythm.zone,
        at=settings.at,
        days=settings.days,
        region=team.rhythm.region,
        paused_until=team.rhythm.paused_until,
    )


def may_run(team: Team, settings: RoundSettings, now: datetime) -> bool:
    """Whether rounds of a team open, lock and close now."""
    return (
        team.lost is None
        and not settings.lockdown
        and known_zone(team.rhythm.zone)
        and not is_paused(team, now)
    )


def next_round(
    team: Team, settings: RoundSettings, before: Round | None, size: int | None, now: datetime
) -> Round | None:
    """The round that opens now, after `before`; None if there is no day for one."""
    reading = reads(settings, size)
    slot = next_post(rhythm_of(team, settings), before.day if before else None, now + lead(reading))
    if slot is None:
        return None
    return Round(
        team=team.id,
        n=before.n + 1 if before else 1,
        day=slot.day,
        opened=today(team.rhythm, now),
        lock_at=slot.at - lead(reading),
        close_at=slot.at,
        reads=reading,
        least=settings.least,
        per_round=settings.per_round,
        per_person=settings.per_person,
    )


def locked(one: Round, zone: str, now: datetime) -> Round:
    """The round, locked now; one that is locked late leaves stewards and recipients their time all the same."""
    earliest = now + lead(one.reads)
    if earliest > one.close_at + LATE:
        earliest = in_window(zone, earliest)
    return replace(one, stage=Stage.LOCKED, close_at=max(one.close_at, earliest))


def goes_out(one: Round, zone: str, now: datetime) -> datetime:
    """When a round that is closed now is posted: at once, unless it is late and the working day is over."""
    return now if now <= one.close_at + LATE else in_window(zone, now)


def in_window(zone: str, now: datetime) -> datetime:
    """The first instant from now on at which a late round may go out (aware UTC)."""
    local = now.astimezone(ZoneInfo(zone))
    if WINDOW[0] <= local.time() < WINDOW[1]:
        return now
    day = local.date() if local.time() < WINDOW[0] else local.date() + timedelta(days=1)
    at = instant(day, WINDOW[0], zone)
    return max(at, now) if at is not None else now


def end_of_window(zone: str, at: datetime) -> datetime:
    """Until when what goes out at an instant may still be sent before it moves to the next window."""
    local = at.astimezone(ZoneInfo(zone))
    end = instant(local.date(), WINDOW[1], zone)
    return max(end, at + LATE) if end is not None else (at + LATE).astimezone(UTC)


def has_waited(since: date, day: date) -> bool:
    """Whether a note that has been waiting since a local date has waited long enough."""
    return day - since >= LONGEST_WAIT


def stewards_of(n: int, named: tuple[str, ...], many: int = 2) -> tuple[str, ...]:
    """Who reads round `n`: two at a time, in turn."""
    if len(named) <= many:
        return named
    first = (n * many) % len(named)
    return tuple((named * 2)[first : first + many])


def next_look(team: Team, settings: RoundSettings, one: Round) -> datetime | None:
    """When something has to be done about a round; None while that depends on something else."""
    if team.lost is not None or settings.lockdown or not known_zone(team.rhythm.zone):
        return None
    due = one.lock_at if one.stage is Stage.OPEN else one.close_at
    until = team.rhythm.paused_until
    over = instant(until, time.min, team.rhythm.zone) if until is not None else None
    return max(due, over) if over is not None else due


def is_on(settings: RoundSettings, *, asks_first: bool) -> bool:
    """Whether a team gives thanks in rounds; where nobody decided, what its platform allows."""
    return settings.on if settings.on is not None else not asks_first
