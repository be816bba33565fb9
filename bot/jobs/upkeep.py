"""Forgets what has to be forgotten, and looks whether lost channels are back."""

import asyncio
import logging
from collections.abc import Mapping

from bot.jobs.following import Following
from bot.model.errors import DeliveryError
from bot.model.place import Workspace
from bot.model.team import UNREACHABLE, Team
from bot.ports import Clock, Platform
from bot.rules.due import known_zone
from bot.rules.rhythm import found_again
from bot.store import Boxes, Store, Work
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
        for workspace in due:
            await self._erase(workspace)
        await self._following.tidy()
        await sweep(self._store)
        await self._boxes.stir()

    async def _erase(self, workspace: Workspace) -> None:
        """Delete everything of a workspace that removed Haven; nothing if it was added again just now."""
        async with self._store.reading() as work:
            teams = await work.teams.of(workspace)
        for team in teams:
            for box in await self._boxes.topics(team.id):
                await self._boxes.close(box.team, box.topic)
        async with self._store.writing() as work:
            if workspace in await work.removals.due(self._clock.now()):
                await work.removals.erase(workspace)

    async def probe(self) -> None:
        """Resume the teams whose channel can be reached again."""
        async with self._store.reading() as work:
            lost = [team for team in await work.teams.lost() if _may_come_back(team)]
        back = [team for team in lost if await self._is_back(team)]
        if back:
            async with self._store.writing() as work:
                for team in back:
                    await self._resume(work, team)

    async def _resume(self, work: Work, seen: Team) -> None:
        # An admin may have changed the team while the platform was asked.
        team = await work.teams.get(seen.workspace, seen.id, change=True)
        if team is None or not _may_come_back(team):
            return
        last = await work.postings.last_days([team.id])
        await work.teams.save(found_again(team, last.get(team.id), self._clock.now()))
        await work.problems.close(team.id, "gone")
        await work.removals.take_back(team.workspace)

    async def _is_back(self, team: Team) -> bool:
        platform = self._platforms.get(team.workspace.platform)
        if platform is None:
            return False
        try:
            async with asyncio.timeout(self._patience):
                return (await platform.look(team.channel)).active
        except (DeliveryError, TimeoutError) as error:
            log.info("a lost channel is still out of reach: %s", type(error).__name__)
        except Exception:
            # One team must not end the probe for all the others.
            log.exception("a lost channel could not be looked at", extra={"key": team.id})
        return False


def _may_come_back(team: Team) -> bool:
    """Whether a team waits for its channel alone; one whose zone is unknown needs somebody's hand as well."""
    return team.lost in UNREACHABLE and known_zone(team.rhythm.zone)
