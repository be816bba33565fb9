"""Everything that Haven holds about one person: shown, exported and deleted."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import date

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.delivery import DeliveryKind
from bot.model.place import Person, TeamId, Workspace
from bot.model.preferences import Preferences
from bot.store.people.members import Members
from bot.store.private.journals import Journals
from bot.store.private.letters import Letters
from bot.store.tables.changes import ChangeRow, PendingRow
from bot.store.tables.core import (
    AdminRow,
    DeliveryRow,
    MemberRow,
    OwnItemRow,
)
from bot.store.tables.rounds import CountedRow, StewardRow
from bot.store.teams.reactions import Reactions
from bot.vault import Vault

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "admin": ("person",),
    "ask": ("key",),
    "change": ("member", "who"),
    "contact": ("sealed",),
    "counted": ("member",),
    "data_key": ("owner",),
    "delivery": ("member", "payload"),
    "entry": ("id", "member", "expires_on", "capped_on", "sealed"),
    "journal": ("member", "kver", "sealed"),
    "letter": ("member", "due_at", "sealed"),
    "member": ("id", "sealed", "leaving_on", "next_at"),
    "own_item": ("member", "who"),
    "pending": ("member", "who"),
    "reaction": ("mark", "disliked"),
    "shelf": ("value",),
    "steward": ("member", "who"),
    "talk": ("id", "member", "expires_at", "sealed"),
}
"""Every table and column that can hold something about a person; PRIVACY.md says why and for how long.

Tests compare it with the schema, with what an export shows, and with what is left after everything was deleted.
"""

Entry = dict[str, str]


class Personal:
    """One person's traces in every table that can hold one."""

    def __init__(self, session: AsyncSession, vault: Vault, journals: Journals) -> None:
        self._session = session
        self._journals = journals
        self._letters = Letters(session, vault)
        self._members = Members(session, vault)
        self._reactions = Reactions(session, vault)

    async def everything(self, workspace: Workspace, person: Person) -> dict[str, list[Entry]]:
        """What is held about a person, by table; tables without anything are left out."""
        id = self._members.id_of(workspace.platform, person)
        found = {
            "admin": await self._admin(workspace, person),
            "change": await self._changes(id),
            "delivery": await self._deliveries(id),
            "letter": [{"comes_back": one.isoformat()} for one in await self._letters.of([id])],
            "member": await self._member(workspace, person),
            "own_item": await self._own_items(id),
            "counted": await self._in_teams(CountedRow, id),
            "steward": await self._in_teams(StewardRow, id),
            "pending": await self._pending(id),
            **await self._journals.traces(id),
        }
        return {table: entries for table, entries in found.items() if entries}

    async def leave(self, workspace: Workspace, person: Person, on: date) -> None:
        """Somebody left: they are no admin any more, and on that day all else is deleted, unless they come back."""
        member = await self._members.get(workspace.platform, person, change=True)
        await self._no_admin(workspace, person)
        if member is None and await self.everything(workspace, person):
            # The row that remembers the day.
            await self._members.save(workspace.platform, person, Preferences())
        await self._members.leave(self._members.id_of(workspace.platform, person), on)

    async def leave_team(self, workspace: Workspace, team: TeamId, person: Person) -> None:
        """Somebody left a team: what is theirs there ends at once. What they set for themself holds in the workspace.

        An admin of the workspace is still told what admins must know of that team, and a note of thanks still arrives.
        """
        id = self._members.id_of(workspace.platform, person)
        await self._reactions.forget(workspace, person, team)
        await self._session.execute(
            update(OwnItemRow)
            .where(OwnItemRow.team_id == team, OwnItemRow.member == id)
            .values(member=None, who=None)
        )
        for table in (CountedRow, StewardRow):
            await self._session.execute(
                delete(table).where(table.team_id == team, table.member == id)
            )
        if not await self._admin(workspace, person):
            await self._session.execute(
                delete(DeliveryRow).where(
                    DeliveryRow.team_id == team,
                    DeliveryRow.member == id,
                    DeliveryRow.kind != DeliveryKind.THANKS,
                )
            )

    async def forget(self, workspace: Workspace, person: Person) -> None:
        """Delete all of it at once."""
        await self._no_admin(workspace, person)
        await self._reactions.forget(workspace, person)
        await self.forget_members([self._members.id_of(workspace.platform, person)])

    async def forget_members(self, ids: Collection[str]) -> None:
        """Delete what is kept under some people's hashes, and the keys of their journals."""
        await self._journals.forget(ids)
        await self._letters.forget(ids)
        for table in (ChangeRow, OwnItemRow, PendingRow):
            await self._session.execute(
                update(table).where(table.member.in_(ids)).values(member=None, who=None)
            )
        for gone in (DeliveryRow, CountedRow, StewardRow):
            await self._session.execute(delete(gone).where(gone.member.in_(ids)))
        await self._session.execute(delete(MemberRow).where(MemberRow.id.in_(ids)))

    async def _no_admin(self, workspace: Workspace, person: Person) -> None:
        await self._session.execute(
            delete(AdminRow).where(
                AdminRow.platform == workspace.platform,
                AdminRow.workspace == workspace.ref,
                AdminRow.person == person.ref,
            )
        )

    async def _admin(self, workspace: Workspace, person: Person) -> list[Entry]:
        found = await self._session.scalars(
            select(AdminRow.person).where(
                AdminRow.platform == workspace.platform,
                AdminRow.workspace == workspace.ref,
                AdminRow.person == person.ref,
            )
        )
        return [{"person": ref} for ref in found]

    async def _changes(self, id: str) -> list[Entry]:
        rows = await self._session.scalars(select(ChangeRow).where(ChangeRow.member == id))
        return [
            {
                "at": row.at.isoformat(),
                "setting": row.setting,
                "before": row.before,
                "after": row.after,
            }
            for row in rows
        ]

    async def _deliveries(self, id: str) -> list[Entry]:
        rows = await self._session.scalars(select(DeliveryRow).where(DeliveryRow.member == id))
        return [
            {"kind": row.kind, "state": row.state, "due_at": row.due_at.isoformat()} for row in rows
        ]

    async def _member(self, workspace: Workspace, person: Person) -> list[Entry]:
        member = await self._members.get(workspace.platform, person)
        if member is None:
            return []
        reflecting = member.preferences.reflecting
        values = asdict(member.preferences) | {
            "leaving_on": member.leaving_on,
            "next_reflection": member.next_at,
            "reflecting": None,
            "reflections_sent": ", ".join(sorted(reflecting.seen)) or None,
            "reflections_begun": reflecting.walked or None,
            "reflections_unanswered": reflecting.ignored or None,
        }
        return [{name: str(value) for name, value in values.items() if value is not None}]

    async def _own_items(self, id: str) -> list[Entry]:
        rows = await self._session.scalars(select(OwnItemRow).where(OwnItemRow.member == id))
        return [
            {"title": row.title, "body": row.body, "why": row.why, "state": row.state}
            for row in rows
        ]

    async def _in_teams(self, table: type[CountedRow | StewardRow], id: str) -> list[Entry]:
        found = await self._session.scalars(select(table.team_id).where(table.member == id))
        return [{"team": team} for team in found]

    async def _pending(self, id: str) -> list[Entry]:
        rows = await self._session.scalars(select(PendingRow).where(PendingRow.member == id))
        return [
            {
                "setting": row.setting,
                "before": row.before,
                "after": row.after,
                "starts": row.starts.isoformat(),
            }
            for row in rows
        ]
