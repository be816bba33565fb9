"""How many items a second are chosen: `python benchmarks/choose.py`.

Every choice is for another team, so nothing is kept from one to the next but the deck. `days` is how many posts each
team has behind it. Counted is the time of the process itself, which a busy machine does not stretch.
"""

import sys
import time
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.model.item import Item, Kind, Step
from bot.model.practice import Practice
from bot.model.team import WEEKDAYS, History, Taste
from bot.rules.choose import choose, record
from bot.rules.deck import Deck

SIZES = (54, 438, 2_000)
HISTORIES = (0, 260)
TEAMS = 300
TODAY = date(2026, 3, 3)
"""A Tuesday: a prompt is chosen, from nine tenths of the items."""


def a_library(size: int) -> list[Item]:
    """So many public items: a tenth are exercises, two thirds name two weekdays, a third is level 2."""
    return [an_item(number) for number in range(size)]


def an_item(number: int) -> Item:
    """The item with a number; its practice goes round."""
    practice = tuple(Practice)[number % len(Practice)]
    is_exercise = number % 10 == 0
    kind = Kind.EMPATHY_EXERCISE if is_exercise else Kind.CHANNEL_PROMPT
    return Item(
        id=f"{practice.code}-{kind.code}-{number % 1000:03d}",
        status="reviewed",
        practice=practice,
        kind=kind,
        title="An item",
        body="A body.",
        why="A reason.",
        evidence=("weger2014",),
        level=1 + (number % 3 == 0),
        minutes=10 if is_exercise else 1,
        weekday_fit=(WEEKDAYS[number % 5], WEEKDAYS[(number + 2) % 5]) if number % 3 else (),
        do_not_use_with=("tag:support",) if number % 10 == 1 else (),
        tags=("support",) if number % 10 == 2 else (),
        steps=(Step(actor="person", surface="private", text="A step."),) if is_exercise else (),
    )


def history_of(taste: Taste, deck: Deck, days: int) -> History:
    """What a team has seen after so many working days up to yesterday."""
    history = History()
    for day in workdays(days):
        choice = choose(day, taste, history, deck)
        history = record(choice, day, history) if choice else history
    return history


def workdays(count: int) -> Iterable[date]:
    """The last so many working days before today."""
    every = (TODAY - timedelta(days=n) for n in range(1, 2 * count + 1))
    return [day for day in every if day.weekday() < 5][:count][::-1]


def measure(size: int, days: int) -> float:
    """Items a second."""
    deck = Deck(a_library(size))
    tastes = [Taste(seed=f"team {n}", started=TODAY - timedelta(days=400)) for n in range(TEAMS)]
    pasts = [history_of(taste, deck, days) for taste in tastes[:30]]
    begin = time.process_time()
    for n, taste in enumerate(tastes):
        choose(TODAY, taste, pasts[n % len(pasts)], deck)
    return TEAMS / (time.process_time() - begin)


def main() -> None:
    """Print one line for each size and history."""
    print(f"{'items':>6} {'days':>6} {'items/s':>10} {'µs each':>9}")
    for size in SIZES:
        for days in HISTORIES:
            rate = measure(size, days)
            print(f"{size:>6} {days:>6} {rate:>10,.0f} {1e6 / rate:>9.1f}")


if __name__ == "__main__":
    main()
