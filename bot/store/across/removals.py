"""Workspaces from which Haven was removed: remembered for a while, then erased with every row that is theirs."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Workspace
from bot.store.across.personal import Personal
from bot.store.database.sql import insert_new
from bot.store.private.journals import Journals
from bot.store.tables.core import AdminRow, Base, MemberRow, RemovalRow, TeamRow


class Removals:
    """Removed workspaces by platform and id."""

    def __init__(self, session: AsyncSession, personal: Personal, journals: Journals) -> None:
        self._session = session
        self._personal = personal
        self._journals = journals

    async def meant(self, workspace: Workspace) -> list[Workspace]:
        """The workspace, or all known ones below it if its id ends with a slash, as that of a whole organisation does."""
        if not workspace.ref.endswith("/"):
            return [workspace]
        below: set[str] = set()
        for table in (TeamRow, MemberRow, AdminRow):
            found = await self._session.scalars(
                select(table.workspace)
                .where(
                    table.platform == workspace.platform,
                    table.workspace.startswith(workspace.ref, autoescape=True),
                )
                .distinct()
            )
            below.update(found)
        return [Workspace(platform=workspace.platform, ref=ref) for ref in sorted(below)]

    async def note(self, workspace: Workspace, erase_at: datetime) -> None:
        """Haven was removed there; told twice, the first time counts."""
        row = {
            "platform": workspace.platform,
            "workspace": workspace.ref,
            "erase_at": erase_at,
        }
        await insert_new(self._session, RemovalRow, [row])

    async def take_back(self, workspace: Workspace) -> None:
        """Haven is there again, so nothing is erased."""
        await self._session.execute(
            delete(RemovalRow).where(
                RemovalRow.platform == workspace.platform, RemovalRow.workspace == workspace.ref
            )
        )

    async def due(self, now: datetime) -> list[Workspace]:
        """The workspaces whose time is over; until the end of the transaction nobody can take them back."""
        rows = await self._session.scalars(
            select(RemovalRow).where(RemovalRow.erase_at <= now).with_for_update()
        )
        return [Workspace(platform=row.platform, ref=row.workspace) for row in rows]

    async def erase(self, workspace: Workspace) -> None:
        """Delete every row of a workspace: its people, its teams with all that is kept for them, and that it was there.

        The sealed boxes of its teams lie elsewhere and are closed afterwards.
        """
        members = await self._session.scalars(
            select(MemberRow.id).where(
                MemberRow.platform == workspace.platform, MemberRow.workspace == workspace.ref
            )
        )
        await self._journals.forget_workspace(workspace)
        await self._personal.forget_members(list(members))
        for table in reversed(Base.metadata.sorted_tables):
            platform, ref = table.columns.get("platform"), table.columns.get("workspace")
            if platform is not None and ref is not None:
                await self._session.execute(
                    delete(table).where(platform == workspace.platform, ref == workspace.ref)
                )
