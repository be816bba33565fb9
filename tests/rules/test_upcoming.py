"""What the preview shows, which is what will be posted."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.model.facts import Upcoming
from bot.model.practice import Practice
from bot.model.team import History, Rhythm, Team
from bot.rules.choose import pick, record
from bot.rules.deck import Deck
from bot.rules.due import LATE, Slot, catch_up, next_post
from bot.rules.upcoming import upcoming
from tests.rules.builders import MONDAY, a_library, a_rhythm, a_team

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
DECK = Deck(a_library())


def a_planned_team(rhythm: Rhythm | None = None, now: datetime = NOW) -> Team:
    """A team that the planner has just looked after."""
    rhythm = rhythm or a_rhythm()
    return a_team(rhythm, next_post(rhythm, None, now))


def planner(team: Team, history: History, until: datetime) -> list[tuple[date, str | None]]:
    """What a planner posts that wakes up at each due moment."""
    posted = list[tuple[date, str | None]]()
    while team.next_day and team.next_at and team.next_at < until:
        slot = Slot(day=team.next_day, at=team.next_at)
        caught = catch_up(team.rhythm, slot, slot.at)
        assert caught.post == slot
        choice = pick(slot.day, team.taste, history, DECK, team.swaps.get(slot.day))
        history = record(choice, slot.day, history) if choice else history
        posted.append((slot.day, choice.item.id if choice else None))
        assert caught.next is not None
        team = replace(team, next_day=caught.next.day, next_at=caught.next.at)
    return posted


def days(entries: Iterable[Upcoming]) -> list[date]:
    """The local dates of entries."""
    return [entry.day for entry in entries]


@pytest.mark.parametrize(
    ("zone", "at"),
    [("Etc/UTC", time(9)), ("Europe/Berlin", time(2, 30)), ("America/Nuuk", time(23, 30))],
)
def test_a_preview_is_what_will_be_posted(zone: str, at: time) -> None:
    now = datetime(2026, 3, 20, 8, tzinfo=UTC)
    team = a_planned_team(a_rhythm(zone, at), now)
    team = replace(team, swaps={date(2026, 3, 25): "em-cp-002"})
    entries = upcoming(team, History(), DECK, now, LATE)
    assert [(entry.day, entry.item) for entry in entries] == planner(
        team, History(), now + timedelta(days=14)
    )


@pytest.mark.parametrize("hour", [8, 9, 10])
def test_two_weeks_hold_ten_posts_at_any_time_of_the_day(hour: int) -> None:
    now = NOW.replace(hour=hour)
    assert len(upcoming(a_planned_team(now=now), History(), DECK, now, LATE)) == 10


def test_an_entry_tells_day_instant_and_item() -> None:
    entry = upcoming(a_planned_team(), History(), DECK, NOW, LATE)[0]
    choice = pick(MONDAY, a_planned_team().taste, History(), DECK)
    assert choice is not None
    assert entry == Upcoming(
        day=MONDAY,
        at=NOW.replace(hour=9),
        item=choice.item.id,
        title=choice.item.title,
        practice=choice.item.practice,
        kind=choice.item.kind,
    )


def test_a_swapped_day_shows_its_new_item() -> None:
    team = replace(a_planned_team(), swaps={MONDAY: "qt-cp-004"})
    assert upcoming(team, History(), DECK, NOW, LATE)[0].item == "qt-cp-004"


def test_a_skipped_day_is_shown_as_skipped() -> None:
    rhythm = replace(a_rhythm(), skips=frozenset({MONDAY, MONDAY + timedelta(days=6)}))
    entries = upcoming(a_planned_team(rhythm), History(), DECK, NOW, LATE)
    assert [entry.day for entry in entries if entry.skipped] == [MONDAY]
    assert len(entries) == 10


def test_a_skip_that_is_over_is_not_shown() -> None:
    rhythm = replace(a_rhythm(), skips=frozenset({MONDAY - timedelta(days=3)}))
    assert not any(
        entry.skipped for entry in upcoming(a_planned_team(rhythm), History(), DECK, NOW, LATE)
    )


def test_holidays_and_a_pause_are_not_listed() -> None:
    rhythm = replace(a_rhythm(), region="DE-BY", paused_until=date(2026, 1, 6))
    entries = upcoming(a_planned_team(rhythm), History(), DECK, NOW, LATE)
    assert days(entries)[0] == date(2026, 1, 7)  # the 6th is Epiphany


def test_a_post_that_is_due_right_now_stands_first() -> None:
    entries = upcoming(a_planned_team(), History(), DECK, NOW.replace(hour=10), LATE)
    assert days(entries)[0] == MONDAY


def test_a_day_for_which_nothing_suits_is_shown_empty() -> None:
    entry = upcoming(a_planned_team(), History(), Deck([]), NOW, LATE)[0]
    assert (entry.item, entry.title, entry.practice, entry.kind) == (None, "", None, None)


def test_a_team_without_a_next_post_has_nothing_ahead() -> None:
    assert upcoming(a_team(a_rhythm(), None), History(), DECK, NOW, LATE) == []


def test_the_preview_goes_on_from_what_the_team_has_seen() -> None:
    history = History(last=Practice.EMPATHY, posted={Practice.EMPATHY: 1})
    entries = upcoming(a_planned_team(), history, DECK, NOW, LATE, days=1)
    assert [entry.practice is Practice.EMPATHY for entry in entries] == [False]


def test_what_is_due_stands_there_as_long_as_it_would_still_be_posted() -> None:
    team = a_planned_team()
    assert team.next_at is not None
    now = team.next_at + timedelta(hours=3)
    days = [upcoming(team, History(), DECK, now, timedelta(hours=late))[0].day for late in (2, 4)]
    assert days == [MONDAY + timedelta(days=1), MONDAY]


def test_a_team_that_is_set_aside_gets_nothing() -> None:
    assert upcoming(replace(a_planned_team(), lost="gone"), History(), DECK, NOW, LATE) == []
