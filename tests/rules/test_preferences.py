"""When a person may be reached."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.preferences import Preferences
from bot.rules.preferences import NEVER, hold_until, rest_until

BERLIN = ZoneInfo("Europe/Berlin")
OPEN = Preferences(direct=True, zone="Europe/Berlin")
NIGHT = Preferences(direct=True, zone="Europe/Berlin", quiet_from=time(18), quiet_to=time(9))
ZONES = ["Etc/UTC", "Europe/Berlin", "America/Nuuk", "Australia/Lord_Howe", "Asia/Kolkata"]


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


def test_who_never_asked_for_direct_messages_gets_none() -> None:
    assert hold_until(Preferences(), _at(2, 12)) == NEVER


def test_who_asked_for_them_and_set_nothing_else_may_be_reached_now() -> None:
    assert hold_until(OPEN, _at(2, 12)) is None


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (_at(2, 12), None),
        (_at(2, 18), _at(3, 9)),
        (_at(2, 23, 59), _at(3, 9)),
        (_at(3, 8, 59), _at(3, 9)),
        (_at(3, 9), None),
        (_at(28, 20), _at(29, 9)),  # the clocks go forward in this night
    ],
)
def test_quiet_hours_may_cross_midnight(now: datetime, until: datetime | None) -> None:
    assert hold_until(NIGHT, now) == until


def test_somebody_away_is_reached_on_the_day_that_they_are_back_after_their_quiet_hours() -> None:
    away = Preferences(
        direct=True,
        zone="Europe/Berlin",
        quiet_from=time(18),
        quiet_to=time(9),
        away_until=date(2026, 3, 5),
    )
    assert hold_until(away, _at(2, 12)) == _at(5, 9)


def test_a_snooze_that_ends_in_quiet_hours_lasts_until_they_end() -> None:
    snoozed = Preferences(
        direct=True,
        zone="Europe/Berlin",
        quiet_from=time(18),
        quiet_to=time(9),
        snooze_until=_at(2, 20),
    )
    assert hold_until(snoozed, _at(2, 12)) == _at(3, 9)


def test_what_needs_no_opt_in_still_lets_people_rest() -> None:
    off = Preferences(zone="Europe/Berlin", quiet_from=time(18), quiet_to=time(9))
    assert rest_until(off, _at(2, 20)) == _at(3, 9)


@st.composite
def _preferences(draw: st.DrawFn) -> Preferences:
    moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))
    return Preferences(
        direct=True,
        zone=draw(st.sampled_from(ZONES)),
        quiet_from=draw(st.none() | st.times()),
        quiet_to=draw(st.none() | st.times()),
        away_until=draw(st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))),
        snooze_until=draw(st.none() | moments),
    )


@given(
    _preferences(),
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),
)
def test_at_the_end_of_a_hold_nothing_holds_any_more(
    preferences: Preferences, now: datetime
) -> None:
    until = hold_until(preferences, now)
    if until is not None:
        assert until > now
        assert hold_until(preferences, until) is None
        assert hold_until(preferences, until - timedelta(microseconds=1)) is not None
