"""Forgets what has to be forgotten, and looks whether lost channels are back."""

import logging
from collections.abc import Mapping

from bot.model.errors import DeliveryError
from bot.model.team import Team
from bot.ports import Clock, Platform
from bot.rules.rhythm import resume
from bot.store import Store

log = logging.getLogger(__name__)


class Upkeep:
    """Retention, and the daily probe of lost channels."""

    def __init__(self, *, store: Store, platforms: Mapping[str, Platform], clock: Clock) -> None:
        self._store = store
        self._platforms = platforms
        self._clock = clock

    async def work(self) -> None:
        """Delete what is over, then fold the database's log."""
        async with self._store.writing() as work:
            await work.outbox.purge(self._clock.now())
            await work.asks.purge(self._clock.wall())
            await work.changes.purge(self._clock.now())
            leaving = await work.members.leaving(self._clock.now().date())
            await work.personal.forget_members(leaving)
            await work.shelves.purge(self._clock.wall())
        await self._store.tidy()

    async def probe(self) -> None:
        """Resume the teams whose channel can be reached again."""
        async with self._store.reading() as work:
            lost = await work.teams.lost()
        back = [team for team in lost if await self._is_back(team)]
        if not back:
            return
        async with self._store.writing() as work:
            last = await work.postings.last_days([team.id for team in back])
            for team in back:
                found = resume(team, last.get(team.id), self._clock.now())
                await work.teams.save(found or team)
                await work.problems.close(team.id, "gone")

    async def _is_back(self, team: Team) -> bool:
        platform = self._platforms.get(team.workspace.platform)
        if platform is None:
            return False
        try:
            return (await platform.look(team.channel)).active
        except DeliveryError as error:
            log.info("a lost channel is still out of reach: %s", type(error).__name__)
            return False
