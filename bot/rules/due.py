"""When a team's posts are due: wall time in its zone as instants, whatever the clocks do."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.model.team import WEEKDAYS, Rhythm
from bot.rules.dayoff import is_holiday
from bot.rules.silence import days_of

LATE = timedelta(minutes=90)
"""How late a practice may still be posted, unless the setting says otherwise."""
_SEARCH = 400  # days; longer than any rhythm rests, except in a pause
_DAY = timedelta(days=1)
_LAST = date.max - 3 * _DAY  # beyond, an instant may not fit into a datetime
# Names of files beside the zones, which mean something else on every machine.
_NO_ZONES = frozenset({"Factory", "localtime", "posixrules"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One planned post: the local date it counts for, which is its identity, and its instant (UTC).

    Where the clocks jump over midnight, the instant lies in the next local date.
    """

    day: date
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Catch:
    """What a planner does at a moment: post `post`, count `skipped` as missed, wait for `next`."""

    post: Slot | None
    skipped: int
    next: Slot | None


def known_zone(name: str) -> bool:
    """Whether `name` is an IANA time zone that this machine knows."""
    return name in _zones()


def instant(day: date, at: time, zone: str) -> datetime | None:
    """The instant (aware UTC) of a wall time on a local date; None if there was no such date.

    A time that the clocks jump over is the first instant after the jump, a time that comes twice is
    the first of both. Raises ZoneInfoNotFoundError for a zone that is not known.
    """
    here = _zone(zone)
    wall = datetime.combine(day, at, here).replace(fold=0)
    moment = wall.astimezone(UTC)
    if moment.astimezone(here) == wall:
        return moment
    moment = _after_gap(wall.replace(microsecond=0), here)
    if moment.astimezone(here).date() > day and not _exists(datetime.combine(day, time.min, here)):
        return None
    return moment


def is_post_day(day: date, rhythm: Rhythm) -> bool:
    """Whether a local date is one of the team's days as they are now: not paused, skipped or a public holiday."""
    return (
        WEEKDAYS[day.weekday()] in days_of(rhythm)
        and (rhythm.paused_until is None or day >= rhythm.paused_until)
        and day not in rhythm.skips
        and not (rhythm.region is not None and is_holiday(day, rhythm.region))
    )


def next_post(rhythm: Rhythm, after: date | None, now: datetime) -> Slot | None:
    """The first post on a local date later than `after` (None for a new team), not before `now`.

    Posts whose instant is before `now` are passed over, as for a team that is new or was paused;
    what a planner owes after a downtime is told by `catch_up`, what a change of settings owes by
    `replan`. None if there is none within 400 days, counted from the end of a pause.
    """
    first = _today(rhythm, now) - _DAY
    if after is not None:
        first = max(first, after + _DAY)
    if rhythm.paused_until is not None:
        first = max(first, rhythm.paused_until)
    slots = _slots(rhythm, first.toordinal(), first.toordinal() + _SEARCH)
    return next((slot for slot in slots if slot.at >= now), None)


def catch_up(rhythm: Rhythm, planned: Slot, now: datetime, late: timedelta = LATE) -> Catch:
    """What to do at `now` for a team whose next post was to be `planned`, however long ago.

    Of all posts that became due, the newest is posted if it is at most `late` late; the others, or
    all, are skipped. A planned day that is none of the team's days any more is passed over in
    silence. `next` is the first post that is not due yet, which may be `planned` itself.
    """
    own = [planned] if is_post_day(planned.day, rhythm) else []
    # In a fold the clocks may go back to yesterday, so what is due can have tomorrow's date.
    until = _today(rhythm, now).toordinal() + 1
    later = _slots(rhythm, planned.day.toordinal() + 1, until + 1)
    due = [slot for slot in (*own, *later) if slot.at <= now]
    if not due:
        return Catch(
            post=None,
            skipped=0,
            next=planned if own else next_post(rhythm, planned.day, now),
        )
    newest = due[-1]
    post = newest if now - newest.at <= late else None
    return Catch(
        post=post,
        skipped=len(due) - (post is not None),
        next=next_post(rhythm, newest.day, now),
    )


def replan(rhythm: Rhythm, planned: Slot | None, after: date | None, now: datetime) -> Slot | None:
    """The next post when the rhythm was changed at `now`; `after` is the last date dealt with.

    A change is like a jump of the clocks: a planned date whose new time is over already would be
    lost, so it comes at once and counts for its own date, or for the newest of several that are over.
    Later dates follow the new rhythm. What was due before stays planned as it was, for `catch_up`.
    """
    if planned is not None and planned.at <= now:
        return planned
    if planned is not None and is_post_day(planned.day, rhythm):
        at = instant(planned.day, rhythm.at, rhythm.zone)
        if at is not None and at < now:
            until = _today(rhythm, now).toordinal() + 2
            later = _slots(rhythm, planned.day.toordinal() + 1, until)
            over = [slot.day for slot in later if slot.at <= now]
            return Slot(day=max(over, default=planned.day), at=now)
    return next_post(rhythm, after, now)


def _slots(rhythm: Rhythm, first: int, stop: int) -> Iterator[Slot]:
    for ordinal in range(first, min(stop, _LAST.toordinal())):
        day = date.fromordinal(ordinal)
        if is_post_day(day, rhythm):
            at = instant(day, rhythm.at, rhythm.zone)
            if at is not None:
                yield Slot(day=day, at=at)


def _today(rhythm: Rhythm, now: datetime) -> date:
    return now.astimezone(_zone(rhythm.zone)).date()


def _after_gap(wall: datetime, here: ZoneInfo) -> datetime:
    """The first instant after the jump that skips a wall time; zones jump at whole seconds."""
    early = wall.replace(fold=1).astimezone(UTC)  # with the offset that holds after the gap
    seconds = int((wall.astimezone(UTC) - early).total_seconds())
    low, high = 0, seconds
    while high - low > 1:
        middle = (low + high) // 2
        if (early + timedelta(seconds=middle)).astimezone(here) > wall:
            high = middle
        else:
            low = middle
    return early + timedelta(seconds=high)


def _exists(wall: datetime) -> bool:
    return wall.astimezone(UTC).astimezone(wall.tzinfo) == wall


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)  # its own cache keeps only eight zones


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones() - _NO_ZONES)
