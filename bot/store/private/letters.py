"""Letters to oneself: which entry of a journal comes back to whom, and when. The words themselves stay in the journal."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.ids import new_id
from bot.model.place import Person, Workspace
from bot.store.people.members import member_id
from bot.store.tables.journal import LetterRow
from bot.vault import MEMBERS, Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLetter:
    """A letter that comes back now: to whom, and which entry it is."""

    workspace: Workspace
    member: str
    person: Person
    entry: str


class Letters:
    """Letters that were written and have not come back yet."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, platform: str, person: Person, entry: str, due_at: datetime) -> None:
        """Have an entry come back to whoever wrote it."""
        id = new_id(self._vault.entropy)
        plain = f"{person.workspace}\n{person.ref}\n{entry}".encode()
        self._session.add(
            LetterRow(
                id=id,
                member=member_id(self._vault, platform, person),
                platform=platform,
                workspace=person.workspace,
                due_at=due_at,
                sealed=self._vault.seal(MEMBERS, f"letter|{id}", plain.ljust(512)),
            )
        )
        await self._session.flush()

    async def take_due(self, now: datetime, limit: int) -> tuple[int, list[DueLetter]]:
        """Letters whose day has come, which are gone from here then: how many, and those of them that can be read."""
        due = (
            select(LetterRow.id)
            .where(LetterRow.due_at <= now)
            .order_by(LetterRow.due_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        ids: Sequence[str] = (await self._session.scalars(due)).all()
        if not ids:
            return 0, []
        rows = (
            await self._session.scalars(
                delete(LetterRow).where(LetterRow.id.in_(ids)).returning(LetterRow)
            )
        ).all()
        read = [self._read(row) for row in rows]
        return len(rows), [one for one in read if one is not None]

    async def next_due(self) -> datetime | None:
        """When the next letter comes back."""
        return await self._session.scalar(select(func.min(LetterRow.due_at)))

    async def coming(self, workspace: Workspace) -> dict[str, date]:
        """The day of every letter of a workspace that can be read, by the id of its entry."""
        rows = await self._session.scalars(
            select(LetterRow).where(
                LetterRow.platform == workspace.platform, LetterRow.workspace == workspace.ref
            )
        )
        return {read.entry: row.due_at.date() for row in rows if (read := self._read(row))}

    async def of(self, members: Collection[str]) -> list[datetime]:
        """When letters come back to some people."""
        found = await self._session.scalars(
            select(LetterRow.due_at).where(LetterRow.member.in_(members)).order_by(LetterRow.due_at)
        )
        return list(found)

    async def drop(self, member: str, entry: str) -> None:
        """An entry that was deleted does not come back."""
        rows = await self._session.scalars(select(LetterRow).where(LetterRow.member == member))
        gone = [row.id for row in rows if (read := self._read(row)) and read.entry == entry]
        await self._session.execute(delete(LetterRow).where(LetterRow.id.in_(gone)))

    async def forget(self, members: Collection[str]) -> None:
        """Delete the letters of some people."""
        await self._session.execute(delete(LetterRow).where(LetterRow.member.in_(members)))

    def _read(self, row: LetterRow) -> DueLetter | None:
        try:
            plain = self._vault.open(MEMBERS, f"letter|{row.id}", row.sealed)
        except Unsealable:
            return None  # it was damaged; the entry itself is still in the journal
        workspace, ref, entry = plain.decode().rstrip(" ").split("\n")
        return DueLetter(
            workspace=Workspace(platform=row.platform, ref=row.workspace),
            member=row.member,
            person=Person(workspace=workspace, ref=ref),
            entry=entry,
        )
