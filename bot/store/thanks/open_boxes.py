"""Remembers which sealed boxes there must be, so that a lost one is noticed."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import TeamId
from bot.store.database.sql import insert_new, put
from bot.store.tables.core import OpenBoxRow

Noted = tuple[TeamId, str]
"""A box by its team and topic."""


class OpenBoxes:
    """The id of the key of each open box, by team and topic."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def note(self, box: Noted, key: str) -> None:
        """A box was opened; what was noted about it earlier stays."""
        await insert_new(self._session, OpenBoxRow, [_row(box, key)])

    async def renote(self, box: Noted, key: str) -> None:
        """A box took the place of one that was lost."""
        await put(self._session, OpenBoxRow, ("team_id", "topic"), _row(box, key))

    async def forget(self, box: Noted) -> None:
        """A box is being closed."""
        await self._session.execute(
            delete(OpenBoxRow).where(OpenBoxRow.team_id == box[0], OpenBoxRow.topic == box[1])
        )

    async def all(self, team: TeamId | None = None) -> dict[Noted, str]:
        """Every open box with the id of its key, of one team or of all."""
        query = select(OpenBoxRow).order_by(OpenBoxRow.team_id, OpenBoxRow.topic)
        if team is not None:
            query = query.where(OpenBoxRow.team_id == team)
        rows = await self._session.scalars(query)
        return {(TeamId(row.team_id), row.topic): row.key for row in rows}


def _row(box: Noted, key: str) -> dict[str, object]:
    return {"team_id": box[0], "topic": box[1], "key": key}
