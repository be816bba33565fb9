"""Who reads notes for a team, and who said that they count as one of it."""

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Person, TeamId, Workspace
from bot.store.database.sql import insert_new
from bot.store.people.members import member_id, open_person, seal_person
from bot.store.tables.rounds import CountedRow, StewardRow
from bot.vault import Vault


class Circles:
    """The stewards of teams, sealed, and the people who let themselves be counted, as hashes."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def stewards(self, team: TeamId) -> tuple[Person, ...]:
        """Whom a team named, always in the same order."""
        rows = await self._session.scalars(
            select(StewardRow).where(StewardRow.team_id == team).order_by(StewardRow.member)
        )
        return tuple(open_person(self._vault, _place(row), row.who) for row in rows)

    async def name(self, team: TeamId, workspace: Workspace, people: tuple[Person, ...]) -> None:
        """These, and nobody else, read notes for a team."""
        await self._session.execute(delete(StewardRow).where(StewardRow.team_id == team))
        rows: list[dict[str, object]] = []
        for person in people:
            member = member_id(self._vault, workspace.platform, person)
            who = seal_person(self._vault, f"steward|{team}|{member}", person)
            rows.append({"team_id": team, "member": member, "who": who})
        await insert_new(self._session, StewardRow, rows)

    async def count_in(self, team: TeamId, platform: str, person: Person) -> None:
        """Somebody counts as one of a team; saying it twice is saying it once."""
        row = {"team_id": team, "member": member_id(self._vault, platform, person)}
        await insert_new(self._session, CountedRow, [row])

    async def counted(self, team: TeamId) -> int:
        """How many let themselves be counted."""
        found = await self._session.scalar(
            select(func.count()).select_from(CountedRow).where(CountedRow.team_id == team)
        )
        return found or 0


def _place(row: StewardRow) -> str:
    return f"steward|{row.team_id}|{row.member}"
