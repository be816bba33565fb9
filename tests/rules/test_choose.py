"""What a team gets on a day, shown by small libraries."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from bot.model.item import EXERCISES, Kind
from bot.model.practice import Practice
from bot.model.team import History, Taste
from bot.rules.choose import ReasonCode, alternatives, choose, is_exercise_day, pick, record
from bot.rules.deck import Deck
from tests.rules.builders import (
    MONDAY,
    a_library,
    a_taste,
    an_item,
    chosen,
    posts,
    with_status,
    workdays,
)

EMPATHY, BOUNDARIES = Practice.EMPATHY, Practice.BOUNDARIES
TUESDAY = MONDAY + timedelta(days=1)
GOLDEN = "bo-cp-005 cc-cp-002 ap-ex-001 ps-cp-003 em-cp-005 al-cp-001 qt-cp-002 vu-cp-005"
A, B = an_item(EMPATHY, 1), an_item(BOUNDARIES, 1)


def test_four_weeks_bring_all_nine_practices_and_no_repeat() -> None:
    ids = chosen(workdays(MONDAY, 20), a_taste(), Deck(a_library()))
    assert len(set(ids)) == 20
    assert {key[:2] for key in ids} == {practice.code for practice in Practice}


def test_the_order_is_the_same_in_every_process_and_release() -> None:
    ids = chosen(workdays(MONDAY, 8), a_taste(), Deck(a_library()))
    assert " ".join(ids) == GOLDEN


def test_the_order_of_the_library_does_not_matter() -> None:
    days, library = workdays(MONDAY, 20), a_library()
    assert chosen(days, a_taste(), Deck(library)) == chosen(
        days, a_taste(), Deck(reversed(library))
    )


def test_two_teams_get_different_orders() -> None:
    days, deck = workdays(MONDAY, 20), Deck(a_library())
    assert chosen(days, a_taste("ada"), deck) != chosen(days, a_taste("ben"), deck)


def test_the_round_of_practices_is_not_the_same_for_ever() -> None:
    ids = chosen(workdays(MONDAY, 27), a_taste(), Deck(a_library(exercises=0)))
    rounds = [[key[:2] for key in ids[start : start + 9]] for start in (0, 9, 18)]
    assert rounds[0] != rounds[1] != rounds[2]


@pytest.mark.parametrize(
    ("deck", "taste"),
    [
        pytest.param(Deck([]), a_taste(), id="an empty library"),
        pytest.param(Deck(a_library()), a_taste(on=()), id="all practices off"),
        pytest.param(Deck(a_library()), a_taste(cap=0), id="no level allowed"),
        pytest.param(Deck([A]), a_taste(disliked=[A.id]), id="all disliked"),
        pytest.param(Deck([with_status(A, "draft")]), a_taste(), id="only drafts"),
        pytest.param(Deck([A]), replace(a_taste(), weights={}), id="no weights"),
        pytest.param(Deck([A]), replace(a_taste(), weights={EMPATHY: float("nan")}), id="nan"),
    ],
)
def test_nothing_suitable_gives_none(deck: Deck, taste: Taste) -> None:
    assert choose(MONDAY, taste, History(), deck) is None


def test_a_level_above_the_cap_is_never_chosen() -> None:
    deck = Deck([an_item(level=2)])
    assert choose(MONDAY, a_taste(cap=1), History(), deck) is None


@pytest.mark.parametrize(("days", "level"), [(0, 1), (27, 1), (28, 2)])
def test_the_first_four_weeks_use_level_one_only(days: int, level: int) -> None:
    deck = Deck([an_item(EMPATHY, 1), an_item(BOUNDARIES, 1, level=2)])
    taste = a_taste(started=MONDAY, on=[EMPATHY, BOUNDARIES])
    choice = choose(MONDAY + timedelta(days=days), taste, History(last=EMPATHY), deck)
    assert choice is not None
    assert (choice.item.level, choice.reason.on_ramp) == (level, level == 1)


@pytest.mark.parametrize("days", [1, 14])
def test_items_that_must_stay_apart_do_so_for_two_weeks_whichever_names_the_other(
    days: int,
) -> None:
    deck = Deck([A, an_item(BOUNDARIES, 1, apart=[A.id])])
    later = MONDAY + timedelta(days=days)
    first = choose(later, a_taste(), History(seen={B.id: MONDAY}), deck)
    second = choose(later, a_taste(), History(seen={A.id: MONDAY}), deck)
    assert first is not None
    assert second is not None
    assert (first.item.id, second.item.id) == (B.id, A.id)


def test_after_two_weeks_they_may_come_again() -> None:
    deck = Deck([an_item(BOUNDARIES, 1, apart=[A.id])])
    later = MONDAY + timedelta(days=15)
    assert choose(later, a_taste(), History(seen={A.id: MONDAY}), deck) is not None


def test_a_tag_keeps_all_its_items_apart() -> None:
    tagged = an_item(EMPATHY, 1, tags=["support"])
    deck = Deck([tagged, an_item(BOUNDARIES, 1, apart=["tag:support"])])
    assert chosen([MONDAY, TUESDAY], a_taste(on=[BOUNDARIES, EMPATHY]), deck)[1:] == chosen(
        [MONDAY], a_taste(), deck
    )


def test_a_retired_item_still_keeps_its_rivals_away() -> None:
    retired = with_status(an_item(BOUNDARIES, 1, apart=[A.id]), "retired")
    history = History(seen={retired.id: MONDAY})
    assert choose(TUESDAY, a_taste(), history, Deck([A, retired])) is None


def test_the_longest_unseen_comes_again_even_on_another_weekday() -> None:
    deck = Deck([an_item(EMPATHY, 1, fit=["fri"]), an_item(EMPATHY, 2)])
    history = History(seen={"em-cp-001": date(2025, 6, 1), "em-cp-002": date(2025, 7, 1)})
    choice = choose(MONDAY, a_taste(), history, deck)
    assert choice is not None
    assert (choice.item.id, choice.reason.code) == ("em-cp-001", ReasonCode.AGAIN)
    assert choice.reason.seen == date(2025, 6, 1)


def test_an_item_waits_for_its_weekday() -> None:
    deck = Deck([an_item(EMPATHY, 1, fit=["tue"]), an_item(EMPATHY, 2, fit=["mon"])])
    assert chosen([MONDAY, TUESDAY], a_taste(), deck) == ["em-cp-002", "em-cp-001"]


def test_a_weekday_that_nothing_fits_is_no_reason_to_stay_silent() -> None:
    deck = Deck([an_item(EMPATHY, 1, fit=["fri"])])
    assert chosen([MONDAY], a_taste(), deck) == ["em-cp-001"]


def test_a_practice_does_not_come_twice_in_a_row_even_if_it_is_far_behind() -> None:
    history = History(expected={EMPATHY: 1.2}, last=EMPATHY)
    choice = choose(MONDAY, a_taste(), history, Deck([A, B]))
    assert choice is not None
    assert (choice.item.practice, choice.reason.code) == (BOUNDARIES, ReasonCode.ONLY_PRACTICE)


def test_a_practice_that_stands_alone_comes_every_day() -> None:
    deck = Deck(a_library())
    ids = chosen(workdays(MONDAY, 5), a_taste(on=[EMPATHY]), deck)
    assert {key[:2] for key in ids} == {"em"}


def test_the_practice_furthest_behind_its_share_comes_next() -> None:
    history = History(posted={EMPATHY: 3, BOUNDARIES: 2}, expected={EMPATHY: 2.5, BOUNDARIES: 2.5})
    choice = choose(MONDAY, a_taste(), history, Deck([A, B]))
    assert choice is not None
    assert (choice.reason.practice, choice.reason.code) == (BOUNDARIES, ReasonCode.NEW)
    assert (choice.reason.posted, choice.reason.expected) == (2, 3.0)


def test_a_post_counts_for_its_practice_and_as_due_for_all_that_could_come() -> None:
    choice = choose(MONDAY, a_taste(), History(), Deck([A, B]))
    assert choice is not None
    history = record(choice, MONDAY, History())
    assert history == History(
        seen={choice.item.id: MONDAY},
        posted={choice.item.practice: 1},
        expected={EMPATHY: 0.5, BOUNDARIES: 0.5},
        last=choice.item.practice,
    )


def test_exercise_days_are_every_second_wednesday_across_long_years() -> None:
    days = [date(2026, 12, 1) + timedelta(days=n) for n in range(60)]
    wednesdays = [day for day in days if is_exercise_day(day)]
    assert {day.weekday() for day in wednesdays} == {2}
    assert {(b - a).days for a, b in pairwise(wednesdays)} == {14}


def test_an_exercise_takes_the_place_of_the_prompt_on_its_day_only() -> None:
    for post in posts(workdays(MONDAY, 40), a_taste(), Deck(a_library())):
        is_exercise = post.choice.item.kind in EXERCISES
        assert is_exercise == post.choice.reason.exercise == is_exercise_day(post.day)


def test_a_prompt_comes_where_no_exercise_is_suitable() -> None:
    day = next(day for day in workdays(MONDAY, 10) if is_exercise_day(day))
    deck = Deck([A, an_item(EMPATHY, 1, kind=Kind.EMPATHY_EXERCISE, level=2)])
    assert chosen([day], a_taste(cap=1), deck) == [A.id]


def test_private_reflections_are_never_posted() -> None:
    private = an_item(EMPATHY, 1).model_copy(update={"kind": Kind.PRIVATE_REFLECTION})
    assert choose(MONDAY, a_taste(), History(), Deck([private])) is None


def test_what_is_not_wanted_this_time_is_left_out() -> None:
    choice = choose(MONDAY, a_taste(), History(), Deck([A, B]), without=frozenset({A.id}))
    assert choice is not None
    assert choice.item == B


def test_the_alternatives_are_all_that_could_come_instead_each_once() -> None:
    deck = Deck(a_library(prompts=2, exercises=0))
    usual = choose(MONDAY, a_taste(), History(), deck)
    assert usual is not None
    others = list(alternatives(MONDAY, a_taste(), History(), deck, usual.item.id))
    first = choose(MONDAY, a_taste(), History(), deck, without=frozenset({usual.item.id}))
    assert others[0] == first
    assert {one.item.id for one in others} == deck.prompts - {usual.item.id}
    assert len(others) == 17


def test_a_swapped_in_item_is_posted_and_moves_no_share() -> None:
    deck = Deck(a_library())
    choice = pick(MONDAY, a_taste(), History(last=EMPATHY), deck, "em-cp-003")
    assert choice is not None
    assert (choice.item.id, choice.reason.code) == ("em-cp-003", ReasonCode.SWAPPED)
    assert choice.open == ((EMPATHY, 1.0),)


@pytest.mark.parametrize("swap", [None, "em-cp-999", "em-cp-003"])
def test_a_swap_that_is_no_longer_safe_falls_back_to_the_choice(swap: str | None) -> None:
    deck, taste = Deck(a_library()), a_taste(disliked=["em-cp-003"])
    assert pick(MONDAY, taste, History(), deck, swap) == choose(MONDAY, taste, History(), deck)
