"""The people whom teams name for their own people to turn to; each row is sealed, because it may name somebody."""

import logging
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.place import TeamId, Workspace
from bot.model.support import TeamContact
from bot.rules.contacts import in_order, next_ask
from bot.store.database.sql import put
from bot.store.tables.contacts import ContactRow
from bot.store.tables.core import TeamRow
from bot.vault import MEMBERS, Vault

log = logging.getLogger(__name__)

STEP = 512
_SEALED: TypeAdapter[TeamContact] = TypeAdapter(TeamContact)


def bound(team: str, id: str) -> str:
    """The place at which a contact opens."""
    return f"contact|{team}|{id}"


class Contacts:
    """The contacts of teams; each look-up names the team or the workspace that it serves."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def of(self, team: TeamId) -> list[TeamContact]:
        """The contacts of a team, those first who do not answer to its management."""
        rows = await self._session.scalars(select(ContactRow).where(ContactRow.team_id == team))
        return in_order(contact for _, contact in self._readable(rows))

    async def in_workspace(self, workspace: Workspace) -> list[TeamContact]:
        """The contacts of all teams of a workspace, in the same order."""
        rows = await self._session.scalars(
            select(ContactRow)
            .join(TeamRow, TeamRow.id == ContactRow.team_id)
            .where(TeamRow.platform == workspace.platform, TeamRow.workspace == workspace.ref)
        )
        return in_order(contact for _, contact in self._readable(rows))

    async def count(self, team: TeamId) -> int:
        """How many a team has, also if one of them can not be read."""
        found = await self._session.scalar(
            select(func.count()).select_from(ContactRow).where(ContactRow.team_id == team)
        )
        return found or 0

    async def save(self, team: TeamId, contact: TeamContact, today: date) -> None:
        """Keep a contact in place of an earlier one of its id; admins are asked about it in time."""
        plain = _SEALED.dump_json(contact)
        padded = plain.ljust(-(-len(plain) // STEP) * STEP)
        row = {
            "team_id": team,
            "id": contact.id,
            "ask_on": next_ask(contact.review_by, today),
            "sealed": self._vault.seal(MEMBERS, bound(team, contact.id), padded),
        }
        await put(self._session, ContactRow, ("team_id", "id"), row)

    async def remove(self, team: TeamId, id: str) -> bool:
        """Delete a contact; False if there is none of that id."""
        gone = await self._session.scalar(
            delete(ContactRow)
            .where(ContactRow.team_id == team, ContactRow.id == id)
            .returning(ContactRow.id)
        )
        return gone is not None

    async def any_due(self, today: date) -> bool:
        """Whether admins have to be asked about any."""
        found = await self._session.scalar(
            select(ContactRow.id).where(ContactRow.ask_on <= today).limit(1)
        )
        return found is not None

    async def next_ask(self, now: datetime) -> datetime | None:
        """When the next day begins on which admins have to be asked about one; what is due already is left out."""
        day = await self._session.scalar(
            select(func.min(ContactRow.ask_on)).where(ContactRow.ask_on > now.date())
        )
        return datetime.combine(day, time.min, UTC) if day is not None else None

    async def take_due(self, today: date) -> list[tuple[TeamId, TeamContact]]:
        """The contacts about which admins are asked now, at most once in a day; then they are asked much later again."""
        rows = await self._session.scalars(
            update(ContactRow)
            .where(ContactRow.ask_on <= today)
            .values(ask_on=next_ask(None, today))
            .returning(ContactRow)
        )
        return list(self._readable(rows))

    def _readable(self, rows: Iterable[ContactRow]) -> list[tuple[TeamId, TeamContact]]:
        """One that was damaged must not hide the others."""
        found: list[tuple[TeamId, TeamContact]] = []
        for row in rows:
            try:
                plain = self._vault.open(MEMBERS, bound(row.team_id, row.id), row.sealed)
                found.append((TeamId(row.team_id), _SEALED.validate_json(plain)))
            except (Unsealable, ValidationError):
                extra = {"action": "contact.unreadable", "key": f"{row.team_id}/{row.id}"}
                log.error("a contact of a team can not be read and is left out", extra=extra)
        return found
