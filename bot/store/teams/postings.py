"""Which item a team was given on which day, and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import DeliveryId, TeamId
from bot.rules.delivery import State
from bot.store.database.sql import insert_new
from bot.store.tables.core import DeliveryRow, PostingRow, TeamRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One item on one local date; `reason` is a `bot.rules.choose.Reason` as JSON."""

    team: TeamId
    day: date
    item: str
    reason: str
    delivery: DeliveryId


class Postings:
    """The postings of teams."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, postings: Sequence[Posting]) -> None:
        """Keep postings; a day that has one already keeps it."""
        rows: list[dict[str, object]] = [
            {
                "team_id": one.team,
                "day": one.day,
                "item": one.item,
                "reason": one.reason,
                "delivery_id": one.delivery,
            }
            for one in postings
        ]
        await insert_new(self._session, PostingRow, rows)

    async def latest(self, team: TeamId) -> Posting | None:
        """The team's newest posting."""
        return _read(
            await self._session.scalar(
                select(PostingRow)
                .where(PostingRow.team_id == team)
                .order_by(PostingRow.day.desc())
                .limit(1)
            )
        )

    async def newest(self, teams: Collection[TeamId]) -> dict[TeamId, Posting]:
        """The newest posting of each team."""
        last = (
            select(PostingRow.team_id, func.max(PostingRow.day).label("day"))
            .where(PostingRow.team_id.in_(teams))
            .group_by(PostingRow.team_id)
            .subquery()
        )
        rows = await self._session.scalars(
            select(PostingRow).join(
                last, and_(last.c.team_id == PostingRow.team_id, last.c.day == PostingRow.day)
            )
        )
        return {TeamId(row.team_id): _posting(row) for row in rows}

    async def unanswered(self, teams: Collection[TeamId], since: date) -> dict[TeamId, int]:
        """How many posts arrived in each team's channel since a date, after the last day on which anybody answered."""
        found = await self._session.execute(
            select(PostingRow.team_id, func.count())
            .join(TeamRow, TeamRow.id == PostingRow.team_id)
            .join(DeliveryRow, DeliveryRow.id == PostingRow.delivery_id)
            .where(
                PostingRow.team_id.in_(teams),
                PostingRow.day >= since,
                or_(TeamRow.answered_on.is_(None), PostingRow.day > TeamRow.answered_on),
                DeliveryRow.state == State.SENT,
            )
            .group_by(PostingRow.team_id)
        )
        return {TeamId(team): count for team, count in found}

    async def last_days(self, teams: Collection[TeamId]) -> dict[TeamId, date]:
        """The local date of each team's newest posting."""
        found = await self._session.execute(
            select(PostingRow.team_id, func.max(PostingRow.day))
            .where(PostingRow.team_id.in_(teams))
            .group_by(PostingRow.team_id)
        )
        return {TeamId(team): day for team, day in found}

    async def of(self, delivery: DeliveryId) -> Posting | None:
        """The posting that a delivery carried."""
        return _read(
            await self._session.scalar(select(PostingRow).where(PostingRow.delivery_id == delivery))
        )


def _read(row: PostingRow | None) -> Posting | None:
    return _posting(row) if row is not None else None


def _posting(row: PostingRow) -> Posting:
    return Posting(
        team=TeamId(row.team_id),
        day=row.day,
        item=row.item,
        reason=row.reason,
        delivery=DeliveryId(row.delivery_id),
    )
