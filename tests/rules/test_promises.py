"""When something has to be done about a change that the team is told before it applies."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.delivery import State
from bot.rules.promises import Fate, fate, next_look

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_change_that_was_told_applies_at_its_moment_and_not_before() -> None:
    def at(now: datetime) -> Fate:
        return fate(State.SENT, NOW - 25 * HOUR, NOW, now, lost=False)

    assert at(NOW - HOUR) is Fate.WAIT
    assert at(NOW) is Fate.APPLY


@pytest.mark.parametrize("told", [None, State.DEAD, State.SKIPPED])
def test_what_did_not_reach_the_team_in_time_is_told_again(told: State | None) -> None:
    def at(now: datetime) -> Fate:
        return fate(told, NOW, NOW + 24 * HOUR, now, lost=False)

    assert at(NOW - HOUR) is Fate.WAIT
    assert at(NOW) is Fate.TELL


@pytest.mark.parametrize("told", [State.PLANNED, State.LEASED, State.SENDING, State.UNKNOWN])
def test_while_nobody_knows_whether_it_was_told_nothing_is_done(told: State) -> None:
    assert next_look(told, NOW, NOW, lost=False) is None


@pytest.mark.parametrize("told", [None, *State])
def test_nothing_is_done_while_the_channel_is_lost(told: State | None) -> None:
    assert next_look(told, NOW, NOW, lost=True) is None
