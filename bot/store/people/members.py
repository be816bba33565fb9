"""What people set for themselves: sealed rows under a keyed hash of who they are."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pydantic import TypeAdapter
from sqlalchemy import bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.place import Person
from bot.model.preferences import Preferences
from bot.store.database.sql import alone, put
from bot.store.tables.core import Base, MemberRow
from bot.vault import MEMBERS, Vault

log = logging.getLogger(__name__)

STEP = 512
"""Settings are padded to a multiple of so many bytes, so that their length tells little."""
_SEALED: TypeAdapter[Preferences] = TypeAdapter(Preferences)
_TABLE = Base.metadata.tables["member"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person with their own settings; `leaving_on` is the day on which everything of theirs is deleted.

    `next_at` is when the next reflection goes to them by itself.
    """

    id: str
    platform: str
    preferences: Preferences
    leaving_on: date | None = None
    next_at: datetime | None = None


def member_id(vault: Vault, platform: str, person: Person) -> str:
    """The keyed hash under which everything of a person is kept."""
    return vault.pseudonym(MEMBERS, f"{platform}|{person.workspace}|{person.ref}")


def seal_person(vault: Vault, bound: str, person: Person) -> bytes:
    """Who somebody is, for a row that has to name them; it opens at the place `bound` alone."""
    return vault.seal(MEMBERS, bound, f"{person.workspace}\n{person.ref}".encode())


def open_person(vault: Vault, bound: str, sealed: bytes) -> Person:
    """What `seal_person` sealed. Raises Unsealable."""
    workspace, _, ref = vault.open(MEMBERS, bound, sealed).decode().partition("\n")
    return Person(workspace=workspace, ref=ref)


class Members:
    """People by platform and person; nobody who set nothing has a row."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    def id_of(self, platform: str, person: Person) -> str:
        """The keyed hash under which everything of a person is kept."""
        return member_id(self._vault, platform, person)

    async def get(self, platform: str, person: Person, *, change: bool = False) -> Member | None:
        """A person's settings; None for somebody who set nothing, or whose settings can not be read.

        With `change` nobody else changes them until the end of the transaction; who does so takes people before teams.
        """
        id = self.id_of(platform, person)
        rows = await self._rows([id], change=change)
        # Nothing is logged here: a line would tell when somebody asked what leaves no trace.
        return next((self._read(row) for row in rows), None)

    async def of(
        self, platform: str, people: Collection[Person], *, change: bool = False
    ) -> dict[Person, Member]:
        """The settings of several people, as `get` gives them; who has none is left out."""
        ids = {self.id_of(platform, person): person for person in people}
        found = self._readable(await self._rows(ids, change=change))
        return {ids[member.id]: member for member in found}

    async def by_id(self, ids: Collection[str]) -> dict[str, Member]:
        """The settings of several people by their hashes; what can not be read holds up nobody and is left out."""
        return {member.id: member for member in self._readable(await self._rows(ids))}

    async def save(self, platform: str, person: Person, preferences: Preferences) -> None:
        """Keep a person's settings."""
        id = self.id_of(platform, person)
        row = {
            "id": id,
            "platform": platform,
            "workspace": person.workspace,
            "sealed": self._sealed(id, preferences),
            "leaving_on": None,
        }
        await put(self._session, MemberRow, ("id",), row)

    async def remind(self, id: str, at: datetime | None) -> None:
        """Note when the next reflection goes to somebody; None if none does."""
        await self._session.execute(update(MemberRow).where(MemberRow.id == id).values(next_at=at))

    async def claim_due(self, now: datetime, limit: int) -> list[Member]:
        """People whose next reflection is due, the longest waiting first; other processes pass them over.

        Settings that can not be read get no reflections any more, so that they hold up nobody.
        """
        found = await self._session.scalars(
            select(MemberRow)
            .where(MemberRow.next_at <= now, MemberRow.leaving_on.is_(None))
            .order_by(MemberRow.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = found.all()
        due = self._readable(rows)
        for broken in {row.id for row in rows} - {member.id for member in due}:
            await self.remind(broken, None)
        return due

    async def advance(self, members: Sequence[Member]) -> None:
        """Keep the settings and the next moment of people who got, or did not get, their reflection."""
        if members:
            statement = (
                update(_TABLE)
                .where(_TABLE.c.id == bindparam("key"))
                .values(sealed=bindparam("new_sealed"), next_at=bindparam("new_next_at"))
            )
            rows = [
                {
                    "key": one.id,
                    "new_sealed": self._sealed(one.id, one.preferences),
                    "new_next_at": one.next_at,
                }
                for one in members
            ]
            await self._session.execute(statement, rows)

    async def next_due(self) -> datetime | None:
        """When the next reflection of anybody is due."""
        return await self._session.scalar(
            select(func.min(MemberRow.next_at)).where(MemberRow.leaving_on.is_(None))
        )

    async def leave(self, id: str, on: date) -> None:
        """Note the day on which everything of somebody who left is deleted; told twice, the first time counts."""
        first = func.coalesce(MemberRow.leaving_on, on)
        await self._session.execute(
            update(MemberRow).where(MemberRow.id == id).values(leaving_on=first)
        )

    async def come_back(self, id: str) -> None:
        """Somebody who left is there again."""
        await self._session.execute(
            update(MemberRow).where(MemberRow.id == id).values(leaving_on=None)
        )

    async def leaving(self, today: date) -> list[str]:
        """The hashes of those whose day has come."""
        found = await self._session.scalars(
            select(MemberRow.id).where(MemberRow.leaving_on <= today)
        )
        return list(found)

    def _sealed(self, id: str, preferences: Preferences) -> bytes:
        plain = _SEALED.dump_json(preferences)
        padded = plain.ljust(-(-len(plain) // STEP) * STEP)
        return self._vault.seal(MEMBERS, id, padded)

    async def _rows(self, ids: Collection[str], *, change: bool = False) -> Sequence[MemberRow]:
        statement = select(MemberRow).where(MemberRow.id.in_(ids)).order_by(MemberRow.id)
        if change:
            await alone(self._session, *ids)  # also where there is no row yet
            statement = statement.with_for_update().execution_options(populate_existing=True)
        return (await self._session.scalars(statement)).all()

    def _readable(self, rows: Sequence[MemberRow]) -> list[Member]:
        members = [member for row in rows if (member := self._read(row)) is not None]
        if len(members) < len(rows):
            log.error(
                "settings can not be read and are passed over",
                extra={"action": "member.unreadable"},
            )
        return members

    def _read(self, row: MemberRow) -> Member | None:
        try:
            preferences = _SEALED.validate_json(self._vault.open(MEMBERS, row.id, row.sealed))
        except (Unsealable, ValueError):
            return None
        return Member(
            id=row.id,
            platform=row.platform,
            preferences=preferences,
            leaving_on=row.leaving_on,
            next_at=row.next_at,
        )
