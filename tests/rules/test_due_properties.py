"""What holds for posts in every time zone, from 1990 to 2040."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model.team import WEEKDAYS, Rhythm
from bot.rules.due import (
    LATE,
    Slot,
    catch_up,
    instant,
    is_post_day,
    known_zone,
    next_post,
    replan,
)
from tests.rules.builders import a_rhythm

BOUNDED = settings(max_examples=200, deadline=None)
DAY, QUARTER, SECOND = timedelta(days=1), timedelta(minutes=15), timedelta(seconds=1)
ZONES = st.sampled_from(sorted(zone for zone in available_timezones() if known_zone(zone)))
TIMES = st.one_of(
    st.times().map(lambda at: at.replace(fold=0)),
    st.integers(0, 95).map(lambda n: time(n // 4, n % 4 * 15)),
)
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
RHYTHMS = st.builds(a_rhythm, ZONES, TIMES, st.frozensets(st.sampled_from(WEEKDAYS), min_size=1))


def local(moment: datetime, zone: str) -> datetime:
    """What a clock on the wall there shows."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def quarters(day: date) -> list[datetime]:
    """Every quarter of an hour in UTC that may be on a local date somewhere."""
    first = datetime.combine(day, time(), UTC) - DAY
    return [first + n * QUARTER for n in range(4 * 24 * 3)]


def slots(rhythm: Rhythm, first: date, last: date) -> Iterator[Slot]:
    """All posts from one date to another, one after the other."""
    slot = next_post(rhythm, first - DAY, datetime.combine(first, time(), UTC) - 2 * DAY)
    while slot is not None and slot.day <= last:
        yield slot
        slot = next_post(rhythm, slot.day, slot.at)


def happens(day: date, rhythm: Rhythm) -> bool:
    """Whether a date is one of the team's days, and exists in its zone."""
    return is_post_day(day, rhythm) and instant(day, rhythm.at, rhythm.zone) is not None


@BOUNDED
@given(ZONES, TIMES, DAYS)
def test_an_instant_is_the_first_at_which_the_wall_shows_the_time(
    zone: str, at: time, day: date
) -> None:
    wall, moment = datetime.combine(day, at), instant(day, at, zone)
    if moment is not None:
        assert local(moment, zone) >= wall
        assert local(moment - SECOND, zone) < wall
        assert all(local(u, zone) < wall for u in quarters(day) if u < moment)


@BOUNDED
@given(ZONES, TIMES, DAYS)
def test_only_a_date_that_never_happened_has_no_instant(zone: str, at: time, day: date) -> None:
    happened = any(local(u, zone).date() == day for u in quarters(day))
    assert (instant(day, at, zone) is not None) == happened


@BOUNDED
@given(RHYTHMS, DAYS)
def test_every_post_day_gets_one_post_and_instants_grow(rhythm: Rhythm, first: date) -> None:
    last = first + 60 * DAY
    walked = list(slots(rhythm, first, last))
    every = [first + n * DAY for n in range(61)]
    assert [slot.day for slot in walked] == [day for day in every if happens(day, rhythm)]
    assert all(a.at < b.at for a, b in pairwise(walked))


@BOUNDED
@given(RHYTHMS, DAYS)
def test_a_post_comes_on_its_local_date_or_at_the_first_moment_after(
    rhythm: Rhythm, first: date
) -> None:
    for slot in slots(rhythm, first, first + 30 * DAY):
        shown = local(slot.at, rhythm.zone)
        assert shown.date() == slot.day or shown == datetime.combine(slot.day + DAY, time())


@BOUNDED
@given(RHYTHMS, DAYS, st.lists(st.integers(0, 6000), max_size=30))
def test_a_planner_that_wakes_up_at_any_time_posts_or_skips_each_day_once(
    rhythm: Rhythm, first: date, naps: list[int]
) -> None:
    now = datetime.combine(first, time(), UTC)
    begin = planned = next_post(rhythm, None, now)
    posted, skipped = list[Slot](), 0
    for nap in (0, *naps):
        assert planned is not None
        now += timedelta(minutes=nap)
        caught = catch_up(rhythm, planned, now)
        posted += [caught.post] if caught.post else []
        skipped, planned = skipped + caught.skipped, caught.next
    assert begin is not None
    owed = [slot for slot in slots(rhythm, begin.day, now.date() + DAY) if slot.at <= now]
    assert len(posted) + skipped == len(owed)
    assert [slot for slot in owed if slot in posted] == posted


@BOUNDED
@given(RHYTHMS, DAYS, st.lists(st.tuples(st.integers(0, 3000), RHYTHMS), max_size=20))
def test_no_change_of_the_rhythm_repeats_a_date_or_loses_a_planned_one(
    rhythm: Rhythm, first: date, changes: list[tuple[int, Rhythm]]
) -> None:
    now, after = datetime.combine(first, time(), UTC), first - 2 * DAY
    planned = next_post(rhythm, after, now)
    for minutes, other in changes:
        now += timedelta(minutes=minutes)
        while planned is not None and planned.at <= now:
            assert planned.day > after
            assert catch_up(rhythm, planned, planned.at).post == planned
            after = planned.day
            planned = next_post(rhythm, after, planned.at)
        changed = replan(other, planned, after, now)
        assert planned is not None
        assert changed is not None
        # Of several dates whose new times are over, the newest comes at once.
        assert changed.at == now or changed.day <= planned.day or not happens(planned.day, other)
        rhythm, planned = other, changed


@BOUNDED
@given(RHYTHMS, DAYS, st.integers(0, 400), st.frozensets(st.integers(0, 20), max_size=8))
def test_no_post_comes_in_a_pause_or_on_a_skipped_day(
    rhythm: Rhythm, first: date, pause: int, skips: frozenset[int]
) -> None:
    until = first + pause * DAY
    resting = replace(rhythm, paused_until=until, skips=frozenset(until + n * DAY for n in skips))
    walked = list(slots(resting, first, until + 30 * DAY))
    assert all(slot.day >= until and slot.day not in resting.skips for slot in walked)
    assert walked == [
        slot for slot in slots(rhythm, until, until + 30 * DAY) if slot.day not in resting.skips
    ]


@BOUNDED
@given(RHYTHMS, DAYS, st.integers(0, 3 * 24 * 60))
def test_what_is_posted_is_never_later_than_allowed(
    rhythm: Rhythm, first: date, minutes: int
) -> None:
    now = datetime.combine(first, time(), UTC)
    planned = next_post(rhythm, None, now)
    assert planned is not None
    now = planned.at + timedelta(minutes=minutes)
    caught = catch_up(rhythm, planned, now)
    assert caught.post is None or now - LATE <= caught.post.at <= now
    assert caught.next is not None
    assert caught.next.at > now
