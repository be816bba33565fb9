"""How many people could have written a note, and what may be promised for so many."""

from enum import StrEnum


class Circle(StrEnum):
    """What the number of people who could have written a note allows to say."""

    NONE = "none"  # too few: nobody calls that anonymous
    FEW = "few"  # it may be guessed
    MANY = "many"
    UNSURE = "unsure"  # the platform does not tell, and few let themselves be counted


LEAST = 3
MANY = 5


def circle(eligible: int, *, known: bool) -> Circle:
    """What `eligible` people allow; where that is not `known`, it is the number of those who said that they count."""
    if eligible >= MANY:
        return Circle.MANY
    if not known:
        return Circle.UNSURE
    return Circle.FEW if eligible >= LEAST else Circle.NONE


def eligible(size: int | None, counted: int, to: int) -> int:
    """How many could have written a note to so many people in a channel of that size."""
    return max(0, (size if size is not None else counted) - to)
