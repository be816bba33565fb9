"""What people take along by a link that works once: held in memory only, for ten minutes, and never written down."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.model.place import Person
from bot.ports import Clock, Entropy

LASTS = timedelta(minutes=10)
MOST = 200
"""So many wait at a time; the oldest makes room."""
PATH = "journal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file and what its page says; `until` is on the clock of real seconds."""

    person: Person
    until: float
    title: str
    told: str
    button: str
    body: bytes = field(repr=False)


class Downloads:
    """Links under the public address; without one there are none."""

    def __init__(self, address: str | None, clock: Clock, entropy: Entropy) -> None:
        self._address = address.rstrip("/") if address else None
        self._clock = clock
        self._entropy = entropy
        self._waiting: dict[str, Download] = {}

    @property
    def possible(self) -> bool:
        """Whether there is an address to link to."""
        return self._address is not None

    def offer(self, person: Person, body: bytes, *, title: str, told: str, button: str) -> str:
        """A new link; an earlier one of the same person opens nothing any more."""
        self.prune()
        self.forget(person)
        while len(self._waiting) >= MOST:
            del self._waiting[next(iter(self._waiting))]
        token = self._entropy.token(16).hex()
        until = self._clock.elapsed() + LASTS.total_seconds()
        self._waiting[token] = Download(
            person=person, until=until, title=title, told=told, button=button, body=body
        )
        return f"{self._address}/{PATH}/{token}"

    def forget(self, person: Person) -> None:
        """Somebody deleted what their link leads to."""
        self._keep(lambda one: one.person != person)

    def prune(self) -> None:
        """Let go of every file whose time is over."""
        now = self._clock.elapsed()
        self._keep(lambda one: one.until > now)

    @property
    def waiting(self) -> int:
        """How many files lie in memory."""
        return len(self._waiting)

    def look(self, token: str) -> Download | None:
        """What a link leads to, if its time is not over; looking uses nothing up."""
        self.prune()
        return self._waiting.get(token)

    def take(self, token: str) -> Download | None:
        """The file, once."""
        found = self.look(token)
        if found is not None:
            del self._waiting[token]
        return found

    def _keep(self, wanted: Callable[[Download], bool]) -> None:
        self._waiting = {token: one for token, one in self._waiting.items() if wanted(one)}
