"""What a team wrote for itself: suggested by a member, accepted by an admin, retired again."""

from dataclasses import dataclass
from enum import StrEnum

from bot.model.place import Person
from bot.model.practice import Practice


class OwnState(StrEnum):
    """Where an item of a team's own stands; one that was declined is deleted."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnItem:
    """An item of a team's own. `version` grows with each change; `who` suggested it, known until it is decided."""

    id: str
    state: OwnState
    practice: Practice
    title: str
    body: str
    why: str
    version: int = 1
    who: Person | None = None
