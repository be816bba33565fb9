"""Teams: found by channel, claimed when due, changed by their admins."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, bindparam, delete, func, select, tuple_, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Channel, TeamId, Workspace
from bot.model.team import LIGHTEST, History, Team
from bot.store.codec import (
    read_history,
    read_team,
    write_disliked,
    write_exceptions,
    write_history,
    write_team,
)
from bot.store.database.sql import insert_new
from bot.store.tables.core import Base, TeamRow
from bot.store.teams.reading import Damaged, damaged, found_of, readable_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Advance:
    """A team after its planning: the next post, and what it has been shown."""

    team: Team
    history: History


class Teams:
    """The teams of every workspace; each look-up names the workspace that it serves."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, teams: Sequence[Team]) -> None:
        """Keep new teams; a channel that has one already keeps it."""
        rows: list[dict[str, object]] = [
            {
                "id": team.id,
                "platform": team.workspace.platform,
                "workspace": team.workspace.ref,
                "next_at": team.next_at,
                "history": write_history(History()),
                **write_team(team),
            }
            for team in teams
        ]
        await insert_new(self._session, TeamRow, rows)

    async def at(self, platform: str, channel: Channel, *, change: bool = False) -> Team | None:
        """The team of a channel; with `change` nobody else can change it until the end of the transaction."""
        statement = select(TeamRow).where(
            TeamRow.platform == platform,
            TeamRow.workspace == channel.workspace,
            TeamRow.channel == channel.ref,
        )
        found = await self._found(statement, change=change)
        return found[0] if found else None

    async def of(self, workspace: Workspace, *, change: bool = False) -> tuple[Team, ...]:
        """All teams of a workspace."""
        statement = select(TeamRow).where(
            TeamRow.platform == workspace.platform, TeamRow.workspace == workspace.ref
        )
        return tuple(await self._found(statement, change=change))

    async def any_of(self, workspaces: Collection[Workspace]) -> dict[Workspace, Team]:
        """One team of each workspace that has any, such as a direct message is written down under."""
        keys = [(one.platform, one.ref) for one in workspaces]
        statement = (
            select(TeamRow)
            .where(tuple_(TeamRow.platform, TeamRow.workspace).in_(keys))
            .order_by(TeamRow.id.desc())
        )
        return {team.workspace: team for team in await self._found(statement)}

    async def of_adults(self, workspaces: Collection[Workspace]) -> set[Workspace]:
        """The workspaces in each of whose teams an admin said that everybody is an adult."""
        keys = [(one.platform, one.ref) for one in workspaces]
        found = await self._session.execute(
            select(TeamRow.platform, TeamRow.workspace)
            .where(tuple_(TeamRow.platform, TeamRow.workspace).in_(keys))
            .group_by(TeamRow.platform, TeamRow.workspace)
            .having(func.min(TeamRow.cap) > LIGHTEST)
        )
        return {Workspace(platform=platform, ref=ref) for platform, ref in found}

    async def get(self, workspace: Workspace, team: TeamId, *, change: bool = False) -> Team | None:
        """A team of a workspace by its id."""
        statement = select(TeamRow).where(
            TeamRow.platform == workspace.platform,
            TeamRow.workspace == workspace.ref,
            TeamRow.id == team,
        )
        found = await self._found(statement, change=change)
        return found[0] if found else None

    async def history(self, team: TeamId) -> History:
        """What a team has been shown so far."""
        text = await self._session.scalar(select(TeamRow.history).where(TeamRow.id == team))
        return read_history(text) if text is not None else History()

    async def save(self, team: Team) -> None:
        """Keep a changed team; its history stays as it is."""
        await self._session.execute(
            update(TeamRow)
            .where(TeamRow.id == team.id)
            .values(next_at=team.next_at, **write_team(team))
        )

    async def move(self, team: Team) -> bool:
        """Keep a team that has another channel now; False if another team took that one at the same moment."""
        try:
            async with self._session.begin_nested():
                await self.save(team)
        except IntegrityError:
            return False
        return True

    async def remove(self, team: TeamId) -> None:
        """Delete a team and everything that is kept for it."""
        await self._session.execute(delete(TeamRow).where(TeamRow.id == team))

    async def claim_due(
        self, now: datetime, limit: int
    ) -> tuple[list[tuple[Team, History]], list[Damaged]]:
        """Teams whose next post is due, the longest waiting first, and those of them that can not be read.

        Other processes pass them over.
        """
        found = await self._session.scalars(
            select(TeamRow)
            .where(TeamRow.next_at <= now, TeamRow.lost.is_(None))
            .order_by(TeamRow.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = found.all()
        due = readable_of(rows, lambda row: (read_team(row), read_history(row.history)))
        readable = {team.id for team, _ in due}
        return due, [damaged(row) for row in rows if row.id not in readable]

    async def advance(self, planned: Sequence[Advance]) -> None:
        """Move teams on to their next post, in one statement."""
        if planned:
            statement = (
                update(Base.metadata.tables["team"])
                .where(Base.metadata.tables["team"].c.id == bindparam("key"))
                .values(
                    next_day=bindparam("next_day"),
                    next_at=bindparam("next_at"),
                    slowed=bindparam("slowed"),
                    disliked=bindparam("disliked"),
                    skips=bindparam("skips"),
                    swaps=bindparam("swaps"),
                    history=bindparam("history"),
                )
            )
            await self._session.execute(statement, [_advanced(one) for one in planned])

    async def hear(self, teams: Sequence[Team]) -> None:
        """Note that somebody in these teams reads along, and the next post that follows from it."""
        if teams:
            table = Base.metadata.tables["team"]
            names = ("answered_on", "slowed", "next_day", "next_at")
            statement = (
                update(table)
                .where(table.c.id == bindparam("key"))
                .values({name: bindparam(f"new_{name}") for name in names})
            )
            await self._session.execute(statement, [_heard(team) for team in teams])

    async def lose(self, teams: Collection[TeamId], problem: str) -> None:
        """Set some teams aside for a problem, such as a channel out of reach; nothing is planned or posted there."""
        await self._session.execute(
            update(TeamRow)
            .where(TeamRow.id.in_(teams), TeamRow.lost.is_(None))
            .values(lost=problem)
        )

    async def lost(self) -> list[Team]:
        """Every team that is set aside; its `lost` says why."""
        return await self._found(select(TeamRow).where(TeamRow.lost.is_not(None)))

    async def every(self) -> list[Team]:
        """Every team, for an operator to look at."""
        return await self._found(select(TeamRow).order_by(TeamRow.name))

    async def by_id(self, ids: Collection[TeamId], *, change: bool = False) -> dict[TeamId, Team]:
        """Teams of any workspace, for the jobs, which serve them all."""
        statement = select(TeamRow).where(TeamRow.id.in_(ids)).order_by(TeamRow.id)
        return {team.id: team for team in await self._found(statement, change=change)}

    async def there(self, ids: Collection[TeamId]) -> frozenset[TeamId]:
        """Those of these teams that there are, whether their rows can be read or not."""
        found = await self._session.scalars(select(TeamRow.id).where(TeamRow.id.in_(ids)))
        return frozenset(TeamId(id) for id in found)

    async def running(self, ids: Collection[TeamId]) -> dict[TeamId, Team]:
        """The same, but for those that can not be read: whoever looks often must not say so each time; the planner does."""
        rows = await self._session.scalars(select(TeamRow).where(TeamRow.id.in_(ids)))
        return {team.id: team for team in found_of(rows, read_team)[0]}

    async def next_due(self) -> datetime | None:
        """When the next post of any team is due."""
        due = select(func.min(TeamRow.next_at)).where(TeamRow.lost.is_(None))
        return await self._session.scalar(due)

    async def _found(self, statement: Select[TeamRow], *, change: bool = False) -> list[Team]:
        rows = await self._session.scalars(statement.with_for_update() if change else statement)
        return readable_of(rows, read_team)


def _heard(team: Team) -> dict[str, object]:
    return {
        "key": team.id,
        "new_answered_on": team.answered_on,
        "new_slowed": team.rhythm.slowed,
        "new_next_day": team.next_day,
        "new_next_at": team.next_at,
    }


def _advanced(one: Advance) -> dict[str, object]:
    return {
        "key": one.team.id,
        "next_day": one.team.next_day,
        "next_at": one.team.next_at,
        "history": write_history(one.history),
        "slowed": one.team.rhythm.slowed,
        "disliked": write_disliked(one.team),
        **write_exceptions(one.team),
    }
