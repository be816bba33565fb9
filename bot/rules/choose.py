"""Which item a team gets on a day, and why: the same inputs always give the same answer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from hashlib import blake2b
from math import inf

from bot.model.item import EXERCISES, Item
from bot.model.practice import Practice
from bot.model.team import WEEKDAYS, History, Taste
from bot.rules.deck import Deck, Ids

APART = timedelta(days=14)
ON_RAMP = timedelta(weeks=4)
_EQUAL = 1e-9  # deficits closer than this differ by rounding only


class ReasonCode(StrEnum):
    """What decided in the end; `words.ftl` has a sentence for each."""

    NEW = "new"  # not seen yet, and of the open practices this one was furthest behind its share
    ONLY_PRACTICE = "only_practice"  # not seen yet, and no other practice could come on this day
    AGAIN = "again"  # everything suitable was seen; this one the longest ago
    SWAPPED = "swapped"  # an admin put it in the place of another


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why an item was chosen.

    `posted` is how often its practice came before this day, `expected` how often it should have
    come up to and including this day; `seen` is when the team had this very item before. `on_ramp`
    says that only level 1 is used yet.
    """

    code: ReasonCode
    practice: Practice
    posted: int
    expected: float
    exercise: bool
    on_ramp: bool
    seen: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is posted, why, and the weights (all above 0) of the practices that could have come."""

    item: Item
    reason: Reason
    open: tuple[tuple[Practice, float], ...]


def is_exercise_day(day: date) -> bool:
    """Whether an exercise takes the place of the prompt: every second Wednesday, for all teams."""
    return WEEKDAYS[day.weekday()] == "wed" and day.toordinal() // 7 % 2 == 0


def pick(
    day: date, taste: Taste, history: History, deck: Deck, swap: str | None = None
) -> Choice | None:
    """What is posted on a day: what an admin swapped in, if it is safe, else what is chosen.

    Planner and preview both ask this, so that a preview is what will be posted. A swapped-in item
    is the only one that could come, so it counts as one post due and one posted for its practice,
    and moves no share.
    """
    item = deck.get(swap) if swap is not None else None
    if item is None or item.id not in _safe(day, taste, history, deck):
        return choose(day, taste, history, deck)
    weights = {item.practice: taste.weights[item.practice]}
    return _choice(item, ReasonCode.SWAPPED, weights, history, on_ramp=_on_ramp(day, taste))


def choose(
    day: date,
    taste: Taste,
    history: History,
    deck: Deck,
    *,
    without: frozenset[str] = frozenset(),
) -> Choice | None:
    """The item for a day, or None if nothing in the deck is safe for this team.

    A rule that comes first is never broken for a later one: safety; no repeat while something
    suitable is unseen, then the longest unseen; the weekday; never a practice twice in a row; every
    practice's share, which is kept within 1.5 posts while all of them have something new. `without`
    are ids that are not wanted this time. On an exercise day only exercises are suitable, unless
    none of them is safe.
    """
    safe = _safe(day, taste, history, deck) - without
    suitable = (is_exercise_day(day) and safe & deck.exercises) or safe & deck.prompts
    if not suitable:
        return None
    unseen = suitable.difference(history.seen)
    fresh = unseen or _longest_unseen(suitable, history)
    fitting = fresh & deck.fitting(WEEKDAYS[day.weekday()]) or fresh
    groups = _by_practice(fitting, history.last, deck)
    weights = {practice: taste.weights[practice] for practice in groups}
    practice = _furthest_behind(day, taste.seed, weights, history)
    item = deck[min(groups[practice], key=lambda key: _order(taste.seed, key))]
    new = ReasonCode.NEW if len(groups) > 1 else ReasonCode.ONLY_PRACTICE
    code = new if unseen else ReasonCode.AGAIN
    return _choice(item, code, weights, history, on_ramp=_on_ramp(day, taste))


def alternatives(
    day: date, taste: Taste, history: History, deck: Deck, instead_of: str
) -> Iterator[Choice]:
    """What else could come on a day in place of an item: the best first, each once."""
    without = frozenset({instead_of})
    while (choice := choose(day, taste, history, deck, without=without)) is not None:
        yield choice
        without |= {choice.item.id}


def record(choice: Choice, day: date, history: History) -> History:
    """The history after a choice was posted on a day."""
    practice = choice.item.practice
    return History(
        seen={**history.seen, choice.item.id: day},
        posted={**history.posted, practice: history.posted.get(practice, 0) + 1},
        expected={**history.expected, **_expected(dict(choice.open), history)},
        last=practice,
    )


def _safe(day: date, taste: Taste, history: History, deck: Deck) -> Ids:
    level = min(1, taste.cap) if _on_ramp(day, taste) else taste.cap
    off = (deck.of(practice) for practice in Practice if not _is_on(practice, taste))
    since, until = day - APART, day + APART
    near = (deck.rivals(key) for key, seen in history.seen.items() if since <= seen <= until)
    hard = deck.touchy if taste.gentle_until is not None and day < taste.gentle_until else ()
    return deck.up_to(level).difference(taste.disliked, hard, *off, *near)


def _is_on(practice: Practice, taste: Taste) -> bool:
    return 0 < taste.weights.get(practice, 0) < inf


def _on_ramp(day: date, taste: Taste) -> bool:
    return day - taste.started < ON_RAMP


def _longest_unseen(ids: Ids, history: History) -> Ids:
    oldest = min(history.seen[key] for key in ids)
    return frozenset(key for key in ids if history.seen[key] == oldest)


def _by_practice(ids: Ids, last: Practice | None, deck: Deck) -> Mapping[Practice, Ids]:
    groups = {practice: group for practice in Practice if (group := ids & deck.of(practice))}
    others = {practice: group for practice, group in groups.items() if practice is not last}
    return others or groups


def _expected(weights: Mapping[Practice, float], history: History) -> dict[Practice, float]:
    total = sum(weights.values())
    return {
        practice: history.expected.get(practice, 0.0) + weight / total
        for practice, weight in weights.items()
    }


def _furthest_behind(
    day: date, seed: str, weights: Mapping[Practice, float], history: History
) -> Practice:
    behind = {
        practice: due - history.posted.get(practice, 0)
        for practice, due in _expected(weights, history).items()
    }
    most = max(behind.values())
    tied = [practice for practice, deficit in behind.items() if deficit >= most - _EQUAL]
    # The day is part of the order, or else equal weights would repeat one round of practices.
    return min(tied, key=lambda practice: _order(seed, f"{day.isoformat()} {practice}"))


def _order(seed: str, name: str) -> bytes:
    return blake2b(f"{seed} {name}".encode(), digest_size=8).digest()


def _choice(
    item: Item,
    code: ReasonCode,
    weights: Mapping[Practice, float],
    history: History,
    *,
    on_ramp: bool,
) -> Choice:
    reason = Reason(
        code=code,
        practice=item.practice,
        posted=history.posted.get(item.practice, 0),
        expected=_expected(weights, history)[item.practice],
        exercise=item.kind in EXERCISES,
        on_ramp=on_ramp,
        seen=history.seen.get(item.id),
    )
    return Choice(item=item, reason=reason, open=tuple(weights.items()))
