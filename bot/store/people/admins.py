"""Who is told what admins of a workspace must know."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Person, Workspace
from bot.store.database.sql import insert_new
from bot.store.tables.core import AdminRow


class Admins:
    """The admins that a workspace named itself, the installer first of all."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, workspaces: Collection[Workspace]) -> dict[Workspace, tuple[Person, ...]]:
        """The named admins of some workspaces."""
        keys = [(one.platform, one.ref) for one in set(workspaces)]
        rows = await self._session.scalars(
            select(AdminRow)
            .where(tuple_(AdminRow.platform, AdminRow.workspace).in_(keys))
            .order_by(AdminRow.person)
        )
        found: defaultdict[Workspace, tuple[Person, ...]] = defaultdict(tuple)
        for row in rows:
            workspace = Workspace(platform=row.platform, ref=row.workspace)
            found[workspace] += (Person(workspace=row.workspace, ref=row.person),)
        return dict(found)

    async def add(self, workspace: Workspace, person: Person) -> None:
        """Name somebody; naming them twice changes nothing."""
        row = {"platform": workspace.platform, "workspace": workspace.ref, "person": person.ref}
        await insert_new(self._session, AdminRow, [row])
