"""When an item drops out: a quarter of those who answered, never fewer, and never by silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.place import TeamId
from bot.model.reaction import Tally
from bot.rules.reactions import drops_out, unwanted

PEOPLE = st.integers(0, 500)


def a_tally(answered: int, disliked: int, item: str = "em-cp-001") -> Tally:
    return Tally(team=TeamId("t1"), item=item, answered=answered, disliked=disliked)


@pytest.mark.parametrize(
    ("answered", "disliked", "out"),
    [(0, 0, False), (9, 0, False), (1, 1, True), (4, 1, True), (5, 1, False), (8, 2, True)],
)
def test_a_quarter_is_enough(answered: int, disliked: int, out: bool) -> None:
    assert drops_out(a_tally(answered, disliked)) is out


@given(PEOPLE, PEOPLE)
def test_one_more_dislike_never_brings_an_item_back(answered: int, disliked: int) -> None:
    before = drops_out(a_tally(answered + disliked, disliked))
    assert drops_out(a_tally(answered + disliked + 1, disliked + 1)) >= before


@given(PEOPLE, PEOPLE)
def test_one_more_answer_that_likes_it_never_throws_an_item_out(
    answered: int, disliked: int
) -> None:
    before = drops_out(a_tally(answered + disliked, disliked))
    assert drops_out(a_tally(answered + disliked + 1, disliked)) <= before


def test_each_item_is_judged_by_itself() -> None:
    tallies = [a_tally(4, 1), a_tally(5, 1, "em-cp-002"), a_tally(1, 1, "em-cp-003")]
    assert unwanted(tallies) == {"em-cp-001", "em-cp-003"}
