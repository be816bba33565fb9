"""Reads the rows of teams; one that was damaged must not hold up the others."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from bot.model.place import TeamId, Workspace
from bot.store.tables.core import TeamRow

log = logging.getLogger(__name__)

V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """A team whose row can not be read: as much of it as it takes to tell its admins."""

    id: TeamId
    workspace: Workspace
    name: str
    locale: str


def readable_of(rows: Iterable[TeamRow], read: Callable[[TeamRow], V]) -> list[V]:
    """What can be read; a row that was damaged must not hold up the others."""
    found, broken = found_of(rows, read)
    if broken:
        log.error(
            "teams can not be read and are passed over",
            extra={"action": "team.unreadable", "key": ", ".join(broken)},
        )
    return found


def found_of(rows: Iterable[TeamRow], read: Callable[[TeamRow], V]) -> tuple[list[V], list[str]]:
    """What can be read, and the ids of what can not."""
    found: list[V] = []
    broken: list[str] = []
    for row in rows:
        try:
            found.append(read(row))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            broken.append(row.id)
    return found, broken


def damaged(row: TeamRow) -> Damaged:
    """As much of a row as can be read."""
    return Damaged(
        id=TeamId(row.id),
        workspace=Workspace(platform=row.platform, ref=row.workspace),
        name=row.name,
        locale=row.locale,
    )
