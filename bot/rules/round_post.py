"""How a round becomes one post, or a few parts: shuffled, grouped by person, split where a platform would cut."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from bot.model.note import Fate, Note

T = TypeVar("T")

MOST_NOTES = 6
"""Notes in a part: each is a quote and two buttons, and the smallest platform takes 40 such pieces in a message."""
MOST_SIGNS = 3_000
"""Characters of notes in a part; the smallest platform takes 4,000 in a message."""
_AROUND = 80  # what stands around a note: names and the words of the frame


def shuffled(items: Sequence[T], fractions: Sequence[float]) -> list[T]:
    """The items in an order of which each is equally likely, for random numbers in [0, 1), one for each item."""
    left = list(items)
    return [left.pop(int(fraction * len(left))) for fraction in fractions[: len(items)]]


def placed(notes: Sequence[Note], fractions: Sequence[float]) -> list[Note]:
    """The notes that are given, in the order in which they stand, with their place and part; the rest behind them.

    Notes to the same people stand together; the groups, and the notes in each, come in any order.
    """
    mixed = shuffled(notes, fractions)
    given = [one for one in mixed if one.fate in (Fate.PUBLIC, Fate.PRIVATE)]
    rest = [one for one in mixed if one not in given]
    public = [one for one in given if one.fate is Fate.PUBLIC]
    private = [one for one in given if one.fate is Fate.PRIVATE]
    parted = [
        replace(one, part=part)
        for part, group in enumerate(_parts(_grouped(public, fractions[len(notes) :])), 1)
        for one in group
    ]
    return [
        *(replace(one, place=place) for place, one in enumerate((*parted, *private), 1)),
        *rest,
    ]


def groups(notes: Sequence[Note]) -> list[list[Note]]:
    """Notes that stand one after the other, by the people whom they are for."""
    found: dict[tuple[str, ...], list[Note]] = {}
    for one in notes:
        found.setdefault(one.to, []).append(one)
    return list(found.values())


def _grouped(notes: Sequence[Note], fractions: Sequence[float]) -> list[Note]:
    mixed = shuffled(groups(notes), fractions)
    return [one for group in mixed for one in group]


def _parts(notes: Sequence[Note]) -> list[list[Note]]:
    parts: list[list[Note]] = []
    room = 0
    for one in notes:
        size = len(one.deed) + len(one.effect) + _AROUND
        if not parts or len(parts[-1]) == MOST_NOTES or size > room:
            parts.append([])
            room = MOST_SIGNS
        parts[-1].append(one)
        room -= size
    return parts
