"""Looks after changes that wait until their team was told of them: applies them when their time has come."""

from bot.jobs.each import each
from bot.model.place import TeamId
from bot.ports import Clock
from bot.store import Store
from bot.telling.promises import Promises


class Keeping:
    """One turn looks at every change that waits; there are few."""

    def __init__(self, *, store: Store, promises: Promises, clock: Clock) -> None:
        self._store = store
        self._promises = promises
        self._clock = clock

    async def work(self) -> None:
        """Apply or tell again what is due, a team at a time."""
        now = self._clock.now()
        async with self._store.reading() as work:
            looks = await work.pending.looks()
        due = [team for team, look in looks.items() if look <= now]
        await each(due, self._settle, action="promise.broken", key=str)

    async def _settle(self, id: TeamId) -> None:
        async with self._store.writing() as work:
            # An admin may have called it off meanwhile; from here on nobody can.
            team = (await work.teams.by_id([id], change=True)).get(id)
            if team is not None:
                await self._promises.settle(work, team, self._clock.now())
