"""What may happen to sealed journals and conversations without the person: they expire, are counted and are destroyed."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Workspace
from bot.store.database.sql import alone
from bot.store.secrets.keys import Keys
from bot.store.tables.journal import EntryRow, JournalRow, TalkRow

Trace = dict[str, str]


class Journals:
    """The rows of everybody's journals and conversations. Nothing here opens one."""

    def __init__(self, session: AsyncSession, keys: Keys) -> None:
        self._session = session
        self._keys = keys

    async def traces(self, member: str) -> dict[str, list[Trace]]:
        """What the rows of one person show without being opened, by table."""
        entries = await self._session.execute(
            select(EntryRow.expires_on, EntryRow.capped_on).where(EntryRow.member == member)
        )
        talks = await self._session.scalars(
            select(TalkRow.expires_at).where(TalkRow.member == member)
        )
        heads = await self._session.scalars(
            select(JournalRow.kver).where(JournalRow.member == member)
        )
        return {
            "entry": [{"deleted_on": _earliest(*days)} for days in entries],
            "journal": [{"key_version": str(one)} for one in heads],
            "talk": [{"deleted_at": one.isoformat()} for one in talks],
        }

    async def forget(self, members: Collection[str]) -> None:
        """Destroy the keys of some people, then delete their rows: one without its key could not be read anyway."""
        if not members:
            return
        talks = await self._session.scalars(select(TalkRow.id).where(TalkRow.member.in_(members)))
        await self._keys.destroy([*members, *talks])
        for table in (TalkRow, EntryRow, JournalRow):
            await self._session.execute(delete(table).where(table.member.in_(members)))

    async def forget_workspace(self, workspace: Workspace) -> None:
        """Destroy every journal and conversation of a workspace."""
        members: set[str] = set()
        for table in (TalkRow, JournalRow):
            members |= set(
                await self._session.scalars(
                    select(table.member).where(
                        table.platform == workspace.platform, table.workspace == workspace.ref
                    )
                )
            )
        await self.forget(members)

    async def expire(self, now: datetime) -> None:
        """Delete the entries whose day has come and the conversations whose time is over, with their keys."""
        over = list(
            await self._session.scalars(select(TalkRow.id).where(TalkRow.expires_at <= now))
        )
        await self._keys.destroy(over)
        await self._session.execute(delete(TalkRow).where(TalkRow.id.in_(over)))
        for last in (EntryRow.expires_on, EntryRow.capped_on):
            await self._session.execute(delete(EntryRow).where(last <= now.date()))

    async def used(self) -> set[tuple[str, int]]:
        """The owner and version of every key that some row needs."""
        heads = await self._session.execute(select(JournalRow.member, JournalRow.kver))
        talks = await self._session.scalars(select(TalkRow.id))
        return {(member, version) for member, version in heads} | {(id, 1) for id in talks}

    async def drop_key(self, owner: str, version: int) -> None:
        """Destroy a key, unless it is in use by now."""
        if not await self._uses(owner, version):
            await self._keys.destroy_version(owner, version)

    async def drop_rows(self, owner: str, version: int) -> None:
        """Delete what a key would open that is gone, unless it is there by now."""
        if await self._uses(owner, version) and not await self._keys.holds(owner, version):
            for table in (EntryRow, JournalRow):
                await self._session.execute(delete(table).where(table.member == owner))
            await self._session.execute(delete(TalkRow).where(TalkRow.id == owner))

    async def drop_strays(self) -> None:
        """Delete the entries of journals that are not there."""
        await self._session.execute(
            delete(EntryRow).where(EntryRow.member.not_in(select(JournalRow.member)))
        )

    async def _uses(self, owner: str, version: int) -> bool:
        await alone(self._session, owner)
        head = await self._session.scalar(select(JournalRow.kver).where(JournalRow.member == owner))
        if head is not None:
            return head == version
        talk = await self._session.scalar(select(TalkRow.id).where(TalkRow.id == owner))
        return talk is not None and version == 1


def _earliest(*days: date | None) -> str:
    return min((one.isoformat() for one in days if one is not None), default="never")
