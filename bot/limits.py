"""Limits per person that are kept in memory only, under a key that never leaves the process."""

import hashlib
import hmac
from datetime import date, datetime, timedelta

from bot.model.place import Person, TeamId
from bot.ports import Entropy

HOUR = timedelta(hours=1)
_KEY = 32


class Limits:
    """Counts what somebody did today, and who did something once. A restart forgets it; several processes count apart."""

    def __init__(self, entropy: Entropy) -> None:
        self._entropy = entropy
        self._day: date | None = None
        self._daily = b""
        self._counts: dict[bytes, int] = {}
        self._key = entropy.token(_KEY)
        self._once: dict[bytes, datetime] = {}
        self._last: dict[bytes, datetime] = {}

    def left(self, team: TeamId, person: Person, day: date, most: int) -> bool:
        """Whether somebody may do it once more on that date; asking does not count."""
        return self._counts.get(self._today(team, person, day), 0) < most

    def spend(self, team: TeamId, person: Person, day: date) -> None:
        """Count one."""
        mark = self._today(team, person, day)
        self._counts[mark] = self._counts.get(mark, 0) + 1

    def give_back(self, team: TeamId, person: Person, day: date) -> None:
        """Uncount one that came to nothing."""
        mark = self._today(team, person, day)
        self._counts[mark] = max(0, self._counts.get(mark, 0) - 1)

    def first_time(self, what: str, person: Person, *, now: datetime, until: datetime) -> bool:
        """Whether this person does it for the first time since the start; it can be done `until` then, and is forgotten."""
        self._once = {mark: end for mark, end in self._once.items() if end > now}
        mark = _mark(self._key, what, person)
        if mark in self._once:
            return False
        self._once[mark] = until
        return True

    def take_back(self, what: str, person: Person) -> None:
        """Forget that this person did it: it came to nothing."""
        self._once.pop(_mark(self._key, what, person), None)

    def once_an_hour(self, what: str, person: Person, now: datetime) -> bool:
        """Whether this person did not do it within the last hour; if so, they do it now."""
        self._last = {mark: at for mark, at in self._last.items() if now - at < HOUR}
        mark = _mark(self._key, what, person)
        if mark in self._last:
            return False
        self._last[mark] = now
        return True

    def _today(self, team: TeamId, person: Person, day: date) -> bytes:
        if day != self._day:
            self._day, self._daily, self._counts = day, self._entropy.token(_KEY), {}
        return _mark(self._daily, team, person)


def _mark(key: bytes, what: str, person: Person) -> bytes:
    return hmac.digest(key, f"{what}|{person.workspace}|{person.ref}".encode(), hashlib.sha256)
