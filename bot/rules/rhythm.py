"""What admins may change about the coming posts: pause, resume, skip a day, swap an item."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.model.team import History, Rhythm, Team
from bot.rules.choose import alternatives, choose
from bot.rules.deck import Deck
from bot.rules.due import Slot, is_post_day, known_zone, replan

LONGEST_PAUSE = timedelta(days=366)
AHEAD = timedelta(days=14)
"""How far ahead a single day can be skipped: as far as the preview shows."""


def today(rhythm: Rhythm, now: datetime) -> date:
    """The local date of a team."""
    return now.astimezone(ZoneInfo(rhythm.zone)).date()


def pause_problem(team: Team, until: date, now: datetime) -> str | None:
    """Why a pause can not last until a date: `past` or `far`."""
    start = today(team.rhythm, now)
    if until <= start:
        return "past"
    return "far" if until - start > LONGEST_PAUSE else None


def pause(team: Team, until: date, last: date | None, now: datetime) -> Team:
    """The team without posts before `until`; `last` is the newest date that had one."""
    paused = replace(team, rhythm=replace(team.rhythm, paused_until=until))
    return scheduled(paused, team, last, now)


def is_paused(team: Team, now: datetime) -> bool:
    """Whether the team gets no posts today because somebody paused it."""
    until = team.rhythm.paused_until
    return until is not None and until > today(team.rhythm, now)


def is_gentle(team: Team, now: datetime) -> bool:
    """Whether only gentle items come today."""
    until = team.taste.gentle_until
    return until is not None and until > today(team.rhythm, now)


def resume(team: Team, last: date | None, now: datetime) -> Team | None:
    """The team with posts as usual: no pause, no skipped or gentle days, its channel taken for found.

    None if nothing was held up.
    """
    if not (is_paused(team, now) or is_gentle(team, now) or team.rhythm.skips or team.lost):
        return None
    usual = replace(
        team,
        rhythm=replace(team.rhythm, paused_until=None, skips=frozenset()),
        taste=replace(team.taste, gentle_until=None),
        lost=None,
    )
    return scheduled(usual, team, last, now)


def found_again(team: Team, last: date | None, now: datetime) -> Team:
    """The team whose channel is back; what its admins paused, skipped or made gentle stays so."""
    return scheduled(replace(team, lost=None), team, last, now)


def skip_problem(team: Team, day: date, now: datetime) -> str | None:
    """Why a day can not be skipped: `no-post` on that day, or too `far` ahead."""
    start = today(team.rhythm, now)
    if day - start > AHEAD:
        return "far"
    rhythm = replace(team.rhythm, skips=team.rhythm.skips - {day})
    coming = team.next_day is not None and day >= team.next_day
    known = day in team.rhythm.skips or coming
    return None if day >= start and known and is_post_day(day, rhythm) else "no-post"


def skip(team: Team, day: date, last: date | None, now: datetime) -> Team:
    """The team without a post on one day."""
    rhythm = replace(team.rhythm, skips=team.rhythm.skips | {day})
    return scheduled(replace(team, rhythm=rhythm), team, last, now)


def unskip(team: Team, day: date, last: date | None, now: datetime) -> Team:
    """The team with its post on a day that was skipped."""
    rhythm = replace(team.rhythm, skips=team.rhythm.skips - {day})
    return scheduled(replace(team, rhythm=rhythm), team, last, now)


def swap(team: Team, history: History, deck: Deck) -> Team | None:
    """The team with another item on its next day, in turn through all that could come. None if there is no other."""
    day = team.next_day
    usual = choose(day, team.taste, history, deck) if day is not None else None
    if day is None or usual is None:
        return None
    others = [one.item.id for one in alternatives(day, team.taste, history, deck, usual.item.id)]
    if not others:
        return None
    turn = [usual.item.id, *others]
    now_planned = team.swaps.get(day, usual.item.id)
    place = turn.index(now_planned) if now_planned in turn else 0
    return replace(team, swaps={**team.swaps, day: turn[(place + 1) % len(turn)]})


def is_news(team: Team, now: datetime) -> bool:
    """Whether a sign that somebody reads along changes a team; not while its zone is unknown, so that it has no today."""
    if not known_zone(team.rhythm.zone):
        return False
    return team.rhythm.slowed or team.answered_on != today(team.rhythm, now)


def answered(team: Team, last: date | None, now: datetime) -> Team:
    """The team after a sign that somebody reads along; one that was slowed has its old rhythm back at once."""
    heard = replace(team, answered_on=today(team.rhythm, now))
    if not team.rhythm.slowed:
        return heard
    awake = replace(heard, rhythm=replace(team.rhythm, slowed=False))
    return scheduled(awake, team, last, now)


def scheduled(changed: Team, before: Team, last: date | None, now: datetime) -> Team:
    """The changed team with its next post, which is never one for a local date that had one."""
    planned = None
    if before.next_day is not None and before.next_at is not None and not before.lost:
        planned = Slot(day=before.next_day, at=before.next_at)
    slot = replan(changed.rhythm, planned, last, now)
    return replace(
        changed,
        next_day=slot.day if slot else None,
        next_at=slot.at.astimezone(UTC) if slot else None,
    )
