"""Remembers what admins were told, so that they are told once, and again only after it was well in between."""

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import TeamId
from bot.store.database.sql import UNSYNCHRONIZED, insert_new
from bot.store.tables.core import Base, ProblemRow

Key = tuple[TeamId, str]
_TABLE = Base.metadata.tables["problem"]


class Problems:
    """The problems of teams, by team and name."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open(self, keys: Sequence[Key]) -> dict[Key, int]:
        """Note that problems hold: those that are news, each with how often it has come up."""
        if not keys:
            return {}
        rows = await self._session.scalars(
            select(ProblemRow).where(tuple_(ProblemRow.team_id, ProblemRow.name).in_(keys))
        )
        known = {(TeamId(row.team_id), row.name): row for row in rows}
        news = {
            key: known[key].n + 1 if key in known else 1
            for key in dict.fromkeys(keys)
            if key not in known or not known[key].open
        }
        await insert_new(
            self._session,
            ProblemRow,
            [{"team_id": team, "name": name, "n": 0, "open": True} for team, name in news],
        )
        if news:
            await self._session.execute(
                update(_TABLE)
                .where(_TABLE.c.team_id == bindparam("key"), _TABLE.c.name == bindparam("called"))
                .values(n=bindparam("times"), open=True),
                [{"key": key[0], "called": key[1], "times": n} for key, n in news.items()],
            )
        return news

    async def close(self, team: TeamId, *names: str) -> None:
        """Note that problems are over."""
        await self._session.execute(
            update(ProblemRow)
            .where(ProblemRow.team_id == team, ProblemRow.name.in_(names))
            .values(open=False)
        )

    async def close_but(
        self, teams: Collection[TeamId], names: Collection[str], still: Collection[Key]
    ) -> None:
        """Note that problems of these names are over in these teams, except those that `still` hold."""
        await self._session.execute(
            update(ProblemRow)
            .where(
                ProblemRow.open.is_(True),
                ProblemRow.team_id.in_(teams),
                ProblemRow.name.in_(names),
                tuple_(ProblemRow.team_id, ProblemRow.name).not_in(still),
            )
            .values(open=False)
            .execution_options(**UNSYNCHRONIZED)
        )
