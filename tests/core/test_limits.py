"""What is counted per person is counted in memory only, and forgotten."""

from datetime import date

from bot.entropy import SeededEntropy
from bot.limits import Limits
from bot.model.place import Person, TeamId

ANN, BOB = Person(workspace="acme", ref="ann"), Person(workspace="acme", ref="bob")
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
    assert limits.first_time("pulse", ANN)
    assert not limits.first_time("pulse", ANN)
    assert limits.first_time("pulse", BOB)


def test_nothing_in_memory_names_anybody() -> None:
    limits = Limits(SeededEntropy(1))
    limits.spend(TEAM, ANN, DAY)
    limits.first_time("pulse", ANN)
    held = repr(limits.__dict__)
    assert "ann" not in held
    assert "acme" not in held
