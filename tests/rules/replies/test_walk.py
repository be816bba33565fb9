"""The walk through the lines of a family: nothing comes back soon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.replies import FAMILIES, walk

SEEDS = st.binary(min_size=16, max_size=32)
COUNTERS = st.integers(min_value=0, max_value=10**9)
NAMES = st.sampled_from(sorted(FAMILIES))


@given(SEEDS, COUNTERS, NAMES)
def test_no_line_comes_back_within_eight_conversations_or_the_whole_family(
    seed: bytes, counter: int, family: str
) -> None:
    size = FAMILIES[family]
    away = min(8, size - 1)
    seen = [walk(seed, counter + turn, family, size) for turn in range(away + 1)]
    assert len(set(seen)) == away + 1


@given(SEEDS, COUNTERS, NAMES)
def test_every_line_has_its_turn(seed: bytes, counter: int, family: str) -> None:
    size = FAMILIES[family]
    assert {walk(seed, counter + turn, family, size) for turn in range(size)} == set(range(size))


@given(SEEDS, COUNTERS, st.sets(st.integers(min_value=0, max_value=7), min_size=2))
def test_conversations_that_left_a_family_out_bring_nothing_back_sooner(
    seed: bytes, counter: int, used: set[int]
) -> None:
    seen = [walk(seed, counter + turn, "acknowledge/heavy", 8) for turn in sorted(used)]
    assert len(set(seen)) == len(seen)


def test_the_same_person_gets_the_same_line_after_a_restart() -> None:
    assert walk(b"ann", 7, "close/heavy", 8) == walk(b"ann", 7, "close/heavy", 8)


@pytest.mark.parametrize("other", [(b"bob", "close/heavy"), (b"ann", "close/light")])
def test_each_person_and_each_family_has_an_order_of_its_own(other: tuple[bytes, str]) -> None:
    seed, family = other
    mine = [walk(b"ann", turn, "close/heavy", 8) for turn in range(8)]
    assert [walk(seed, turn, family, 8) for turn in range(8)] != mine
