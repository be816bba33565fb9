"""For how long journals of a workspace may keep entries at most: what its teams were told, and the entries that follow."""

from datetime import date

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Workspace
from bot.rules.journal import ceiling, recapped
from bot.store.private.letters import Letters
from bot.store.tables.core import Base, TeamRow
from bot.store.tables.journal import EntryRow, JournalRow


class Ceilings:
    """The ceiling of each workspace. Nothing here opens an entry."""

    def __init__(self, session: AsyncSession, letters: Letters) -> None:
        self._session = session
        self._letters = letters

    async def of(self, workspace: Workspace) -> int | None:
        """In days: the longest that any of its teams was told of, since a limit holds once all of them know it."""
        found = await self._session.scalars(
            select(TeamRow.keep_most).where(
                TeamRow.platform == workspace.platform, TeamRow.workspace == workspace.ref
            )
        )
        return ceiling(found.all())

    async def follow(self, workspace: Workspace, before: int | None, today: date) -> None:
        """Give every entry of a workspace the last day that fits the ceiling as it is now; it was `before`."""
        after = await self.of(workspace)
        if after == before:
            return
        rows = await self._session.execute(
            select(EntryRow.id, EntryRow.capped_on)
            .join(JournalRow, JournalRow.member == EntryRow.member)
            .where(JournalRow.platform == workspace.platform, JournalRow.workspace == workspace.ref)
        )
        letters = await self._letters.coming(workspace)
        anew = [
            {
                "key": id,
                "day": recapped(capped, before, after, today=today, back_on=letters.get(id)),
            }
            for id, capped in rows
        ]
        if anew:
            table = Base.metadata.tables["entry"]
            statement = update(table).where(table.c.id == bindparam("key"))
            await self._session.execute(statement.values(capped_on=bindparam("day")), anew)
