"""Forgets what has to be forgotten, and looks whether lost channels are back."""

import asyncio
import logging
from collections.abc import Mapping

from bot.handlers.reachable import found
from bot.jobs.each import each
from bot.jobs.following import Following
from bot.model.errors import DeliveryError
from bot.model.place import Workspace
from bot.model.team import UNREACHABLE, Team
from bot.ports import Clock, Platform
from bot.rules.due import known_zone
from bot.store import Boxes, Store
from bot.store.sweeping import sweep

log = logging.getLogger(__name__)

PATIENCE = 15.0
"""Seconds that a platform has to say whether a channel is there."""


class Upkeep:
    """Retention, and the daily probe of lost channels."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        platforms: Mapping[str, Platform],
        clock: Clock,
        following: Following,
        patience: float = PATIENCE,
    ) -> None:
        self._store = store
        self._boxes = boxes
        self._platforms = platforms
        self._clock = clock
        self._following = following
        self._patience = patience

    async def work(self) -> None:
        """Delete what is over, destroy the keys that open nothing any more, and write every sealed box anew."""
        async with self._store.writing() as work:
            await work.outbox.purge(self._clock.now())
            await work.asks.purge(self._clock.wall())
            await work.journals.expire(self._clock.now())
            await work.changes.purge(self._clock.now())
            leaving = await work.members.leaving(self._clock.now().date())
            await work.personal.forget_members(leaving)
            await work.shelves.purge(self._clock.wall())
            due = await work.removals.due(self._clock.now())
        await each(due, self.erase, action="removal.broken", key=lambda one: one.platform)
        await self._following.tidy()
        await sweep(self._store)
        await self._boxes.stir()

    async def erase(self, workspace: Workspace) -> None:
        """Delete everything of a workspace that removed Haven; nothing if it was added again just now."""
        async with self._store.writing() as work:
            if workspace not in await work.removals.due(self._clock.now()):
                return
            teams = await work.teams.of(workspace)
            await work.removals.erase(workspace)
        # After the rows, so that nothing is lost of who comes back; a crash in between is healed by the next upkeep.
        for team in teams:
            for box in await self._boxes.topics(team.id):
                await self._boxes.close(box.team, box.topic)

    async def probe(self) -> None:
        """Resume the teams whose channel can be reached again."""
        async with self._store.reading() as work:
            lost = [team for team in await work.teams.lost() if _may_come_back(team)]
        await each(lost, self._probe, action="probe.broken", key=lambda team: team.id)

    async def _probe(self, seen: Team) -> None:
        if not await self._is_back(seen):
            return
        async with self._store.writing() as work:
            # An admin may have changed the team while the platform was asked.
            team = await work.teams.get(seen.workspace, seen.id, change=True)
            if team is not None and _may_come_back(team):
                await found(work, team, self._clock.now())

    async def _is_back(self, team: Team) -> bool:
        platform = self._platforms.get(team.workspace.platform)
        if platform is None:
            return False
        try:
            async with asyncio.timeout(self._patience):
                return (await platform.look(team.channel)).active
        except (DeliveryError, TimeoutError) as error:
            log.info("a lost channel is still out of reach: %s", type(error).__name__)
        return False


def _may_come_back(team: Team) -> bool:
    """Whether a team waits for its channel alone; one whose zone is unknown needs somebody's hand as well."""
    return team.lost in UNREACHABLE and known_zone(team.rhythm.zone)
