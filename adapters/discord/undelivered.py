"""Messages that could not be written to somebody whose direct messages are closed: shown when they next use Haven."""

from bot.model.message import Message
from bot.model.place import Person

MOST = 1_000


class Undelivered:
    """The last such message of each person, in memory alone: it is never sent again by itself."""

    def __init__(self) -> None:
        self._kept: dict[Person, Message] = {}

    def keep(self, person: Person, message: Message) -> None:
        """Somebody could not be reached."""
        self._kept.pop(person, None)
        self._kept[person] = message
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]

    def take(self, person: Person) -> Message | None:
        """What somebody missed, once."""
        return self._kept.pop(person, None)
