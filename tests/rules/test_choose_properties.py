"""What holds for every library, every mix of weights and every run of days."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model.item import EXERCISES, PROMPTS, Item, Kind
from bot.model.practice import Practice
from bot.model.team import WEEKDAYS, History, Taste
from bot.rules.choose import choose, is_exercise_day, pick, record
from bot.rules.deck import Deck
from tests.rules.builders import Posted, an_item, posts

KINDS = (Kind.CHANNEL_PROMPT, Kind.CHANNEL_PROMPT, Kind.WEEKLY_RITUAL, Kind.EMPATHY_EXERCISE)
A_SHIPPED_LIBRARY = [an_item(practice, 900 + n) for practice in Practice for n in range(6)]
TAGS = ("support", "thanks")


T = TypeVar("T")
BOUNDED = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A team and the days on which it gets something."""

    items: list[Item]
    taste: Taste
    days: list[date]

    def posts(self) -> list[Posted]:
        """What it gets."""
        return list(posts(self.days, self.taste, Deck(self.items)))


def _lists(elements: st.SearchStrategy[T], longest: int) -> st.SearchStrategy[list[T]]:
    """Lists that are often long, which `st.lists` alone are not."""
    return st.integers(0, longest).flatmap(lambda n: st.lists(elements, min_size=n, max_size=n))


@st.composite
def libraries(draw: st.DrawFn) -> list[Item]:
    """Up to 40 items of any practice, kind, level, weekdays and rivals; numbers make ids unique."""
    shapes = st.tuples(
        st.sampled_from(Practice),
        st.sampled_from(KINDS),
        st.integers(1, 2),
        st.one_of(st.just(frozenset()), st.frozensets(st.sampled_from(WEEKDAYS), max_size=3)),
        st.sampled_from(((), (), (), (TAGS[0],), TAGS)),
        st.sampled_from(((), (), (), ("tag:support",), ("em-cp-001", "bo-cp-002"))),
    )
    return [
        an_item(practice, number, kind=kind, level=level, fit=fit, tags=tags, apart=apart)
        for number, (practice, kind, level, fit, tags, apart) in enumerate(draw(_lists(shapes, 40)))
    ]


