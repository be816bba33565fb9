"""When teams were asked whether they want to keep Haven as it is."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import TeamId
from bot.rules.pulse import EACH, FIRST
from bot.store.database.sql import UNSYNCHRONIZED, insert_one
from bot.store.tables.core import TeamRow
from bot.store.tables.rounds import PulseRow

_DAY = timedelta(days=1)  # local dates may be one ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """One question to a team and when it ends."""

    team: TeamId
    n: int
    asked_on: date
    close_at: datetime
    closed: bool = False

    @property
    def box(self) -> str:
        """The topic of the sealed box with the answers."""
        return f"pulse/{self.n}"


class Pulses:
    """The questions to all teams."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def ask(self, one: Pulse) -> bool:
        """Note that a team is asked; False if it was."""
        row = {
            "team_id": one.team,
            "n": one.n,
            "asked_on": one.asked_on,
            "close_at": one.close_at,
            "closed": one.closed,
        }
        return await insert_one(self._session, PulseRow, row)

    async def close(self, one: Pulse) -> None:
        """The question is over."""
        await self._session.execute(
            update(PulseRow)
            .where(PulseRow.team_id == one.team, PulseRow.n == one.n)
            .values(closed=True)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def is_over(self, team: TeamId, n: int) -> bool:
        """Whether a question was ended, or its team was deleted. One that is only about to be asked is not over."""
        closed = await self._session.scalar(
            select(PulseRow.closed).where(PulseRow.team_id == team, PulseRow.n == n)
        )
        if closed is not None:
            return closed
        return await self._session.scalar(select(TeamRow.id).where(TeamRow.id == team)) is None

    async def last_asked(self, today: date) -> dict[TeamId, tuple[int, date | None, date]]:
        """For each team that may be due: how often it was asked, when last, and its first day."""
        found = await self._session.execute(
            select(TeamRow.id, func.max(PulseRow.n), func.max(PulseRow.asked_on), TeamRow.started)
            .outerjoin(PulseRow, PulseRow.team_id == TeamRow.id)
            .where(TeamRow.lost.is_(None), TeamRow.started <= today - FIRST + _DAY)
            .group_by(TeamRow.id, TeamRow.started)
            .having(func.coalesce(func.max(PulseRow.asked_on), date.min) <= today - EACH + _DAY)
        )
        return {TeamId(id): (n or 0, asked, started) for id, n, asked, started in found}

    async def next_close(self, now: datetime) -> datetime | None:
        """When the next question ends; one that should have ended before waits for its team."""
        return await self._session.scalar(
            select(func.min(PulseRow.close_at)).where(
                PulseRow.closed.is_(False), PulseRow.close_at > now
            )
        )

    async def open(self, team: TeamId | None = None) -> list[Pulse]:
        """Questions that are not over, of one team or all."""
        statement = select(PulseRow).where(PulseRow.closed.is_(False))
        if team is not None:
            statement = statement.where(PulseRow.team_id == team)
        rows = await self._session.scalars(statement)
        return [
            Pulse(team=TeamId(row.team_id), n=row.n, asked_on=row.asked_on, close_at=row.close_at)
            for row in rows
        ]
