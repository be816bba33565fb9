"""Messages that could not be written to somebody whose direct messages are closed: shown to them alone in the server."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.discord.lately import Lately
from bot.model.message import Message
from bot.model.place import DeliveryId, Person
from bot.ports import Clock

MOST = 1_000
STILL_HERE = 14 * 60.0
"""Seconds after their last ask for which Discord lets something be shown to them; it says fifteen minutes."""
KEPT = 24 * 3600.0
"""Seconds for which a message waits that could not be shown at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A delivery that did not arrive; None for what brought a file along, and means nothing without it."""

    delivery: DeliveryId
    message: Message | None


Show = Callable[[Missed], Awaitable[bool]]


class Undelivered:
    """Shows what was missed at once to who is here, else keeps the last of it for a day, until they use Haven again.

    All in memory, and each message is shown once: nothing is sent to closed direct messages again by itself.
    """

    def __init__(self, clock: Clock) -> None:
        self._kept: Lately[Person, Missed] = Lately(clock, KEPT, MOST)
        self._here: Lately[Person, Show] = Lately(clock, STILL_HERE, MOST)

    def here(self, person: Person, show: Show) -> Missed | None:
        """Somebody uses Haven in a server, and can be shown things there for a while. What they missed, once."""
        self._here.put(person, show)
        return self._kept.take(person)

    async def shown(self, person: Person, missed: Missed) -> bool:
        """Show it to somebody who could not be reached; False if they are not here."""
        show = self._here.get(person)
        return show is not None and await show(missed)

    def keep(self, person: Person, missed: Missed) -> None:
        """Let it wait for them, in place of an earlier one."""
        self._kept.put(person, missed)

    def forget(self, person: Person) -> None:
        """They want nothing to be kept of them."""
        self._kept.take(person)

    def tidy(self) -> None:
        """Forget what is over."""
        self._here.tidy()
        self._kept.tidy()
