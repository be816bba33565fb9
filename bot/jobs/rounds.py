"""The rounds of thanks on the clock: opened, locked and closed; what a crash interrupts is finished by the next turn."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.jobs.closing import Closing
from bot.jobs.durable import Durable
from bot.jobs.each import in_lines
from bot.jobs.following import Following
from bot.jobs.locking import Locking
from bot.model.errors import DeliveryError
from bot.model.round import MAILBOX, Readers, Round, RoundSettings, Stage
from bot.model.team import Team
from bot.ports import Clock, Platform
from bot.rules.rounds import is_on, may_run, next_look, next_round
from bot.store import Boxes, Store, Work
from bot.store.thanks.rounds import Due

HOLD = 60.0
"""Seconds for which a process has a round for itself."""
OPENED = 50
"""Rounds that are opened in a turn."""
PATIENCE = 2.0
"""Seconds that a platform has to say how many people are in a channel."""


class Rounds:
    """One turn opens, locks and closes what is due, and looks at what people did with notes that went out."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        platforms: Mapping[str, Platform],
        locking: Locking,
        closing: Closing,
        following: Following,
        clock: Clock,
        again: Callable[[], None],
        planned: Callable[[], None],
        durable: Durable,
    ) -> None:
        self._store = store
        self._boxes = boxes
        self._platforms = platforms
        self._locking = locking
        self._closing = closing
        self._following = following
        self._clock = clock
        self._again = again
        self._planned = planned
        self._durable = durable

    async def work(self) -> None:
        """Do all that is due; one team that fails holds up no other."""
        if await self._boxes.emptied():
            await self._following.tell_lost()
        now, elapsed = self._clock.now(), await self._store.elapsed()
        async with self._store.reading() as work:
            ready = await self._ready(work, now)
            due = await work.rounds.due(now, elapsed)
            failed = await work.lasting.failed()
        await self._open(ready, now)
        # A platform that does not answer holds up its own teams.
        await in_lines(
            due,
            self._advance,
            line=lambda one: one.platform,
            action="round.broken",
            key=lambda one: one.team,
        )
        await self._following.work(failed)
        self._planned()

    async def next_moment(self, work: Work) -> datetime | None:
        """When a round is locked or closed next."""
        rounds = await work.rounds.unfinished()
        teams = await work.teams.running({one.team for one in rounds}) if rounds else {}
        settings = await work.rounds.settings_of(teams) if teams else {}
        looks = [
            next_look(teams[one.team], settings[one.team], one)
            for one in rounds
            if one.team in teams
        ]
        now = self._clock.now()
        return min((one for one in looks if one is not None and one > now), default=None)

    async def _ready(self, work: Work, now: datetime) -> list[tuple[Team, RoundSettings]]:
        """Teams that want a round and have none open, and how they want it."""
        ids = await work.rounds.without()
        if not ids:
            return []
        teams = await work.teams.running(ids)
        settings = await work.rounds.settings_of(teams)
        return [
            (team, settings[id])
            for id, team in teams.items()
            if self._is_on(team, settings[id]) and may_run(team, settings[id], now)
        ]

    async def _open(self, ready: Sequence[tuple[Team, RoundSettings]], now: datetime) -> None:
        async def begin(one: tuple[Team, RoundSettings]) -> None:
            await self._begin(*one, now)

        await in_lines(
            ready[:OPENED],
            begin,
            line=lambda one: one[0].workspace.platform,
            action="round.unopened",
            key=lambda one: one[0].id,
        )
        if len(ready) > OPENED:
            self._again()

    async def _begin(self, team: Team, settings: RoundSettings, now: datetime) -> None:
        async with self._store.reading() as work:
            before = await work.rounds.latest(team.id, 1)
        size = await self._size(team, settings)
        one = next_round(team, settings, before[0] if before else None, size, now)
        if one is None:
            return
        await self._boxes.open(team.id, one.box)
        await self._boxes.open(team.id, MAILBOX)
        async with self._store.writing() as work:
            await work.rounds.open(one)
            await self._durable.tell(work, team, now)

    async def _advance(self, due: Due) -> None:
        elapsed = await self._store.elapsed()
        async with self._store.writing() as work:
            one = await work.rounds.hold(due, elapsed, elapsed + HOLD)
            team = (await work.teams.running([due.team])).get(due.team)
            settings = await work.rounds.settings(due.team)
        if one is None or team is None:
            return
        await self._following.tell_lost(team.id)  # a close would forget that there was a box
        if one.stage is Stage.PLANNED or may_run(team, settings, self._clock.now()):
            await self._step(one, team, settings)
        else:
            async with self._store.writing() as work:
                await work.rounds.release(due)

    async def _step(self, one: Round, team: Team, settings: RoundSettings) -> None:
        match one.stage:
            case Stage.OPEN:
                is_on = self._is_on(team, settings)
                size = await self._size(team, settings) if is_on else None
                await self._locking.lock(one, team, settings if is_on else None, size)
            case Stage.LOCKED | Stage.PLANNED:
                await self._closing.close(one, team, settings)
            case Stage.CLOSED:
                pass

    async def _size(self, team: Team, settings: RoundSettings) -> int | None:
        """How many people are in the channel, where it matters and the platform tells."""
        platform = self._platforms.get(team.workspace.platform)
        if platform is None or settings.readers is not Readers.AUTO:
            return None
        try:
            async with asyncio.timeout(PATIENCE):
                return (await platform.look(settings.channel or team.channel)).size
        except (DeliveryError, TimeoutError):
            return None

    def _is_on(self, team: Team, settings: RoundSettings) -> bool:
        platform = self._platforms.get(team.workspace.platform)
        if platform is None:
            return False  # another process serves it
        return is_on(settings, asks_first=platform.capabilities.asks_first is not None)
