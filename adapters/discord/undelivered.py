"""Messages that could not be written to somebody whose direct messages are closed: shown to them alone in the server."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.model.message import Message
from bot.model.place import DeliveryId, Person
from bot.ports import Clock

MOST = 1_000
STILL_HERE = 14 * 60.0
"""Seconds after their last ask for which Discord lets something be shown to them; it says fifteen minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A delivery that did not arrive; None for what brought a file along, and means nothing without it."""

    delivery: DeliveryId
    message: Message | None


Show = Callable[[Missed], Awaitable[bool]]


class Undelivered:
    """Shows what was missed at once to who is here, else keeps the last of it until they use Haven again.

    All in memory, and each message is shown once: nothing is sent to closed direct messages again by itself.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[Person, Missed] = {}
        self._here: dict[Person, tuple[float, Show]] = {}

    def here(self, person: Person, show: Show) -> Missed | None:
        """Somebody uses Haven in a server, and can be shown things there for a while. What they missed, once."""
        self._here.pop(person, None)
        self._here[person] = (self._clock.elapsed() + STILL_HERE, show)
        _shorten(self._here)
        return self._kept.pop(person, None)

    async def missed(self, person: Person, missed: Missed) -> None:
        """Somebody could not be reached."""
        until, show = self._here.get(person, (0.0, None))
        if show is not None and self._clock.elapsed() < until and await show(missed):
            return
        self._kept.pop(person, None)
        self._kept[person] = missed
        _shorten(self._kept)


def _shorten(kept: dict[Person, Missed] | dict[Person, tuple[float, Show]]) -> None:
    while len(kept) > MOST:
        del kept[next(iter(kept))]
