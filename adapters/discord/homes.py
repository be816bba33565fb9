"""To which server somebody belongs who writes in direct messages, where Discord does not say it."""

from collections.abc import Callable

import discord

from adapters.discord.rest import Rest
from adapters.discord.trouble import UNKNOWN_MEMBER, UNKNOWN_USER
from bot.model.place import Person

MOST_ASKED = 10
"""In more servers than that, Haven does not ask each of them about a person."""
MOST_KEPT = 10_000


class Homes:
    """Remembers in memory where people last met Haven; asks the servers where that is not known."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._last: dict[str, str] = {}
        self.guilds: Callable[[], list[str]] = list
        """The servers in which Haven is now."""

    def note(self, person: Person) -> None:
        """Somebody used Haven in a server, or was written to on behalf of it."""
        self._last.pop(person.ref, None)
        self._last[person.ref] = person.workspace
        while len(self._last) > MOST_KEPT:
            del self._last[next(iter(self._last))]

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
