"""When rounds open, lock and go out, in the local time of a team and whatever its clocks do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.model.note import Reading
from bot.model.round import Readers, Round, RoundSettings, Stage
from bot.model.team import Team
from bot.rules.rounds import (
    end_of_window,
    goes_out,
    has_waited,
    in_window,
    locked,
    next_look,
    next_round,
    reads,
    stewards_of,
)
from bot.testing import FakeClock, a_team

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


def team(zone: str = "Europe/Berlin") -> Team:
    return a_team(FakeClock(), zone=zone)


def first(settings: RoundSettings | None = None, zone: str = "Europe/Berlin") -> Round:
    found = next_round(team(zone), settings or RoundSettings(), None, None, NOW)
    assert found is not None
    return found


def test_a_week_ends_on_friday_at_four_where_the_team_lives() -> None:
    one = first()
    assert (one.day, one.close_at) == (date(2026, 3, 6), datetime(2026, 3, 6, 15, tzinfo=UTC))
    assert one.close_at - one.lock_at == timedelta(minutes=15)


def test_stewards_have_a_day() -> None:
    one = first(RoundSettings(readers=Readers.EVERY))
    assert one.close_at - one.lock_at == timedelta(hours=24)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Santiago", "Pacific/Apia", "Etc/UTC"])
@pytest.mark.parametrize("readers", [Readers.NONE, Readers.HELD])
def test_rounds_follow_one_another_without_a_gap_or_a_date_twice(
    zone: str, readers: Readers
) -> None:
    settings = RoundSettings(days=frozenset({"mon", "tue", "thu"}), readers=readers)
    one = first(settings, zone)
    days = [one.day]
    for _ in range(150):
        after = next_round(team(zone), settings, one, None, one.lock_at)
        assert after is not None
        assert after.lock_at > one.lock_at
        assert after.n == one.n + 1
        one = after
        days.append(one.day)
    assert days == sorted(set(days))


@pytest.mark.parametrize(
    ("readers", "size", "expected"),
    [
        (Readers.AUTO, None, Reading.NONE),
        (Readers.AUTO, 14, Reading.NONE),
        (Readers.AUTO, 15, Reading.HELD),
        (Readers.EVERY, 3, Reading.EVERY),
        (Readers.NONE, 500, Reading.NONE),
    ],
)
def test_a_large_channel_reads_by_itself(
    readers: Readers, size: int | None, expected: Reading
) -> None:
    assert reads(RoundSettings(readers=readers), size) is expected


def test_a_round_that_is_locked_on_time_closes_on_time() -> None:
    one = first()
    done = locked(one, "Europe/Berlin", one.lock_at)
    assert (done.stage, done.close_at) == (Stage.LOCKED, one.close_at)


def test_a_round_that_is_locked_at_night_closes_in_the_morning() -> None:
    one = first()
    night = datetime(2026, 3, 6, 22, tzinfo=UTC)
    assert locked(one, "Europe/Berlin", night).close_at == datetime(2026, 3, 7, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        (timedelta(0), timedelta(0)),
        (timedelta(minutes=89), timedelta(minutes=89)),
        (timedelta(hours=6), timedelta(hours=17)),
    ],
)
def test_a_late_round_waits_for_working_hours(late: timedelta, expected: timedelta) -> None:
    one = first()
    assert goes_out(one, "Europe/Berlin", one.close_at + late) == one.close_at + expected


def test_the_window_is_the_working_day() -> None:
    noon = datetime(2026, 3, 6, 11, tzinfo=UTC)
    assert in_window("Europe/Berlin", noon) == noon
    assert end_of_window("Europe/Berlin", noon) == datetime(2026, 3, 6, 16, tzinfo=UTC)


def test_a_note_waits_for_two_weeks() -> None:
    since = date(2026, 3, 6)
    assert not has_waited(since, date(2026, 3, 19))
    assert has_waited(since, date(2026, 3, 20))


def test_stewards_take_turns() -> None:
    named = ("a", "b", "c", "d", "e")
    pairs = [stewards_of(n, named) for n in range(5)]
    assert {one for pair in pairs for one in pair} == set(named)
    assert all(len(set(pair)) == 2 for pair in pairs)
    assert stewards_of(7, ("a",)) == ("a",)


def test_nothing_is_due_while_a_team_rests() -> None:
    one = first(RoundSettings(at=time(10)))
    paused = replace(team().rhythm, paused_until=date(2026, 3, 20))
    assert next_look(replace(team(), lost="gone"), RoundSettings(), one) is None
    assert next_look(team(), RoundSettings(lockdown=True), one) is None
    assert next_look(replace(team(), rhythm=paused), RoundSettings(), one) == datetime(
        2026, 3, 19, 23, tzinfo=UTC
    )
