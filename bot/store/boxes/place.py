"""Names a box: a team and a topic."""

import re
from dataclasses import dataclass

from bot.model.place import TeamId

_TOPIC = re.compile(r"[A-Za-z0-9_./-]{1,60}")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Box:
    """The box of a team for a topic such as `round/12`. ValueError for a topic that is no plain word."""

    team: TeamId
    topic: str

    def __post_init__(self) -> None:
        if not _TOPIC.fullmatch(self.topic) or "|" in self.team:
            raise ValueError("a topic has 1 to 60 letters, digits and _./-")

    def __str__(self) -> str:
        return f"{self.team}|{self.topic}"
