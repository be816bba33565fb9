"""What a review of a note says, and why."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What happens with a note."""

    PASS = "pass"
    HINT = "hint"
    HOLD = "hold"


class Code(StrEnum):
    """Why a note is held or hinted at; `stings` is the weight of the whole, the last three only hint."""

    COMPARED = "compared"
    IRONY = "irony"
    PERSON = "person"
    THIRD = "third"
    PRIVATE = "private"
    CONTACT = "contact"
    INSULT = "insult"
    THREAT = "threat"
    SEXUAL = "sexual"
    HARASSMENT = "harassment"
    DESPAIR = "despair"
    STINGS = "stings"
    UNMASKS = "unmasks"
    OWED = "owed"
    NO_DEED = "no-deed"

    @property
    def holds(self) -> bool:
        """Whether a note waits for a steward or goes back, because of this alone."""
        return self not in {Code.UNMASKS, Code.OWED, Code.NO_DEED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing that was found; `stretch` is as it was written, empty if the whole note is meant."""

    code: Code
    stretch: str

    @property
    def says(self) -> str:
        """The key of the sentence that names it."""
        return f"tone-{self.code}"

    @property
    def suggestion(self) -> str:
        """The key of the sentence that says what to write instead."""
        return f"tone-{self.code}-try"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found in a note; `read` is False where its language has no rules of its own."""

    reasons: tuple[Reason, ...]
    read: bool

    @property
    def outcome(self) -> Outcome:
        """Hold if any reason holds, else hint if there is any, else pass."""
        if any(reason.code.holds for reason in self.reasons):
            return Outcome.HOLD
        return Outcome.HINT if self.reasons else Outcome.PASS
