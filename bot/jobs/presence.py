"""Who of the people whom notes are for is not there any more: as the platform says now, or as it told before."""

import asyncio
from collections.abc import Collection, Mapping

from bot.model.errors import DeliveryError, Gone
from bot.model.place import Channel, Person
from bot.model.team import Team
from bot.ports import Platform
from bot.store import Store

PATIENCE = 2.0
"""Seconds that a platform has to say whether somebody is there."""


class Presence:
    """Asked for everybody of a round at once, at its close, so that it tells of no note."""

    def __init__(self, *, store: Store, platforms: Mapping[str, Platform]) -> None:
        self._store = store
        self._platforms = platforms

    async def gone(self, team: Team, refs: Collection[str]) -> frozenset[str]:
        """Those of these people who left the workspace. Whoever can not be asked about is there."""
        people = [Person(workspace=team.workspace.ref, ref=ref) for ref in sorted(refs)]
        if not people:
            return frozenset()
        async with self._store.reading() as work:
            members = await work.members.of(team.workspace.platform, people)
        left = {one for one in people if one in members and members[one].leaving_on is not None}
        platform = self._platforms.get(team.workspace.platform)
        # Where the channel itself can not be seen, Haven may have been shut out, and not they.
        if platform is not None and await _is_there(platform, team.channel):
            found = await asyncio.gather(*(_is_there(platform, one) for one in people))
            left |= {one for one, there in zip(people, found, strict=True) if there is False}
        return frozenset(one.ref for one in left)


async def _is_there(platform: Platform, at: Channel | Person) -> bool | None:
    try:
        async with asyncio.timeout(PATIENCE):
            return (await platform.look(at)).active
    except Gone:
        return False
    except (DeliveryError, TimeoutError):
        return None
