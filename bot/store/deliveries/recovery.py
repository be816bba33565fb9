"""What becomes of deliveries whose sender went silent, and of those whose words can not be read any more."""

import logging
from collections.abc import Sequence

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.delivery import DeliveryKind
from bot.model.place import TeamId
from bot.rules.delivery import State
from bot.store.database.sql import UNSYNCHRONIZED
from bot.store.deliveries.claims import Found
from bot.store.deliveries.outbox import Lapsed
from bot.store.tables.core import DeliveryRow

log = logging.getLogger(__name__)


class Recovery:
    """Ends the leases of senders that are gone."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def expire(self, elapsed: float) -> None:
        """A delivery whose sender went silent may or may not have been sent."""
        await self._session.execute(
            update(DeliveryRow)
            .where(DeliveryRow.state == State.SENDING, DeliveryRow.lease_until < elapsed)
            .values(state=State.UNKNOWN, lease_token=None, lease_until=None)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def recover(self) -> None:
        """After a start with nobody else beside us (SQLite): leases are void, what was being sent is unknown."""
        for before, after in ((State.LEASED, State.PLANNED), (State.SENDING, State.UNKNOWN)):
            await self._session.execute(
                update(DeliveryRow)
                .where(DeliveryRow.state == before)
                .values(state=after)
                .execution_options(**UNSYNCHRONIZED)
            )
        await self._session.execute(
            update(DeliveryRow)
            .where(DeliveryRow.lease_until.is_not(None))
            .values(lease_token=None, lease_until=None)
            .execution_options(**UNSYNCHRONIZED)
        )


async def give_up(session: AsyncSession, unreadable: Sequence[Found]) -> list[Lapsed]:
    """A row that was damaged or sealed under another key must not hold up the others."""
    if unreadable:
        ids = [row.id for row in unreadable]
        log.error(
            "deliveries can not be unsealed and are given up",
            extra={"action": "delivery.unreadable", "key": ", ".join(ids)},
        )
        await session.execute(
            update(DeliveryRow)
            .where(DeliveryRow.id.in_(ids))
            .values(state=State.DEAD, error_class="unreadable")
            .execution_options(**UNSYNCHRONIZED)
        )
    return [
        Lapsed(team=TeamId(row.team), kind=DeliveryKind(row.kind), slot=row.slot)
        for row in unreadable
    ]