@st.composite
def runs(draw: st.DrawFn) -> Run:
    """Up to 60 posts, days apart, in any year; the on-ramp may be over, or begin in the run."""
    first = draw(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
    gaps = draw(_lists(st.sampled_from((1, 1, 1, 1, 3, 8)), 60))
    days = [first + timedelta(days=sum(gaps[:n])) for n in range(len(gaps))]
    items = draw(libraries())
    weight = st.one_of(st.sampled_from((0.0, 1.0, 1.0, 3.0)), st.floats(0.1, 5))
    taste = Taste(
        seed=draw(st.text(max_size=5)),
        started=first + timedelta(days=draw(st.integers(-40, 20))),
        weights={practice: draw(weight) for practice in Practice},
        cap=draw(st.integers(1, 3)),
        disliked=frozenset(item.id for item in items if draw(st.integers(0, 9)) == 0),
    )
    return Run(items=items, taste=taste, days=days)


def safe(run: Run, day: date, before: History) -> list[Item]:
    """What may be posted on a day, told once more in the plainest way."""
    recent = [item for item in run.items if (day - before.seen.get(item.id, date.min)).days <= 14]
    level = 1 if (day - run.taste.started).days < 28 else run.taste.cap
    return [
        item
        for item in run.items
        if item.level <= level
        and item.id not in run.taste.disliked
        and run.taste.weights[item.practice] > 0
        and not any(names(item, other) or names(other, item) for other in recent)
    ]


def names(item: Item, other: Item) -> bool:
    """Whether an item must not be used with another."""
    return bool({other.id, *(f"tag:{tag}" for tag in other.tags)} & set(item.do_not_use_with))


def suitable(run: Run, day: date, before: History) -> list[Item]:
    """What is safe and of the kind of the day."""
    items = safe(run, day, before)
    exercises = [item for item in items if item.kind in EXERCISES]
    if is_exercise_day(day) and exercises:
        return exercises
    return [item for item in items if item.kind in PROMPTS]


def freshest(run: Run, day: date, before: History) -> list[Item]:
    """What is suitable and unseen, else the longest unseen."""
    items, seen = suitable(run, day, before), before.seen
    unseen = [item for item in items if item.id not in seen]
    oldest = min((seen[item.id] for item in items if item.id in seen), default=None)
    return unseen or [item for item in items if seen[item.id] == oldest]


def fitting(run: Run, day: date, before: History) -> list[Item]:
    """Of the freshest, what fits the weekday, else all."""
    items = freshest(run, day, before)
    fit = [
        item
        for item in items
        if not item.weekday_fit or WEEKDAYS[day.weekday()] in item.weekday_fit
    ]
    return fit or items


def deviations(history: History) -> list[float]:
    """How far each practice is from its share, in posts."""
    return [
        abs(history.posted.get(practice, 0) - history.expected.get(practice, 0))
        for practice in Practice
    ]


@BOUNDED
@given(runs())
def test_only_what_is_safe_and_of_the_kind_of_the_day_is_posted(run: Run) -> None:
    for post in run.posts():
        assert post.choice.item in suitable(run, post.day, post.before)


@BOUNDED
@given(runs())
def test_a_day_stays_empty_only_if_nothing_is_suitable(run: Run) -> None:
    history, deck = History(), Deck(run.items)
    for day in run.days:
        choice = choose(day, run.taste, history, deck)
        assert (choice is None) == (suitable(run, day, history) == [])
        history = record(choice, day, history) if choice else history


@BOUNDED
@given(runs())
def test_nothing_repeats_while_something_suitable_is_unseen(run: Run) -> None:
    for post in run.posts():
        assert post.choice.item in freshest(run, post.day, post.before)


@BOUNDED
@given(runs())
def test_the_weekday_fits_whenever_it_can(run: Run) -> None:
    for post in run.posts():
        assert post.choice.item in fitting(run, post.day, post.before)


@BOUNDED
@given(runs())
def test_no_practice_comes_twice_in_a_row_where_that_can_be_avoided(run: Run) -> None:
    for post in run.posts():
        if post.choice.item.practice is post.before.last:
            could = fitting(run, post.day, post.before)
            assert {item.practice for item in could} == {post.before.last}


@BOUNDED
@given(runs())
def test_the_practices_that_could_come_are_told_with_their_weights(run: Run) -> None:
    for post in run.posts():
        could = {item.practice for item in fitting(run, post.day, post.before)}
        weights = run.taste.weights
        others = could - {post.before.last} or could
        assert dict(post.choice.open) == {practice: weights[practice] for practice in others}


# No theorem stands behind the bound, so the examples are the same in every run.
@settings(BOUNDED, max_examples=200, derandomize=True)
@given(runs())
def test_no_practice_is_far_from_its_share_while_all_have_something_new(run: Run) -> None:
    run = replace(run, items=[*run.items, *A_SHIPPED_LIBRARY])
    on = {practice for practice in Practice if run.taste.weights[practice]}
    for post in run.posts():
        new = [item for item in safe(run, post.day, post.before) if item.id not in post.before.seen]
        if {item.practice for item in new if item.kind in PROMPTS} != on:
            break
        assert max(deviations(post.after)) < 1.5


@BOUNDED
@given(runs())
def test_when_new_items_run_out_no_share_drifts_without_end(run: Run) -> None:
    assert all(max(deviations(post.after)) < 2.5 for post in run.posts())


@BOUNDED
@given(runs())
def test_the_same_inputs_give_the_same_posts(run: Run) -> None:
    assert run.posts() == replace(run, items=run.items[::-1]).posts()


@BOUNDED
@given(runs(), st.data())
def test_a_swap_is_posted_if_it_is_safe_and_only_then(run: Run, data: st.DataObject) -> None:
    deck = Deck(run.items)
    for post in run.posts()[-5:]:
        item = data.draw(st.sampled_from(run.items))
        choice = pick(post.day, run.taste, post.before, deck, item.id)
        allowed = item in safe(run, post.day, post.before)
        assert choice is not None
        assert choice.item == (item if allowed else post.choice.item)
