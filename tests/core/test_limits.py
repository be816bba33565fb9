"""What is counted per person is counted in memory only, and forgotten."""

from datetime import UTC, date, datetime, timedelta

from bot.entropy import SeededEntropy
from bot.limits import Limits
from bot.model.place import Person, TeamId

ANN, BOB = Person(workspace="acme", ref="ann"), Person(workspace="acme", ref="bob")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
END = NOW + timedelta(days=7)
TEAM, DAY, NEXT = TeamId("one"), date(2026, 3, 2), date(2026, 3, 3)


def test_so_many_a_day_and_then_no_more_until_tomorrow() -> None:
    limits = Limits(SeededEntropy(1))
    for _ in range(3):
        assert limits.left(TEAM, ANN, DAY, 3)
        limits.spend(TEAM, ANN, DAY)
    assert not limits.left(TEAM, ANN, DAY, 3)
    assert limits.left(TEAM, BOB, DAY, 3)
    assert limits.left(TeamId("two"), ANN, DAY, 3)
    assert limits.left(TEAM, ANN, NEXT, 3)


def test_what_came_to_nothing_is_given_back() -> None:
    limits = Limits(SeededEntropy(1))
    limits.spend(TEAM, ANN, DAY)
    limits.give_back(TEAM, ANN, DAY)
    limits.give_back(TEAM, ANN, DAY)
    assert limits.left(TEAM, ANN, DAY, 1)


def test_somebody_does_it_for_the_first_time_once() -> None:
    limits = Limits(SeededEntropy(1))
    assert limits.first_time("pulse", ANN, now=NOW, until=END)
    assert not limits.first_time("pulse", ANN, now=NOW, until=END)
    assert limits.first_time("pulse", BOB, now=NOW, until=END)


def test_what_was_done_once_is_forgotten_when_it_can_not_be_done_any_more() -> None:
    limits = Limits(SeededEntropy(1))
    limits.first_time("pulse", ANN, now=NOW, until=END)
    assert not limits.first_time("pulse", ANN, now=END - timedelta(seconds=1), until=END)
    assert limits.first_time("pulse", ANN, now=END, until=END)


def test_nothing_in_memory_names_anybody() -> None:
    limits = Limits(SeededEntropy(1))
    limits.spend(TEAM, ANN, DAY)
    limits.first_time("pulse", ANN, now=NOW, until=END)
    held = repr(limits.__dict__)
    assert "ann" not in held
    assert "acme" not in held
