"""What people set for themselves: sealed rows under a keyed hash of who they are."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import Person
from bot.model.preferences import Preferences
from bot.store.sql import put
from bot.store.tables import MemberRow
from bot.vault import Vault

PURPOSE = "members"
_SEALED: TypeAdapter[Preferences] = TypeAdapter(Preferences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person with their own settings; `leaving_on` is the day on which everything of theirs is deleted."""

    id: str
    preferences: Preferences
    leaving_on: date | None = None


def member_id(vault: Vault, platform: str, person: Person) -> str:
    """The keyed hash under which everything of a person is kept."""
    return vault.pseudonym(PURPOSE, f"{platform}|{person.workspace}|{person.ref}")


def seal_person(vault: Vault, bound: str, person: Person) -> bytes:
    """Who somebody is, for a row that has to name them; it opens at the place `bound` alone."""
    return vault.seal(PURPOSE, bound, f"{person.workspace}\n{person.ref}".encode())


def open_person(vault: Vault, bound: str, sealed: bytes) -> Person:
    """What `seal_person` sealed. Raises Unsealable."""
    workspace, _, ref = vault.open(PURPOSE, bound, sealed).decode().partition("\n")
    return Person(workspace=workspace, ref=ref)


class Members:
    """People by platform and person; nobody who set nothing has a row."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    def id_of(self, platform: str, person: Person) -> str:
        """The keyed hash under which everything of a person is kept."""
        return member_id(self._vault, platform, person)

    async def get(self, platform: str, person: Person) -> Member | None:
        """A person's settings; None for somebody who set nothing."""
        id = self.id_of(platform, person)
        return (await self.by_id([id])).get(id)

    async def by_id(self, ids: Collection[str]) -> dict[str, Member]:
        """The settings of several people by their hashes."""
        rows = await self._session.scalars(select(MemberRow).where(MemberRow.id.in_(ids)))
        return {row.id: self._read(row) for row in rows}

    async def save(self, platform: str, person: Person, preferences: Preferences) -> None:
        """Keep a person's settings."""
        id = self.id_of(platform, person)
        row = {
            "id": id,
            "platform": platform,
            "workspace": person.workspace,
            "sealed": self._vault.seal(PURPOSE, id, _SEALED.dump_json(preferences)),
            "leaving_on": None,
        }
        await put(self._session, MemberRow, ("id",), row)

    async def leave(self, id: str, on: date | None) -> None:
        """Note the day on which everything of somebody who left is deleted; None for somebody who is back."""
        await self._session.execute(
            update(MemberRow).where(MemberRow.id == id).values(leaving_on=on)
        )

    async def leaving(self, today: date) -> list[str]:
        """The hashes of those whose day has come."""
        found = await self._session.scalars(
            select(MemberRow.id).where(MemberRow.leaving_on <= today)
        )
        return list(found)

    def _read(self, row: MemberRow) -> Member:
        plain = self._vault.open(PURPOSE, row.id, row.sealed)
        return Member(
            id=row.id,
            preferences=_SEALED.validate_json(plain),
            leaving_on=row.leaving_on,
        )
