"""When a team is slowed, on which days its two posts come, and how an answer brings the others back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.item import Weekday
from bot.model.team import WEEKDAYS, Rhythm
from bot.rules.due import Slot, is_post_day, next_post
from bot.rules.rhythm import answered
from bot.rules.silence import SILENT_WEEKS, UNHEARD_WEEKS, days_of, first_and_last, is_silent
from tests.rules.builders import MONDAY, a_rhythm, a_team

SOME_DAYS = st.frozensets(st.sampled_from(WEEKDAYS), min_size=1)
NINE = time(9)


def slowed(days: Iterable[Weekday]) -> Rhythm:
    return replace(a_rhythm(days=days), slowed=True)


def week(text: str) -> frozenset[Weekday]:
    """Days from their names with blanks between them."""
    named = text.split()
    return frozenset(day for day in WEEKDAYS if day in named)


@pytest.mark.parametrize(
    ("own", "slow"),
    [
        ("mon tue wed thu fri", "mon fri"),
        ("sun mon tue wed thu", "sun thu"),
        ("sat sun mon tue wed", "sat wed"),
        ("mon wed fri", "mon fri"),
        ("tue wed thu", "tue thu"),
        ("mon tue fri", "mon fri"),
        ("mon tue wed thu fri sat sun", "mon thu"),
        ("mon tue wed thu fri sat", "mon sat"),
        ("tue thu", "tue thu"),
        ("wed", "wed"),
    ],
)
def test_the_two_posts_come_on_the_first_and_the_last_working_day(own: str, slow: str) -> None:
    assert first_and_last(week(own)) == week(slow)


@given(SOME_DAYS)
def test_a_slowed_team_gets_at_most_two_posts_on_its_own_days(days: frozenset[Weekday]) -> None:
    assert len(first_and_last(days)) == min(2, len(days))
    assert first_and_last(days) <= days
    assert days_of(slowed(days)) == first_and_last(days)
    assert days_of(a_rhythm(days=days)) == days


@given(SOME_DAYS, st.integers(0, 60), st.booleans())
def test_a_team_is_slowed_after_weeks_of_its_own_posts(
    days: frozenset[Weekday], unanswered: int, heard: bool
) -> None:
    weeks = SILENT_WEEKS if heard else UNHEARD_WEEKS
    enough = len(days) > 2 and unanswered >= weeks * len(days)
    assert is_silent(a_rhythm(days=days), unanswered, heard=heard) is enough
    assert not is_silent(slowed(days), unanswered, heard=heard)


@given(SOME_DAYS)
def test_slowed_posts_come_twice_a_week_for_ever(days: frozenset[Weekday]) -> None:
    rhythm = slowed(days)
    month = [MONDAY + timedelta(days=n) for n in range(28)]
    posts = [day for day in month if is_post_day(day, rhythm)]
    assert len(posts) == 4 * min(2, len(days))
    assert all(later - earlier <= timedelta(days=7) for earlier, later in pairwise(posts))


@given(SOME_DAYS, st.integers(0, 6), st.integers(0, 23))
def test_an_answer_brings_the_next_post_as_if_the_team_had_never_been_slowed(
    days: frozenset[Weekday], day: int, hour: int
) -> None:
    now = datetime.combine(MONDAY + timedelta(days=day), time(hour, 30), UTC)
    last = _last_post(days, now)
    usual = a_rhythm(days=days)
    team = a_team(slowed(days), next_post(slowed(days), last, now))
    woken = answered(team, last, now)
    assert not woken.rhythm.slowed
    assert woken.answered_on == now.date()
    assert _slot(woken.next_day, woken.next_at) == next_post(usual, last, now)


def test_an_answer_moves_nothing_for_a_team_with_its_usual_rhythm() -> None:
    slot = Slot(day=MONDAY, at=datetime.combine(MONDAY, NINE, UTC))
    team = a_team(a_rhythm(), slot)
    now = slot.at - timedelta(hours=3)
    assert answered(team, None, now) == replace(team, answered_on=MONDAY)


def _last_post(days: frozenset[Weekday], now: datetime) -> date:
    """The newest date on which a slowed team had its post at nine."""
    rhythm = slowed(days)
    earlier = (now.date() - timedelta(days=n) for n in range(15))
    return next(
        day
        for day in earlier
        if is_post_day(day, rhythm) and datetime.combine(day, NINE, UTC) <= now
    )


def _slot(day: date | None, at: datetime | None) -> Slot | None:
    return Slot(day=day, at=at) if day is not None and at is not None else None
