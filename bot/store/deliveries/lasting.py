"""Deliveries of rounds, which are never given up: prolonged, moved to another time or channel, and handed back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.delivery import DeliveryKind
from bot.model.place import Channel, DeliveryId, TeamId
from bot.rules.delivery import POLICIES, State
from bot.store.codec import read_payload, write_payload
from bot.store.database.sql import UNSYNCHRONIZED
from bot.store.deliveries.claims import OPEN
from bot.store.deliveries.outbox import OVER
from bot.store.tables.core import DeliveryRow
from bot.vault import PAYLOADS, Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote:
    """A note for one person that has not reached them: `slot` is its round, its place, and which of its people."""

    id: DeliveryId
    team: TeamId
    slot: str


class Lasting:
    """What only deliveries of rounds need."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def id_of(self, team: TeamId, kind: DeliveryKind, slot: str) -> DeliveryId | None:
        """The delivery in a slot."""
        found = await self._session.scalar(
            select(DeliveryRow.id).where(
                DeliveryRow.team_id == team, DeliveryRow.kind == kind, DeliveryRow.slot == slot
            )
        )
        return DeliveryId(found) if found is not None else None

    async def prolong(self, team: TeamId, kind: DeliveryKind, now: datetime) -> None:
        """What waited for the end of a lockdown has as much time again as if it were due now."""
        until = now + POLICIES[kind].late
        await self._session.execute(
            update(DeliveryRow)
            .where(
                DeliveryRow.team_id == team,
                DeliveryRow.kind == kind,
                DeliveryRow.state.in_(OPEN),
                DeliveryRow.not_after < until,
            )
            .values(not_after=until)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def late(self, now: datetime) -> list[tuple[DeliveryId, TeamId]]:
        """Posts that may not be sent any more at this time of day."""
        kinds = [kind for kind, policy in POLICIES.items() if policy.lasting]
        found = await self._session.execute(
            select(DeliveryRow.id, DeliveryRow.team_id).where(
                DeliveryRow.kind.in_(kinds),
                DeliveryRow.state == State.PLANNED,
                DeliveryRow.not_after < now,
            )
        )
        return [(DeliveryId(id), TeamId(team)) for id, team in found]

    async def move(self, delivery: DeliveryId, at: datetime, not_after: datetime) -> None:
        """Send a post that is not on its way at another time."""
        await self._session.execute(
            update(DeliveryRow)
            .where(DeliveryRow.id == delivery, DeliveryRow.state == State.PLANNED)
            .values(retry_at=at, not_after=not_after)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def readdress(self, team: TeamId, channel: Channel) -> None:
        """Post in another channel what waits for a team."""
        rows = await self._session.scalars(
            select(DeliveryRow).where(
                DeliveryRow.team_id == team,
                DeliveryRow.kind == DeliveryKind.ROUND,
                DeliveryRow.act == "post",
                DeliveryRow.state == State.PLANNED,
            )
        )
        for row in rows:
            bound = f"delivery|{row.id}"
            try:
                _, act = read_payload(self._vault.open(PAYLOADS, bound, row.payload or b""))
            except (Unsealable, ValueError):
                continue  # the relay says that it can not be read
            row.payload = self._vault.seal(PAYLOADS, bound, write_payload(channel, act))

    async def failed(self) -> list[PrivateNote]:
        """Notes that did not reach the person they are for, and will not."""
        return await self._private(DeliveryRow.state.in_((State.DEAD, State.SKIPPED)))

    async def coming(self, member: str) -> list[PrivateNote]:
        """Notes that were to be given to somebody and have not reached them."""
        return await self._private(DeliveryRow.member == member, DeliveryRow.state != State.SENT)

    async def give_up(self, member: str) -> None:
        """Notes on their way to somebody who left are given up, so that they are handed back."""
        await self._session.execute(
            update(DeliveryRow)
            .where(
                DeliveryRow.member == member,
                DeliveryRow.kind == DeliveryKind.THANKS,
                DeliveryRow.state.in_((State.PLANNED, State.LEASED)),
            )
            .values(state=State.SKIPPED, lease_token=None, lease_until=None, payload=None)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def forget(self, deliveries: Sequence[DeliveryId]) -> None:
        """Delete rows that were dealt with."""
        await self._session.execute(
            delete(DeliveryRow)
            .where(DeliveryRow.id.in_(deliveries))
            .execution_options(**UNSYNCHRONIZED)
        )

    async def last_sent(self, team: TeamId, n: int) -> tuple[bool, datetime | None]:
        """Whether every part of a round was posted and every private note given, and when the last one was."""
        parts = and_(
            DeliveryRow.team_id == team,
            DeliveryRow.kind.in_((DeliveryKind.ROUND, DeliveryKind.THANKS)),
            DeliveryRow.act == "post",
            DeliveryRow.slot.startswith(f"{n}/", autoescape=True),
        )
        # A private note has no row any more once it was given.
        is_over = and_(DeliveryRow.kind == DeliveryKind.ROUND, DeliveryRow.state.in_(OVER))
        waiting = func.coalesce(func.sum(case((is_over, 0), else_=1)), 0)
        found = await self._session.execute(
            select(waiting, func.max(DeliveryRow.retry_at)).where(parts)
        )
        waiting, at = found.one()
        return waiting == 0, at

    async def _private(self, *which: ColumnElement[bool]) -> list[PrivateNote]:
        found = await self._session.execute(
            select(DeliveryRow.id, DeliveryRow.team_id, DeliveryRow.slot).where(
                DeliveryRow.kind == DeliveryKind.THANKS, *which
            )
        )
        return [
            PrivateNote(id=DeliveryId(id), team=TeamId(team), slot=slot) for id, team, slot in found
        ]
