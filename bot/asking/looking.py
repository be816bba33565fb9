"""Asks a platform what an ask needs to know, before the transaction is opened and never for long."""

import asyncio
import logging
from collections.abc import Mapping

from bot.handlers.asked import kind_of, value_of, workspace_of
from bot.model.ask import Ask
from bot.model.command import Command, Draft, Need, Trace
from bot.model.errors import DeliveryError, Gone, Unknown
from bot.model.facts import Facts
from bot.model.place import Channel, Person
from bot.ports import Platform

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds that an ask waits for what its platform knows, or for the database; longer, and the platform gives up on us."""


class Looking:
    """What one platform knows; nothing of it is remembered."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def calls_admin(self, ask: Ask) -> bool:
        """Whether the platform calls the asker an admin; False where it does not matter or can not be told."""
        kind = kind_of(ask)
        wanted = kind.admin or Need.ACTOR in kind.needs
        if not wanted or ask.actor.admin is not None:
            return bool(ask.actor.admin)
        try:
            return bool((await self._look(ask.actor.person)).admin)
        except DeliveryError:
            _warn(kind, "the platform did not tell whether somebody is an admin")
            return False

    async def membership(self, ask: Ask) -> Facts:
        """In which circles the asker is, and whether they are an admin; nothing where that does not matter."""
        actor = ask.actor
        if kind_of(ask).for_all or not self._platform.capabilities.circles:
            return Facts()
        if actor.circles is not None:
            return Facts(admin=actor.admin, circles=actor.circles)
        try:
            return await self._look(actor.person)
        except DeliveryError:
            _warn(kind_of(ask), "the platform did not tell in which circles somebody is")
            return Facts()

    async def facts(self, ask: Ask) -> Facts | None:
        """What the platform knows of the channel that a command is about; None if it does not say."""
        ref = value_of(ask, "channel")
        channel = Channel(workspace=workspace_of(ask), ref=ref) if ref else ask.at
        if Need.CHANNEL not in kind_of(ask).needs or not isinstance(channel, Channel):
            return None
        return await self.channel(channel)

    async def people(self, ask: Ask) -> Mapping[str, Facts | None]:
        """What the platform knows of whom a command names and of the asker, by their ids; None where it does not say."""
        if Need.PEOPLE not in kind_of(ask).needs or isinstance(ask.command, Draft):
            return {}
        named: tuple[str, ...] = getattr(ask.command, "to", ())
        refs = tuple(dict.fromkeys((*named, ask.actor.person.ref)))
        workspace = workspace_of(ask)
        found = await asyncio.gather(
            *(self._person(Person(workspace=workspace, ref=ref)) for ref in refs)
        )
        return dict(zip(refs, found, strict=True))

    async def channel(self, channel: Channel) -> Facts | None:
        """What the platform knows of a channel; None if it does not say."""
        try:
            return await self._look(channel)
        except Gone:
            return Facts(active=False)
        except DeliveryError:
            return None

    async def _person(self, person: Person) -> Facts | None:
        try:
            return await self._look(person)
        except Gone:
            return Facts(active=False)
        except DeliveryError:
            return None

    async def _look(self, at: Channel | Person) -> Facts:
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._platform.look(at)
        except TimeoutError:
            raise Unknown from None


def _warn(kind: type[Command], says: str) -> None:
    """A line in the log; none for what leaves no trace, since it would tell when it was asked."""
    if kind.trace is not Trace.NONE:
        log.warning(says)
