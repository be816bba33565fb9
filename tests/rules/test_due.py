"""When posts are due, shown by days on which clocks do strange things."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.model.team import WEEKDAYS, Rhythm
from bot.rules.due import (
    Catch,
    Slot,
    catch_up,
    instant,
    is_post_day,
    known_zone,
    next_post,
    replan,
)
from tests.rules.builders import MONDAY, WORKDAYS, a_rhythm

TUESDAY = MONDAY + timedelta(days=1)


def utc(text: str) -> datetime:
    """An instant, such as `2026-03-29 01:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def at_nine(day: date) -> Slot:
    """The slot at nine in UTC."""
    return Slot(day=day, at=datetime.combine(day, time(9), UTC))


@pytest.mark.parametrize(
    ("zone", "wall", "expected"),
    [
        ("Europe/Berlin", "2026-01-05 09:00", "2026-01-05 08:00"),
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 01:00"),  # gap: 03:00
        ("Europe/Berlin", "2026-03-29 03:00", "2026-03-29 01:00"),
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25 00:30"),  # fold: the first
        ("America/Nuuk", "2026-03-28 23:30", "2026-03-29 01:00"),  # 00:00 on the 29th
        ("America/Santiago", "2026-09-06 00:00", "2026-09-06 04:00"),  # gap at midnight
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:30"),  # gap of 30 minutes
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45"),  # fold of 30 minutes
        ("America/St_Johns", "2006-10-29 00:00:30", "2006-10-29 02:30:30"),  # fold over midnight
        ("Asia/Kathmandu", "2026-01-05 09:00", "2026-01-05 03:15"),
        ("Pacific/Apia", "2011-12-29 09:00", "2011-12-29 19:00"),
        ("Pacific/Apia", "2011-12-31 09:00", "2011-12-30 19:00"),
        ("Etc/UTC", "2026-01-05 09:00", "2026-01-05 09:00"),
    ],
)
def test_wall_time_becomes_an_instant(zone: str, wall: str, expected: str) -> None:
    asked = datetime.fromisoformat(wall)
    assert instant(asked.date(), asked.time(), zone) == utc(expected)


@pytest.mark.parametrize("hour", [0, 9, 23])
@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
    ],
)
def test_a_date_that_never_happened_has_no_instant(zone: str, day: date, hour: int) -> None:
    assert instant(day, time(hour), zone) is None
    assert instant(day - timedelta(days=1), time(hour), zone) is not None


def test_a_date_that_never_happened_is_not_planned() -> None:
    rhythm = a_rhythm("Pacific/Apia", days=WEEKDAYS)
    slot = next_post(rhythm, date(2011, 12, 29), utc("2011-12-30 00:00"))
    assert slot == Slot(day=date(2011, 12, 31), at=utc("2011-12-30 19:00"))


def test_a_post_after_the_jump_over_midnight_counts_for_the_day_before() -> None:
    rhythm = a_rhythm("America/Nuuk", time(23, 30), WEEKDAYS)
    slot = next_post(rhythm, date(2026, 3, 27), utc("2026-03-29 01:00"))
    assert slot == Slot(day=date(2026, 3, 28), at=utc("2026-03-29 01:00"))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Etc/UTC", "America/Argentina/Ushuaia"])
def test_a_zone_is_known(zone: str) -> None:
    assert known_zone(zone)


@pytest.mark.parametrize("zone", ["", "Berlin", "../etc/passwd", "localtime", "europe/berlin"])
def test_a_zone_is_not_known(zone: str) -> None:
    assert not known_zone(zone)


@pytest.mark.parametrize(
    ("rhythm", "day", "expected"),
    [
        pytest.param(a_rhythm(), MONDAY, True, id="a working day"),
        pytest.param(a_rhythm(), MONDAY - timedelta(days=1), False, id="a Sunday"),
        pytest.param(replace(a_rhythm(), region="DE"), date(2026, 4, 3), False, id="a holiday"),
        pytest.param(replace(a_rhythm(), region="DE"), MONDAY, True, id="no holiday"),
        pytest.param(replace(a_rhythm(), paused_until=TUESDAY), MONDAY, False, id="paused"),
        pytest.param(replace(a_rhythm(), paused_until=TUESDAY), TUESDAY, True, id="resumed"),
        pytest.param(replace(a_rhythm(), skips=frozenset({MONDAY})), MONDAY, False, id="skipped"),
    ],
)
def test_post_days(rhythm: Rhythm, day: date, expected: bool) -> None:
    assert is_post_day(day, rhythm) is expected


def test_a_new_team_gets_its_first_post_today_if_the_time_is_to_come() -> None:
    assert next_post(a_rhythm(), None, utc("2026-01-05 09:00")) == at_nine(MONDAY)


def test_a_new_team_waits_for_the_next_day_if_the_time_is_over() -> None:
    assert next_post(a_rhythm(), None, utc("2026-01-05 09:01")) == at_nine(TUESDAY)


def test_the_next_post_is_never_on_a_date_that_was_planned_already() -> None:
    assert next_post(a_rhythm(), MONDAY, utc("2026-01-05 08:00")) == at_nine(TUESDAY)


def test_a_friday_is_followed_by_a_monday() -> None:
    friday, monday = date(2026, 1, 9), date(2026, 1, 12)
    assert next_post(a_rhythm(), friday, utc("2026-01-09 09:00")) == at_nine(monday)


def test_posts_come_again_on_the_day_a_long_pause_ends() -> None:
    rhythm = replace(a_rhythm(), paused_until=date(2031, 1, 6))
    assert next_post(rhythm, MONDAY, utc("2026-01-05 09:00")) == at_nine(date(2031, 1, 6))


@pytest.mark.parametrize(
    "rhythm",
    [
        pytest.param(a_rhythm(days=()), id="no weekday"),
        pytest.param(replace(a_rhythm(), paused_until=date.max), id="paused for ever"),
    ],
)
def test_there_may_be_no_next_post(rhythm: Rhythm) -> None:
    assert next_post(rhythm, None, utc("2026-01-05 09:00")) is None


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param(
            "2026-01-05 08:59", Catch(post=None, skipped=0, next=at_nine(MONDAY)), id="too early"
        ),
        pytest.param(
            "2026-01-05 09:00",
            Catch(post=at_nine(MONDAY), skipped=0, next=at_nine(TUESDAY)),
            id="on time",
        ),
        pytest.param(
            "2026-01-05 10:30",
            Catch(post=at_nine(MONDAY), skipped=0, next=at_nine(TUESDAY)),
            id="just inside 90 minutes",
        ),
        pytest.param(
            "2026-01-05 10:31", Catch(post=None, skipped=1, next=at_nine(TUESDAY)), id="too late"
        ),
        pytest.param(
            "2026-01-08 09:10",
            Catch(post=at_nine(date(2026, 1, 8)), skipped=3, next=at_nine(date(2026, 1, 9))),
            id="down for three days",
        ),
        pytest.param(
            "2036-01-05 00:00",
            Catch(post=None, skipped=2610, next=at_nine(date(2036, 1, 7))),
            id="down for ten years",
        ),
    ],
)
def test_after_a_downtime_only_the_newest_is_posted(now: str, expected: Catch) -> None:
    assert catch_up(a_rhythm(), at_nine(MONDAY), utc(now)) == expected


def test_how_late_is_too_late_can_be_set() -> None:
    caught = catch_up(a_rhythm(), at_nine(MONDAY), utc("2026-01-05 12:00"), timedelta(hours=3))
    assert caught.post == at_nine(MONDAY)


def test_a_planned_day_that_became_a_day_off_is_passed_over() -> None:
    rhythm = replace(a_rhythm(), skips=frozenset({MONDAY}))
    for now in ("2026-01-05 08:00", "2026-01-05 09:00"):
        caught = catch_up(rhythm, at_nine(MONDAY), utc(now))
        assert caught == Catch(post=None, skipped=0, next=at_nine(TUESDAY))


def test_a_paused_team_owes_nothing_for_the_days_of_the_pause() -> None:
    rhythm = replace(a_rhythm(), paused_until=date(2026, 1, 8))
    caught = catch_up(rhythm, at_nine(MONDAY), utc("2026-01-09 09:00"))
    assert caught == Catch(
        post=at_nine(date(2026, 1, 9)), skipped=1, next=at_nine(date(2026, 1, 12))
    )


def test_what_came_due_before_clocks_went_back_to_yesterday_is_not_lost() -> None:
    rhythm = a_rhythm("America/St_Johns", time(0, 0, 30), WEEKDAYS)
    planned = Slot(day=date(2006, 10, 29), at=utc("2006-10-29 02:30:30"))
    earlier = Slot(day=date(2006, 10, 28), at=utc("2006-10-28 02:30:30"))
    caught = catch_up(rhythm, earlier, utc("2006-10-29 02:35"))
    assert (caught.post, caught.skipped) == (planned, 1)


def test_a_later_time_on_the_same_day_moves_the_post() -> None:
    rhythm = a_rhythm(at=time(15))
    slot = replan(rhythm, at_nine(MONDAY), None, utc("2026-01-05 08:00"))
    assert slot == Slot(day=MONDAY, at=utc("2026-01-05 15:00"))


def test_a_new_time_that_is_over_already_brings_the_post_at_once() -> None:
    now = utc("2026-01-05 08:00")
    slot = replan(a_rhythm(at=time(7)), at_nine(MONDAY), None, now)
    assert slot == Slot(day=MONDAY, at=now)
    assert catch_up(a_rhythm(at=time(7)), slot, now).post == slot


def test_a_zone_further_east_loses_no_post() -> None:
    now = utc("2026-01-06 03:00")  # noon of the 6th in Tokyo
    planned = Slot(day=TUESDAY, at=utc("2026-01-06 17:00"))  # nine in Los Angeles
    assert replan(a_rhythm("Asia/Tokyo"), planned, MONDAY, now) == Slot(day=TUESDAY, at=now)


def test_a_zone_further_west_repeats_no_date() -> None:
    now = utc("2026-01-06 01:00")  # Tuesday in Tokyo, posted; still Monday in Los Angeles
    planned = Slot(day=date(2026, 1, 7), at=utc("2026-01-07 00:00"))
    slot = replan(a_rhythm("America/Los_Angeles"), planned, TUESDAY, now)
    assert slot == Slot(day=date(2026, 1, 7), at=utc("2026-01-07 17:00"))


def test_a_planned_day_that_is_off_in_the_new_rhythm_does_not_come() -> None:
    rhythm = a_rhythm(at=time(7), days=WORKDAYS - {"mon"})
    slot = replan(rhythm, at_nine(MONDAY), None, utc("2026-01-05 08:00"))
    assert slot == Slot(day=TUESDAY, at=utc("2026-01-06 07:00"))


def test_a_post_that_was_due_before_the_change_stays_as_it_was() -> None:
    slot = replan(a_rhythm(at=time(15)), at_nine(MONDAY), None, utc("2026-01-05 09:01"))
    assert slot == at_nine(MONDAY)


def test_a_team_without_a_next_post_gets_one_when_its_days_change() -> None:
    assert replan(a_rhythm(), None, None, utc("2026-01-05 08:00")) == at_nine(MONDAY)
