"""The log of what admins changed in a team, for every member to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Person, TeamId
from bot.store.database.sql import insert_new
from bot.store.people.members import open_person, seal_person
from bot.store.tables.changes import ChangeRow
from bot.vault import Vault

KEEP = timedelta(days=365)


class Stage(StrEnum):
    """How far a change had come when it was noted."""

    DONE = "done"
    TOLD = "told"  # not in force yet
    AS_TOLD = "as_told"  # in force since now
    CALLED_OFF = "called_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One setting that was changed; `who` is None once that person wanted everything about them deleted."""

    at: datetime
    setting: str
    before: str
    after: str
    who: Person | None
    stage: Stage = Stage.DONE


class Changes:
    """The changes of teams; the person who made one is sealed."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, team: TeamId, changes: Sequence[Change], member: str | None) -> None:
        """Note changes that one person made, whose hash is `member`; None for somebody who had it deleted."""
        last = await self._session.scalar(
            select(func.max(ChangeRow.n)).where(ChangeRow.team_id == team)
        )
        rows: list[dict[str, object]] = [
            {
                "team_id": team,
                "n": n,
                "at": one.at,
                "setting": one.setting,
                "before": one.before,
                "after": one.after,
                "stage": one.stage,
                "member": member,
                "who": seal_person(self._vault, _place(team, n), one.who) if one.who else None,
            }
            for n, one in enumerate(changes, (last or 0) + 1)
        ]
        await insert_new(self._session, ChangeRow, rows)

    async def of(self, team: TeamId, limit: int) -> list[Change]:
        """The newest changes of a team, newest first."""
        rows = await self._session.scalars(
            select(ChangeRow)
            .where(ChangeRow.team_id == team)
            .order_by(ChangeRow.n.desc())
            .limit(limit)
        )
        return [self._read(row) for row in rows]

    async def purge(self, wall: datetime) -> None:
        """Forget changes of more than a year ago."""
        await self._session.execute(delete(ChangeRow).where(ChangeRow.at < wall - KEEP))

    def _read(self, row: ChangeRow) -> Change:
        place = _place(row.team_id, row.n)
        who = open_person(self._vault, place, row.who) if row.who is not None else None
        return Change(
            at=row.at,
            setting=row.setting,
            before=row.before,
            after=row.after,
            who=who,
            stage=Stage(row.stage),
        )


def _place(team: str, n: int) -> str:
    return f"change|{team}|{n}"
