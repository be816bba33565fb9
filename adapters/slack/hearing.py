"""Tells the core its news, and forgets what is no longer true."""

import asyncio
import logging
from collections.abc import Iterable, Mapping
from datetime import timedelta

from adapters.slack.installations import Installations
from adapters.slack.people import People
from bot.model.errors import DeliveryError, Gone, StoreDown
from bot.model.news import Added, News, PersonBack, PersonLeft, Removed
from bot.model.place import Person
from bot.ports import Bot, Shelf

log = logging.getLogger(__name__)

KEPT = timedelta(days=31)
"""A day longer than what the core keeps of somebody who left."""
REST = 60.0
"""Seconds before Slack is asked again whose token the settings hold."""


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

    async def me(self, workspace: str) -> str:
        """The id of Haven's own user in a workspace; empty where it is not installed."""
        found = await self._installations.of(workspace)
        return found.bot_user if found else ""

    async def names(self, people: Iterable[Person]) -> Mapping[str, str]:
        """The names of those whom Slack knows, by their ids."""
        return {person.ref: name for person, name in (await self._people.names(people)).items()}

    async def hear(self, news: News) -> None:
        """Pass it on. Raises StoreDown: then it should be told again."""
        # Not from memory: another process may have heard that they left.
        if isinstance(news, PersonBack) and await self._shelf.get(_key(news.person)) is None:
            return
        await self._bot.hear(news)
        match news:
            case Removed(workspace=workspace):
                await self._installations.remove(workspace)
                await self._forget_who_left(workspace)
            case PersonLeft(person=person):
                await self._shelf.put(_key(person), b"", KEPT)
            case PersonBack(person=person):
                await self._shelf.take(_key(person))

    async def is_there(self) -> None:
        """With a token from the settings nobody sees Haven being added: a token that works says so."""
        while True:
            try:
                for installation in await self._installations.all():
                    await self._bot.hear(Added(workspace=installation.workspace))
            except Gone as error:
                log.warning("the token of the settings does not work: %s", error)
            except (DeliveryError, StoreDown):
                await asyncio.sleep(REST)
                continue
            return

    async def _forget_who_left(self, workspace: str) -> None:
        everybody = workspace if workspace.endswith("/") else f"{workspace} "
        for key in await self._shelf.items(f"{_LEFT}{everybody}"):
            await self._shelf.take(key)


_LEFT = "left/"


def _key(person: Person) -> str:
    return f"{_LEFT}{person.workspace} {person.ref}"
