"""The items that teams wrote themselves; who suggested one is sealed, and kept until that is decided."""

import logging
from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.item import Item
from bot.model.own_item import OwnItem, OwnState
from bot.model.place import TeamId
from bot.model.practice import Practice
from bot.rules.own_items import as_item
from bot.store.database.sql import insert_new
from bot.store.people.members import open_person, seal_person
from bot.store.tables.core import OwnItemRow
from bot.vault import Vault

log = logging.getLogger(__name__)

_DECLINED = "declined"
"""The state of a bare number that stays taken until a newer one is; everything else of the item is gone."""


class OwnItems:
    """The items of teams; each look-up names the team that it serves."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def numbers(self, team: TeamId) -> tuple[int, int]:
        """How many suggestions and accepted items a team has, and the highest number that it ever used."""
        found = await self._session.execute(
            select(OwnItemRow.id, OwnItemRow.state).where(OwnItemRow.team_id == team)
        )
        rows = [(_number(id), state) for id, state in found]
        living = (OwnState.SUGGESTED, OwnState.ACCEPTED)
        return sum(state in living for _, state in rows), max((n for n, _ in rows), default=0)

    async def add(self, team: TeamId, own: OwnItem, member: str | None) -> None:
        """Keep a new item; `member` is the hash of who suggested it, if that has to be decided yet."""
        await self._session.execute(
            delete(OwnItemRow).where(OwnItemRow.team_id == team, OwnItemRow.state == _DECLINED)
        )
        row = {
            "team_id": team,
            "id": own.id,
            "state": own.state,
            "version": own.version,
            "practice": own.practice,
            "title": own.title,
            "body": own.body,
            "why": own.why,
            "member": member,
            "who": seal_person(self._vault, _place(team, own.id), own.who) if own.who else None,
        }
        await insert_new(self._session, OwnItemRow, [row])

    async def get(self, team: TeamId, id: str) -> OwnItem | None:
        """An item of a team, in whatever state; None if there is none, also if it was declined."""
        rows = await self._session.scalars(
            select(OwnItemRow).where(
                OwnItemRow.team_id == team, OwnItemRow.id == id, OwnItemRow.state != _DECLINED
            )
        )
        return next((own for _, own, _ in self._readable(rows)), None)

    async def living(self, team: TeamId) -> list[OwnItem]:
        """A team's suggestions, then its accepted items, each in the order of their numbers."""
        rows = await self._session.scalars(
            select(OwnItemRow).where(
                OwnItemRow.team_id == team,
                OwnItemRow.state.in_((OwnState.SUGGESTED, OwnState.ACCEPTED)),
            )
        )
        found = [own for _, own, _ in self._readable(rows)]
        return sorted(found, key=lambda own: (own.state is OwnState.ACCEPTED, _number(own.id)))

    async def accepted(self, teams: Collection[TeamId]) -> dict[TeamId, tuple[Item, ...]]:
        """What each of several teams may be given; teams without an item are left out."""
        rows = await self._session.scalars(
            select(OwnItemRow).where(
                OwnItemRow.team_id.in_(teams), OwnItemRow.state == OwnState.ACCEPTED
            )
        )
        found: dict[TeamId, list[Item]] = {}
        for team, _, item in self._readable(rows):
            found.setdefault(team, []).append(item)
        return {team: tuple(items) for team, items in found.items()}

    async def save(self, team: TeamId, own: OwnItem) -> None:
        """Keep an item that is accepted, changed or retired; who suggested it is forgotten by now."""
        await self._session.execute(
            update(OwnItemRow)
            .where(OwnItemRow.team_id == team, OwnItemRow.id == own.id)
            .values(
                state=own.state,
                version=own.version,
                title=own.title,
                body=own.body,
                why=own.why,
                member=None,
                who=None,
            )
        )

    async def decline(self, team: TeamId, id: str) -> None:
        """Delete a suggestion and who made it."""
        await self._session.execute(
            update(OwnItemRow)
            .where(OwnItemRow.team_id == team, OwnItemRow.id == id)
            .values(state=_DECLINED, title="", body="", why="", member=None, who=None)
        )

    def _readable(self, rows: Iterable[OwnItemRow]) -> Iterator[tuple[TeamId, OwnItem, Item]]:
        """A row that was damaged must not hold up the others."""
        for row in rows:
            try:
                own = self._read(row)
                item = as_item(own)
            except (ValueError, Unsealable):
                extra = {"action": "own_item.unreadable", "key": f"{row.team_id}/{row.id}"}
                log.error("an item of a team's own can not be read and is left out", extra=extra)
            else:
                yield TeamId(row.team_id), own, item

    def _read(self, row: OwnItemRow) -> OwnItem:
        place = _place(row.team_id, row.id)
        return OwnItem(
            id=row.id,
            state=OwnState(row.state),
            practice=Practice(row.practice),
            title=row.title,
            body=row.body,
            why=row.why,
            version=row.version,
            who=open_person(self._vault, place, row.who) if row.who is not None else None,
        )


def _place(team: str, id: str) -> str:
    return f"own_item|{team}|{id}"


def _number(id: str) -> int:
    return int(id.rpartition("t")[2])
