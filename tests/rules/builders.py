"""Plain builders of items, teams and posts for tests of the rules."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.model.item import EXERCISES, Item, Kind, Step, Weekday
from bot.model.place import Channel, TeamId, Workspace
from bot.model.practice import Practice
from bot.model.team import WEEKDAYS, History, Rhythm, Taste, Team
from bot.rules.choose import Choice, choose, record
from bot.rules.deck import Deck
from bot.rules.due import Slot

MONDAY = date(2026, 1, 5)
WORKDAYS: frozenset[Weekday] = frozenset(WEEKDAYS[:5])


def an_item(
    practice: Practice = Practice.EMPATHY,
    number: int = 1,
    *,
    kind: Kind = Kind.CHANNEL_PROMPT,
    level: int = 1,
    fit: Iterable[Weekday] = (),
    apart: Iterable[str] = (),
    tags: Iterable[str] = (),
) -> Item:
    """A reviewed item; its id is made of practice, kind and number."""
    minutes = {Kind.CHANNEL_PROMPT: 1, Kind.WEEKLY_RITUAL: 2, Kind.PRIVATE_REFLECTION: 2}
    return Item(
        id=f"{practice.code}-{kind.code}-{number:03d}",
        status="reviewed",
        practice=practice,
        kind=kind,
        title=f"{practice} {number}",
        body="Ask one question.",
        why="People like to be asked.",
        evidence=("weger2014",),
        level=level,
        minutes=minutes.get(kind, 10),
        weekday_fit=tuple(fit),
        do_not_use_with=tuple(apart),
        tags=tuple(tags),
        steps=(Step(actor="person", surface="private", text="Ask."),) if kind in EXERCISES else (),
    )


def a_library(prompts: int = 6, exercises: int = 1) -> list[Item]:
    """So many prompts and exercises for each practice, all at level 1 and for any day."""
    counts = {Kind.CHANNEL_PROMPT: prompts, Kind.EMPATHY_EXERCISE: exercises}
    return [
        an_item(practice, number, kind=kind)
        for practice in Practice
        for kind, count in counts.items()
        for number in range(1, count + 1)
    ]


def a_taste(
    seed: str = "ada",
    started: date = MONDAY - timedelta(days=100),
    *,
    on: Iterable[Practice] = tuple(Practice),
    cap: int = 2,
    disliked: Iterable[str] = (),
) -> Taste:
    """Equal weights for the practices that are on; the on-ramp is over."""
    weights = {practice: 1.0 if practice in set(on) else 0.0 for practice in Practice}
    return Taste(seed=seed, started=started, weights=weights, cap=cap, disliked=frozenset(disliked))


def a_rhythm(
    zone: str = "Etc/UTC", at: time = time(9), days: Iterable[Weekday] = WORKDAYS
) -> Rhythm:
    """Monday to Friday at nine."""
    return Rhythm(zone=zone, at=at, days=frozenset(days))


def a_team(rhythm: Rhythm, planned: Slot | None) -> Team:
    """A team whose next post is planned."""
    return Team(
        id=TeamId("t1"),
        workspace=Workspace(platform="web", ref="w1"),
        channel=Channel(workspace="w1", ref="c1"),
        name="team",
        locale="en",
        rhythm=rhythm,
        taste=a_taste(),
        next_day=planned.day if planned else None,
        next_at=planned.at if planned else None,
    )


def with_status(item: Item, status: str) -> Item:
    """The same item as a draft or retired."""
    return Item.model_validate({**item.model_dump(), "status": status})


def workdays(first: date, count: int) -> list[date]:
    """So many working days from `first` on."""
    every = (first + timedelta(days=n) for n in range(2 * count + 4))
    return [day for day in every if WEEKDAYS[day.weekday()] in WORKDAYS][:count]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """One post of a simulated team: `before` is the history that it was chosen from."""

    day: date
    before: History
    choice: Choice

    @property
    def after(self) -> History:
        """The history with this post in it."""
        return record(self.choice, self.day, self.before)


def posts(days: Iterable[date], taste: Taste, deck: Deck) -> Iterator[Posted]:
    """What a team gets on these days; days without a suitable item are left out."""
    history = History()
    for day in days:
        choice = choose(day, taste, history, deck)
        if choice is not None:
            yield Posted(day=day, before=history, choice=choice)
            history = record(choice, day, history)


def chosen(days: Iterable[date], taste: Taste, deck: Deck) -> list[str]:
    """The ids of what a team gets on these days."""
    return [post.choice.item.id for post in posts(days, taste, deck)]
