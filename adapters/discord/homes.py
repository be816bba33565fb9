"""To which server somebody belongs who writes in direct messages, where Discord does not say it."""

from collections.abc import Callable

import discord

from adapters.discord.lately import Lately
from adapters.discord.rest import Rest
from adapters.discord.trouble import UNKNOWN_MEMBER, UNKNOWN_USER
from bot.model.place import Person
from bot.ports import Clock

MOST_ASKED = 10
"""In more servers than that, Haven does not ask each of them about a person."""
MOST_KEPT = 10_000
KEPT = 24 * 3600.0
"""Seconds for which somebody's server is remembered: an answer to a message of the morning may come in the evening."""


class Homes:
    """Remembers in memory where people met Haven on the last day; asks the servers where that is not known."""

    def __init__(self, rest: Rest, clock: Clock) -> None:
        self._rest = rest
        self._last: Lately[str, str] = Lately(clock, KEPT, MOST_KEPT)
        self.guilds: Callable[[], list[str]] = list
        """The servers in which Haven is now."""

    def note(self, person: Person) -> None:
        """Somebody used Haven in a server, or was written to on behalf of it."""
        self._last.put(person.ref, person.workspace)

    def tidy(self) -> None:
        """Forget what is over."""
        self._last.tidy()

    async def of(self, user: str) -> list[str]:
        """The servers that may be meant: one if that is known, none for a stranger. Raises Denied or DeliveryError."""
        all_guilds = self.guilds()
        if (known := self._last.get(user)) in all_guilds:
            return [known]
        if len(all_guilds) > MOST_ASKED:
            return all_guilds
        async with self._rest.calls() as client:
            shared = [one for one in all_guilds if await _is_in(client, one, user)]
        if len(shared) == 1:
            self.note(Person(workspace=shared[0], ref=user))
        return shared


async def _is_in(client: discord.Client, guild: str, user: str) -> bool:
    found = await client.fetch_guild(int(guild), with_counts=False)
    try:
        await found.fetch_member(int(user))
    except discord.NotFound as error:
        if error.code in (UNKNOWN_MEMBER, UNKNOWN_USER):
            return False
        raise
    return True
