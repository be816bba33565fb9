"""What follows from the fate of deliveries: lost channels, and what admins must know, in the transaction that records it."""

import logging
from collections.abc import Sequence
from datetime import date

from bot.commands import Resend, pack
from bot.model.delivery import DeliveryKind
from bot.model.errors import Scope
from bot.model.place import TeamId
from bot.model.team import Team
from bot.notices import Notices, Trouble, channel_gone
from bot.ports import Clock
from bot.rules.delivery import State
from bot.store import Store, Work
from bot.store.leases import Outcome
from bot.store.outbox import Lapsed

log = logging.getLogger(__name__)


class Aftermath:
    """Records outcomes and draws the conclusions."""

    def __init__(self, *, store: Store, notices: Notices, clock: Clock) -> None:
        self._store = store
        self._notices = notices
        self._clock = clock

    async def record(self, outcomes: Sequence[Outcome]) -> None:
        """Write down what became of deliveries, and plan what has to be told."""
        dead = [one for one in outcomes if one.state is State.DEAD]
        async with self._store.writing() as work:
            await work.leases.settle(outcomes)
            if dead:
                await self._conclude(work, dead)

    async def lapsed(self, work: Work, lapsed: Sequence[Lapsed]) -> None:
        """Tell admins of prompts that could not be posted in time."""
        prompts = [one for one in lapsed if one.kind is DeliveryKind.PROMPT]
        if not prompts:
            return
        teams = await work.teams.by_id({one.team for one in prompts})
        troubles = [
            Trouble(
                team=teams[one.team],
                name="missed",
                about=one.slot,
                slots={"count": 1, "day": _day(one)},
            )
            for one in prompts
            if one.team in teams
        ]
        await self._notices.tell(work, troubles, self._clock.now())

    async def _conclude(self, work: Work, dead: Sequence[Outcome]) -> None:
        teams = await work.teams.by_id({one.claimed.delivery.team for one in dead})
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
        await self._lose(work, dead)
        await self._notices.tell(work, troubles, self._clock.now())

    def _troubles(self, team: Team, one: Outcome) -> list[Trouble]:
        delivery = one.claimed.delivery
        if one.gone is Scope.TEAM:
            return [channel_gone(team)]
        if one.gone is not None or delivery.kind is not DeliveryKind.PROMPT:
            return []
        name = "unsure" if one.error == "unsure" else "dead"
        again = ("button-resend", pack(Resend(delivery=delivery.id)))
        return [Trouble(team=team, name=name, about=delivery.slot, button=again)]

    async def _lose(self, work: Work, dead: Sequence[Outcome]) -> None:
        teams: set[TeamId] = {one.claimed.delivery.team for one in dead if one.gone is Scope.TEAM}
        workspaces = {one.claimed.workspace for one in dead if one.gone is Scope.WORKSPACE}
        for workspace in workspaces:
            log.error(
                "a workspace can not be reached any more; its token may be revoked",
                extra={"action": "workspace.gone", "key": workspace.platform},
            )
            teams |= {team.id for team in await work.teams.of(workspace)}
        if teams:
            await work.teams.lose(teams, "gone")


def _day(one: Lapsed) -> date:
    return date.fromisoformat(one.slot)
