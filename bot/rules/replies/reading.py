"""What was read in a reply: a command word, its shape, its topic; none of the person's own words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class CommandWord(StrEnum):
    """What somebody may type instead of an answer, in any language; each of them ends the conversation but `help`."""

    STOP = "stop"  # this conversation ends, and no other begins by itself
    SKIP = "skip"  # this conversation ends
    HELP = "help"  # what can be typed here
    DELETE = "delete"  # this conversation ends, and what was written in it is deleted now


class Shape(StrEnum):
    """How a reply reads."""

    SHORT = "short"  # three words or fewer
    LIGHT = "light"
    HEAVY = "heavy"
    MIXED = "mixed"  # as much of the one as of the other
    UNCLEAR = "unclear"  # neither, or a language without a lexicon


class Topic(StrEnum):
    """What a reply speaks of most; each has authored lines and a phrase with its article."""

    WORKLOAD = "workload"
    MEETING = "meeting"
    COLLEAGUE = "colleague"
    LEAD = "lead"
    CUSTOMER = "customer"
    CHANGE = "change"
    MISTAKE = "mistake"
    LEARNING = "learning"
    PRAISE = "praise"
    TIME_OFF = "time_off"
    TIREDNESS = "tiredness"
    HOME = "home"
    LONELINESS = "loneliness"
    FINISHED_WORK = "finished_work"


When = Literal["light", "heavy", "mixed", "short_or_unclear"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A reply as the rules see it. `supported` says whether there are lexicons for its language."""

    command: CommandWord | None = None
    shape: Shape = Shape.UNCLEAR
    topic: Topic | None = None
    supported: bool = True

    @property
    def when(self) -> When:
        """The name under which items keep their follow-ups to such a reply."""
        match self.shape:
            case Shape.LIGHT:
                return "light"
            case Shape.HEAVY:
                return "heavy"
            case Shape.MIXED:
                return "mixed"
            case _:
                return "short_or_unclear"
