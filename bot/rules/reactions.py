"""When a team has had enough of an item."""

from collections.abc import Iterable

from bot.model.reaction import Tally

ENOUGH = 4
"""An item drops out when one in so many of those who answered wants less of it."""


def drops_out(tally: Tally) -> bool:
    """Whether a quarter or more of those who answered an item want less of it; silence is no dislike."""
    return tally.disliked > 0 and tally.disliked * ENOUGH >= tally.answered


def unwanted(tallies: Iterable[Tally]) -> frozenset[str]:
    """The items that a team has had enough of."""
    return frozenset(tally.item for tally in tallies if drops_out(tally))
