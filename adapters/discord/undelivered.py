"""Messages that could not be written to somebody whose direct messages are closed: shown to them alone in the server."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.model.message import Message
from bot.model.place import DeliveryId, Person
from bot.ports import Clock

MOST = 1_000
STILL_HERE = 14 * 60.0
"""Seconds after their last ask for which Discord lets something be shown to them; it says fifteen minutes."""
KEPT = 24 * 3600.0
"""Seconds for which a message waits that could not be shown at once."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A delivery that did not arrive."""

    delivery: DeliveryId
    message: Message


Show = Callable[[Missed], Awaitable[bool]]


class Undelivered:
    """Shows what was missed at once to who is here, else keeps the last of it for a day, until they use Haven again.

    All in memory, and each message is shown once: nothing is sent to closed direct messages again by itself.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[Person, tuple[float, Missed]] = {}
        self._here: dict[Person, tuple[float, Show]] = {}

    def here(self, person: Person, show: Show) -> Missed | None:
        """Somebody uses Haven in a server, and can be shown things there for a while. What they missed, once."""
        self.tidy()
        self._put(self._here, person, STILL_HERE, show)
        _, missed = self._kept.pop(person, (0.0, None))
        return missed

    async def shown(self, person: Person, missed: Missed) -> bool:
        """Show it to somebody who could not be reached; False if they are not here."""
        self.tidy()
        _, show = self._here.get(person, (0.0, None))
        return show is not None and await show(missed)

    def keep(self, person: Person, missed: Missed) -> None:
        """Let it wait for them, in place of an earlier one."""
        self._put(self._kept, person, KEPT, missed)

    def forget(self, person: Person) -> None:
        """They want nothing to be kept of them."""
        self._kept.pop(person, None)

    def tidy(self) -> None:
        """Forget what is over."""
        now = self._clock.elapsed()
        _drop_old(self._here, now)
        _drop_old(self._kept, now)

    def _put(
        self, kept: dict[Person, tuple[float, T]], person: Person, seconds: float, value: T
    ) -> None:
        kept.pop(person, None)
        kept[person] = (self._clock.elapsed() + seconds, value)
        while len(kept) > MOST:
            del kept[next(iter(kept))]


def _drop_old(kept: dict[Person, tuple[float, T]], now: float) -> None:
    # All live equally long, so the first is the next to go.
    while kept and kept[first := next(iter(kept))][0] <= now:
        del kept[first]
