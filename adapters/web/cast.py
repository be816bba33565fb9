"""Who and what exists in the playground: one workspace, its channels, and the people who can be played."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Self

from bot.model.place import Channel, Person

WORKSPACE = "playground"
_REFS = ("ada", "ben", "chen", "dana")  # ids stay when the names are changed
TEAM = Channel(workspace=WORKSPACE, ref="team")
CHANNELS: Mapping[Channel, str] = MappingProxyType(
    {
        TEAM: "team",
        Channel(workspace=WORKSPACE, ref="kitchen"): "kitchen",
        Channel(workspace=WORKSPACE, ref="board"): "board",
    }
)
"""Every channel and its name."""
CLOSED = frozenset({Channel(workspace=WORKSPACE, ref="board")})
"""Channels that nobody let Haven into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people of the playground: their ids and names, the admin first."""

    names: Mapping[str, str]

    @classmethod
    def of(cls, people: str) -> Self:
        """From four names with commas between them."""
        names = (name.strip() for name in people.split(","))
        return cls(names=dict(zip(_REFS, names, strict=True)))

    def knows(self, person: Person) -> bool:
        """Whether this is one of the people who can be played."""
        return person.workspace == WORKSPACE and person.ref in self.names

    def is_admin(self, person: Person) -> bool:
        """Whether this is the admin of the workspace."""
        return self.knows(person) and person == self.first

    @property
    def first(self) -> Person:
        """Whom a new browser plays."""
        return Person(workspace=WORKSPACE, ref=next(iter(self.names)))

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody, in the order in which the page lists them."""
        return tuple(Person(workspace=WORKSPACE, ref=ref) for ref in self.names)
