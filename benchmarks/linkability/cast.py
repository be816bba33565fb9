"""Who takes part in a run, and what they write: names and words that occur nowhere else."""

from dataclasses import dataclass
from random import Random

MEMBERS = 8
QUIET = 4
"""So many of them do nothing that may be recorded: their names must be nowhere at all."""
NOTES = 12
OTHERS = 50
_MORE = (
    " The demo went well after that.",
    " The plan was clear to all of us then.",
    " The whole release was out by four, and the questions were answered.",
)
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_VERBS = (
    "staying",
    "fixing",
    "explaining",
    "listening",
    "covering",
    "testing",
    "asking",
    "writing",
)
_THINGS = ("release", "bug", "plan", "demo", "shift", "report", "question", "page", "build", "talk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of the team, as a platform knows them."""

    ref: str
    handle: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note of thanks; `giver` is a place in the list of members."""

    giver: int
    to: str
    words: str


def members(dice: Random) -> list[Member]:
    """Eight people; the first half is quiet."""
    return [
        Member(
            ref="U" + _letters(dice, 10),
            handle=f"handle-{_letters(dice, 8).lower()}",
            name=f"Name {_letters(dice, 8).title()}",
        )
        for _ in range(MEMBERS)
    ]


def notes(people: list[Member], dice: Random) -> list[Note]:
    """Twelve notes, short and long, in the order in which they are given by anybody; they thank those who are not quiet."""
    found: list[Note] = []
    for _ in range(NOTES):
        giver = dice.randrange(len(people))
        to = dice.choice([one.ref for one in people[QUIET:] if one is not people[giver]])
        words = f"Thank you for {dice.choice(_VERBS)} {dice.choice(_THINGS)} {_letters(dice, 8)}."
        words += "".join(dice.choice(_MORE) for _ in range(dice.randrange(7)))
        found.append(Note(giver=giver, to=to, words=words))
    return found


def _letters(dice: Random, size: int) -> str:
    return "".join(dice.choice(_LETTERS) for _ in range(size))
