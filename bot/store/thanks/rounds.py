"""The rounds of teams and how teams want them; nothing here changes because somebody gave thanks."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import Select, and_, func, or_, select, union, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.model.note import Reading
from bot.model.place import Channel, TeamId
from bot.model.round import Readers, Round, RoundSettings, Stage
from bot.model.team import WEEKDAYS, Team
from bot.store.database.sql import UNSYNCHRONIZED, insert_one, put
from bot.store.tables.core import TeamRow
from bot.store.tables.rounds import RoundRow, RoundSettingsRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A round that something has to be done about, and the platform of its team."""

    team: TeamId
    n: int
    platform: str


class Rounds:
    """The rounds of every team."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def settings(self, team: TeamId) -> RoundSettings:
        """How a team wants its rounds; what is usual if nobody said."""
        return (await self.settings_of([team]))[team]

    async def settings_of(self, teams: Collection[TeamId]) -> dict[TeamId, RoundSettings]:
        """The same for several teams."""
        found = await self._session.execute(
            select(TeamRow.id, TeamRow.workspace, RoundSettingsRow)
            .outerjoin(RoundSettingsRow, RoundSettingsRow.team_id == TeamRow.id)
            .where(TeamRow.id.in_(teams))
        )
        read = {TeamId(id): _settings(row, workspace) for id, workspace, row in found}
        return {team: read.get(team, RoundSettings()) for team in teams}

    async def channel(self, team: Team) -> Channel:
        """Where the thanks of a team are posted."""
        return (await self.settings(team.id)).channel or team.channel

    async def channels(self, platform: str) -> tuple[Channel, ...]:
        """Every channel of a platform in which something is posted: of teams, and of their rounds where that is another."""
        own = select(TeamRow.workspace, TeamRow.channel).where(TeamRow.platform == platform)
        rounds = (
            select(TeamRow.workspace, RoundSettingsRow.channel)
            .join(RoundSettingsRow, RoundSettingsRow.team_id == TeamRow.id)
            .where(TeamRow.platform == platform, RoundSettingsRow.channel.is_not(None))
        )
        found = (await self._session.execute(union(own, rounds))).mappings()
        places = {Channel(workspace=one["workspace"], ref=one["channel"]) for one in found}
        return tuple(sorted(places, key=lambda one: (one.workspace, one.ref)))

    async def save(self, team: TeamId, settings: RoundSettings) -> None:
        """Keep what a team wants."""
        row = {
            "team_id": team,
            "active": settings.on,
            "days": ",".join(day for day in WEEKDAYS if day in settings.days),
            "at": settings.at.strftime("%H:%M"),
            "least": settings.least,
            "readers": settings.readers,
            "per_round": settings.per_round,
            "per_person": settings.per_person,
            "per_day": settings.per_day,
            "channel": settings.channel.ref if settings.channel else None,
            "lockdown": settings.lockdown,
        }
        await put(self._session, RoundSettingsRow, ("team_id",), row)

    async def open(self, one: Round) -> bool:
        """Keep a new round; False if it is there."""
        row = {
            "team_id": one.team,
            "n": one.n,
            "day": one.day,
            "opened": one.opened,
            "lock_at": one.lock_at,
            "close_at": one.close_at,
            "reads": one.reads,
            "least": one.least,
            "per_round": one.per_round,
            "per_person": one.per_person,
            "stage": one.stage,
            "items": one.items,
            "held_until": None,
        }
        return await insert_one(self._session, RoundRow, row)

    async def advance(self, one: Round, *, done: bool = True) -> None:
        """Keep how far a round is; once that is `done`, others may have it."""
        await self._session.execute(
            update(RoundRow)
            .where(RoundRow.team_id == one.team, RoundRow.n == one.n)
            .values(stage=one.stage, close_at=one.close_at, items=one.items)
            .execution_options(**UNSYNCHRONIZED)
        )
        if done:
            await self.release(one)

    async def release(self, one: Due | Round) -> None:
        """Let others have a round."""
        await self._session.execute(
            update(RoundRow)
            .where(RoundRow.team_id == one.team, RoundRow.n == one.n)
            .values(held_until=None)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def get(self, team: TeamId, n: int) -> Round | None:
        """One round."""
        found = await self._found(select(RoundRow).where(RoundRow.team_id == team, RoundRow.n == n))
        return found[0] if found else None

    async def current(self, team: TeamId) -> Round | None:
        """The round that takes notes now."""
        found = await self._found(
            select(RoundRow)
            .where(RoundRow.team_id == team, RoundRow.stage == Stage.OPEN)
            .order_by(RoundRow.n.desc())
            .limit(1)
        )
        return found[0] if found else None

    async def latest(self, team: TeamId, many: int) -> list[Round]:
        """The newest rounds of a team, newest first."""
        return await self._found(
            select(RoundRow).where(RoundRow.team_id == team).order_by(RoundRow.n.desc()).limit(many)
        )

    async def without(self) -> list[TeamId]:
        """Teams that have no open round."""
        one = aliased(RoundRow)
        is_open = select(one.n).where(one.team_id == TeamRow.id, one.stage == Stage.OPEN).exists()
        found = await self._session.scalars(
            select(TeamRow.id).where(~is_open, TeamRow.lost.is_(None)).order_by(TeamRow.id)
        )
        return [TeamId(id) for id in found]

    async def due(self, now: datetime, elapsed: float) -> list[Due]:
        """Rounds that are to be locked or closed and that nobody holds, oldest first."""
        found = await self._session.execute(
            select(RoundRow.team_id, RoundRow.n, TeamRow.platform)
            .join(TeamRow, TeamRow.id == RoundRow.team_id)
            .where(
                TeamRow.lost.is_(None),
                func.coalesce(RoundRow.held_until, 0.0) < elapsed,
                or_(
                    and_(RoundRow.stage == Stage.OPEN, RoundRow.lock_at <= now),
                    and_(RoundRow.stage == Stage.LOCKED, RoundRow.close_at <= now),
                    RoundRow.stage == Stage.PLANNED,
                ),
            )
            .order_by(RoundRow.close_at, RoundRow.team_id)
        )
        return [Due(team=TeamId(team), n=n, platform=platform) for team, n, platform in found]

    async def hold(self, one: Due, elapsed: float, until: float) -> Round | None:
        """Take hold of a round until some elapsed time; None if somebody else has it."""
        held = await self._session.scalar(
            update(RoundRow)
            .where(
                RoundRow.team_id == one.team,
                RoundRow.n == one.n,
                func.coalesce(RoundRow.held_until, 0.0) < elapsed,
            )
            .values(held_until=until)
            .returning(RoundRow.n)
            .execution_options(**UNSYNCHRONIZED)
        )
        return await self.get(one.team, one.n) if held is not None else None

    async def recover(self) -> None:
        """After a start with nobody else beside us: nobody holds any round."""
        await self._session.execute(
            update(RoundRow).values(held_until=None).execution_options(**UNSYNCHRONIZED)
        )

    async def unfinished(self) -> list[Round]:
        """Every round that is not closed."""
        return await self._found(select(RoundRow).where(RoundRow.stage != Stage.CLOSED))

    async def _found(self, statement: Select[RoundRow]) -> list[Round]:
        rows = await self._session.scalars(statement)
        return [_round(row) for row in rows]


def _round(row: RoundRow) -> Round:
    return Round(
        team=TeamId(row.team_id),
        n=row.n,
        day=row.day,
        opened=row.opened,
        lock_at=row.lock_at,
        close_at=row.close_at,
        reads=Reading(row.reads),
        least=row.least,
        per_round=row.per_round,
        per_person=row.per_person,
        stage=Stage(row.stage),
        items=row.items,
    )


def _settings(row: RoundSettingsRow | None, workspace: str) -> RoundSettings:
    if row is None:
        return RoundSettings()
    named = set(row.days.split(","))
    return RoundSettings(
        on=row.active,
        days=frozenset(day for day in WEEKDAYS if day in named),
        at=time.fromisoformat(row.at),
        least=row.least,
        readers=Readers(row.readers),
        per_round=row.per_round,
        per_person=row.per_person,
        per_day=row.per_day,
        channel=Channel(workspace=workspace, ref=row.channel) if row.channel else None,
        lockdown=row.lockdown,
    )
