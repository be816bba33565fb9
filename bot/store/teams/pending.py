"""Changes of settings that wait until the team was told of them; the person who made one is sealed."""

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.place import DeliveryId, Person, TeamId, Workspace
from bot.rules.delivery import State
from bot.rules.promises import next_look
from bot.rules.setup import Changed
from bot.store.database.sql import put
from bot.store.people.members import member_id, open_person, seal_person
from bot.store.tables.changes import PendingRow
from bot.store.tables.core import DeliveryRow, TeamRow
from bot.vault import Vault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A setting of a team that will be `changed` at `starts` if `delivery` has told the team by `tell_by`.

    `who` is None once that person wanted everything about them deleted, or if it can not be read.
    """

    team: TeamId
    changed: Changed
    who: Person | None
    delivery: DeliveryId
    tell_by: datetime
    starts: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A pending change, what became of the delivery that tells of it, and whether its team's channel is lost."""

    pending: Pending
    told: State | None
    lost: bool


_WAITING = (
    select(PendingRow, DeliveryRow.state, TeamRow.lost)
    .join(TeamRow, TeamRow.id == PendingRow.team_id)
    .outerjoin(DeliveryRow, DeliveryRow.id == PendingRow.delivery_id)
    .order_by(PendingRow.team_id, PendingRow.setting)
)


class PendingChanges:
    """The changes of every team that are not in force yet, one for each setting."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def put(self, workspace: Workspace, one: Pending) -> None:
        """Keep a change, in place of another of the same setting."""
        setting, who = one.changed.setting, one.who
        row = {
            "team_id": one.team,
            "setting": setting,
            "before": one.changed.before,
            "after": one.changed.after,
            "member": member_id(self._vault, workspace.platform, who) if who else None,
            "who": seal_person(self._vault, _place(one.team, setting), who) if who else None,
            "delivery_id": one.delivery,
            "tell_by": one.tell_by,
            "starts": one.starts,
        }
        await put(self._session, PendingRow, ("team_id", "setting"), row)

    async def of(self, team: TeamId) -> list[Pending]:
        """What waits in one team."""
        return [one.pending for one in await self.waiting(team)]

    async def remove(self, team: TeamId, setting: str) -> None:
        """Take a change out, because it applies or was called off."""
        await self._session.execute(
            delete(PendingRow).where(PendingRow.team_id == team, PendingRow.setting == setting)
        )

    async def waiting(self, team: TeamId) -> list[Waiting]:
        """What waits in a team; a `who` that can not be read is None and holds nothing up."""
        found = await self._session.execute(_WAITING.where(PendingRow.team_id == team))
        return [
            Waiting(
                pending=self._read(row),
                told=State(state) if state is not None else None,
                lost=lost is not None,
            )
            for row, state, lost in found
        ]

    async def looks(self) -> dict[TeamId, datetime]:
        """When something has to be done about a change that waits, by team; nothing is opened for that."""
        found: dict[TeamId, datetime] = {}
        for row, state, lost in await self._session.execute(_WAITING):
            told = State(state) if state is not None else None
            look = next_look(told, row.tell_by, row.starts, lost=lost is not None)
            if look is not None:
                team = TeamId(row.team_id)
                found[team] = min(look, found.get(team, look))
        return found

    def _read(self, row: PendingRow) -> Pending:
        place = _place(row.team_id, row.setting)
        return Pending(
            team=TeamId(row.team_id),
            changed=Changed(setting=row.setting, before=row.before, after=row.after),
            who=self._who(place, row.who),
            delivery=DeliveryId(row.delivery_id),
            tell_by=row.tell_by,
            starts=row.starts,
        )

    def _who(self, place: str, sealed: bytes | None) -> Person | None:
        try:
            return open_person(self._vault, place, sealed) if sealed is not None else None
        except (Unsealable, ValueError):
            log.error("who made a change can not be read", extra={"action": "pending.unreadable"})
            return None


def _place(team: str, setting: str) -> str:
    return f"pending|{team}|{setting}"
