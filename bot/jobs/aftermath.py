"""What follows from the fate of deliveries: lost channels, and what admins must know, in the transaction that records it."""

import logging
from collections.abc import Mapping, Sequence
from datetime import date

from bot.commands import Resend, pack
from bot.model.delivery import DeliveryKind
from bot.model.errors import Scope
from bot.model.place import TeamId, Workspace
from bot.model.team import Team
from bot.ports import Clock
from bot.rules.delivery import State
from bot.store import Store, Work
from bot.store.deliveries.leases import Outcome
from bot.store.deliveries.outbox import Lapsed
from bot.telling.notices import Notices, Trouble, set_aside

log = logging.getLogger(__name__)


class Aftermath:
    """Records outcomes and draws the conclusions."""

    def __init__(self, *, store: Store, notices: Notices, clock: Clock) -> None:
        self._store = store
        self._notices = notices
        self._clock = clock

    async def record(self, outcomes: Sequence[Outcome]) -> None:
        """Write down what became of deliveries, and plan what has to be told. Raises StoreDown: then nothing is written."""
        dead = [one for one in outcomes if _failed(one)]
        async with self._store.writing() as work:
            # Teams are locked before deliveries, as by asks; the other way round, PostgreSQL could see a deadlock.
            concerned = await self._concerned(work, dead) if dead else {}
            settled = await work.leases.settle(outcomes)
            if dead := [one for one in settled if _failed(one)]:
                await self._conclude(work, dead, concerned)

    async def let_go(self, lapsed: Sequence[Lapsed], unreadable: Sequence[Lapsed]) -> None:
        """Tell admins of prompts that could not be posted in time, or whose words can not be read any more.

        In a transaction of its own: in that of the deliveries it would lock them before their teams.
        """
        named = [("missed", one) for one in lapsed] + [("unreadable", one) for one in unreadable]
        prompts = [(name, one) for name, one in named if one.kind is DeliveryKind.PROMPT]
        if not prompts:
            return
        async with self._store.writing() as work:
            teams = await work.teams.by_id({one.team for _, one in prompts})
            troubles = [
                Trouble(
                    team=teams[one.team],
                    name=name,
                    about=one.slot,
                    slots={"count": 1, "day": date.fromisoformat(one.slot)},
                )
                for name, one in prompts
                if one.team in teams
            ]
            await self._notices.tell(work, troubles, self._clock.now())

    async def _concerned(self, work: Work, dead: Sequence[Outcome]) -> dict[TeamId, Team]:
        """The teams of deliveries that were given up, and all teams of a workspace that is gone."""
        teams = await work.teams.by_id({one.claimed.delivery.team for one in dead}, change=True)
        for workspace in _gone(dead):
            teams |= {team.id: team for team in await work.teams.of(workspace, change=True)}
        return teams

    async def _conclude(
        self, work: Work, dead: Sequence[Outcome], teams: Mapping[TeamId, Team]
    ) -> None:
        troubles: list[Trouble] = []
        for one in dead:
            team = teams.get(one.claimed.delivery.team)
            log.warning(
                "a delivery was given up: %s",
                one.error,
                extra={"action": "delivery.dead", "key": one.claimed.delivery.id},
            )
            if team is not None:
                troubles += self._troubles(team, one)
        await self._lose(work, dead, teams)
        await self._notices.tell(work, troubles, self._clock.now())

    def _troubles(self, team: Team, one: Outcome) -> list[Trouble]:
        delivery = one.claimed.delivery
        if one.gone is Scope.TEAM:
            return [set_aside(team, "gone")]
        if one.gone is not None or delivery.kind is not DeliveryKind.PROMPT:
            return []
        name = "unsure" if one.uncertain else "dead"
        again = ("button-resend", pack(Resend(delivery=delivery.id)))
        return [Trouble(team=team, name=name, about=delivery.slot, button=again)]

    async def _lose(
        self, work: Work, dead: Sequence[Outcome], teams: Mapping[TeamId, Team]
    ) -> None:
        lost: set[TeamId] = {one.claimed.delivery.team for one in dead if one.gone is Scope.TEAM}
        for workspace in _gone(dead):
            log.error(
                "a workspace can not be reached any more; its token may be revoked",
                extra={"action": "workspace.gone", "key": workspace.platform},
            )
            lost |= {team.id for team in teams.values() if team.workspace == workspace}
        if lost:
            await work.teams.lose(lost, "gone")


def _failed(one: Outcome) -> bool:
    """Whether something follows: it was given up, or what waits for better days finds its channel gone."""
    return one.state is State.DEAD or one.gone is not None


def _gone(dead: Sequence[Outcome]) -> set[Workspace]:
    return {one.claimed.workspace for one in dead if one.gone is Scope.WORKSPACE}
