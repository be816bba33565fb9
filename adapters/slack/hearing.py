"""Tells the core its news, and forgets what is no longer true."""

from datetime import timedelta

from adapters.slack.installations import Installations
from adapters.slack.people import People
from bot.model.news import News, PersonBack, PersonLeft, Removed
from bot.model.place import Person
from bot.ports import Bot, Shelf

KEPT = timedelta(days=31)
"""A day longer than what the core keeps of somebody who left."""


class Hearing:
    """Remembers who left lately: Slack tells of every change of every profile, and only a return is news."""

    def __init__(
        self, bot: Bot, installations: Installations, people: People, shelf: Shelf
    ) -> None:
        self._bot = bot
        self._installations = installations
        self._people = people
        self._shelf = shelf

    def profile_changed(self, person: Person) -> None:
        """What was remembered about somebody may be wrong."""
        self._people.forget(person)

    async def hear(self, news: News) -> None:
        """Pass it on. Raises StoreDown: then it should be told again."""
        # Not from memory: another process may have heard that they left.
        if isinstance(news, PersonBack) and await self._shelf.get(_key(news.person)) is None:
            return
        await self._bot.hear(news)
        match news:
            case Removed(workspace=workspace):
                await self._installations.remove(workspace)
            case PersonLeft(person=person):
                await self._shelf.put(_key(person), b"", KEPT)
            case PersonBack(person=person):
                await self._shelf.take(_key(person))


def _key(person: Person) -> str:
    return f"left/{person.workspace} {person.ref}"
