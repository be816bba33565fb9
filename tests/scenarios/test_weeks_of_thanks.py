"""Whatever happens over weeks: each accepted note goes out once, comes back, or is withdrawn; never two of these."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.scenarios.weeks_of_thanks import Move, lived

N = st.integers(0, 11)
GIVING = st.tuples(st.just("gives"), N, N, N)
PASSING = st.tuples(st.just("days"), N, N, N)
OTHER = st.tuples(
    st.sampled_from(
        ("withdraws", "likes", "hides", "reports", "pauses", "lockdown", "outage", "restart")
    ),
    N,
    N,
    N,
)
MOVES = st.lists(st.one_of(GIVING, GIVING, PASSING, OTHER), min_size=6, max_size=18)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(MOVES)
def test_each_note_has_one_fate(moves: list[Move]) -> None:
    lived(moves)


@pytest.mark.parametrize(
    "moves",
    [
        [
            ("likes", 0, 0, 0),
            *[("gives", n, 0, n) for n in range(4)],
            ("days", 4, 8, 0),
            ("hides", 0, 0, 0),
        ],
        [("gives", 0, 0, 0), ("days", 2, 0, 0), ("restart", 0, 0, 0), ("withdraws", 0, 0, 0)],
        [("likes", 0, 2, 0), *[("gives", n, 0, n) for n in range(3)], ("outage", 3, 11, 0)],
        [("gives", 1, 1, 2), ("pauses", 7, 0, 0), ("days", 2, 1, 1), ("lockdown", 0, 0, 0)],
    ],
)
def test_weeks_that_were_hard_once(moves: list[Move]) -> None:
    lived(moves)
