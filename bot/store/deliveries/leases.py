"""Leases on deliveries: claimed, written down as being sent, sent once and settled (docs/adr/0003)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BindParameter, and_, bindparam, case, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.delivery import Delivery, DeliveryKind, Receipt
from bot.model.errors import Scope
from bot.model.place import DeliveryId, TeamId, Workspace
from bot.rules.delivery import LEASE, MARGIN, POLICIES, State
from bot.store.codec import read_payload
from bot.store.database.sql import UNSYNCHRONIZED
from bot.store.deliveries.claims import CLAIM, STILL_HELD, STOPPED, Found
from bot.store.deliveries.outbox import Lapsed
from bot.store.deliveries.recovery import give_up
from bot.store.tables.core import Base, DeliveryRow, TeamRow
from bot.vault import PAYLOADS, Vault

_TABLE = Base.metadata.tables["delivery"]
_PRIVATE = tuple(kind for kind, policy in POLICIES.items() if policy.private)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A delivery that this process holds under `token` until the lease is over; `locale` is its team's."""

    delivery: Delivery
    workspace: Workspace
    token: str
    state: State
    attempt: int
    sending_at: datetime | None
    not_after: datetime
    member: str | None = None
    locale: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a claimed delivery; `retry_at` is on the movable clock.

    `uncertain`: given up, and yet it may stand there.
    """

    claimed: Claimed
    state: State
    retry_at: datetime
    receipt: Receipt | None = None
    error: str | None = None
    gone: Scope | None = None
    uncertain: bool = False
    new_epoch: bool = False
    not_after: datetime | None = None


class Held(NamedTuple):
    """What a claim came to: deliveries that are held now, and some whose words can not be read, which are given up."""

    claimed: list[Claimed]
    unreadable: list[Lapsed]


class Leases:
    """What a process may do with the deliveries that it holds."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def claim(
        self,
        *,
        now: datetime,
        elapsed: float,
        token: str,
        limit: int,
        per_workspace: int,
        platforms: Collection[str],
        but: Collection[Workspace] = (),
    ) -> Held:
        """Take hold of deliveries that are due, so many at the most and from one workspace.

        Passed over are those of a team that lost its channel (but not direct messages), those that a lockdown stopped,
        those whose target does not stand yet, those that another process holds, and those of the workspaces in `but`.
        An unknown delivery stays unknown under its lease.
        """
        rows = await self._session.execute(
            CLAIM,
            {
                "now": now,
                "elapsed": elapsed,
                "limit": limit,
                "per_workspace": per_workspace,
                "platforms": list(platforms),
                "but": [f"{one.platform}/{one.ref}" for one in but],
            },
        )
        found = [(row, self._claimed(row, token)) for row in map(Found._make, rows)]
        claimed = [one for _, one in found if one is not None]
        unreadable = [row for row, one in found if one is None]
        lapsed = await give_up(self._session, unreadable)
        await self._lease([one.delivery.id for one in claimed], token, elapsed)
        return Held(claimed=claimed, unreadable=lapsed)

    async def _lease(self, ids: Sequence[str], token: str, elapsed: float) -> None:
        if ids:
            await self._session.execute(
                update(_TABLE)
                .where(_TABLE.c.id.in_(ids))
                .values(
                    lease_token=token,
                    lease_until=elapsed + LEASE.total_seconds(),
                    state=case(
                        (_TABLE.c.state == State.PLANNED, State.LEASED), else_=_TABLE.c.state
                    ),
                )
            )

    def _claimed(self, row: Found, token: str) -> Claimed | None:
        try:
            plain = self._vault.open(PAYLOADS, f"delivery|{row.id}", row.payload or b"")
            to, act = read_payload(plain)
        except (Unsealable, ValueError):
            return None
        return Claimed(
            delivery=Delivery(
                id=DeliveryId(row.id),
                team=TeamId(row.team),
                kind=DeliveryKind(row.kind),
                slot=row.slot,
                to=to,
                act=act,
                of=Receipt(ref=row.target_ref) if row.target_ref is not None else None,
                first_tried=row.first_tried,
                epoch=row.epoch,
            ),
            workspace=Workspace(platform=row.platform, ref=row.workspace),
            token=token,
            state=State(row.state),
            attempt=row.attempt,
            sending_at=row.sending_at,
            not_after=row.not_after,
            member=row.member,
            locale=row.locale,
        )

    async def intend(
        self, token: str, ids: Sequence[DeliveryId], *, elapsed: float, wall: datetime
    ) -> frozenset[DeliveryId]:
        """Write down that these are being sent, before the platform is called. Returns those that may be.

        A delivery whose lease is nearly over, or whose team lost its channel or stopped it meanwhile, may not.
        """
        lost = (
            select(TeamRow.id)
            .where(TeamRow.id == DeliveryRow.team_id, TeamRow.lost.is_not(None))
            .exists()
        )
        found = await self._session.scalars(
            update(DeliveryRow)
            .where(
                DeliveryRow.id.in_(ids),
                DeliveryRow.lease_token == token,
                DeliveryRow.lease_until - elapsed > MARGIN.total_seconds(),
                or_(~lost, DeliveryRow.place == "direct"),
                ~STOPPED,
            )
            .values(
                state=State.SENDING,
                sending_at=wall,
                first_tried=func.coalesce(DeliveryRow.first_tried, wall),
                attempt=DeliveryRow.attempt + 1,
            )
            .returning(DeliveryRow.id)
            .execution_options(**UNSYNCHRONIZED)
        )
        return frozenset(DeliveryId(one) for one in found)

    async def settle(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Write down what became of deliveries. Returns what was; whoever lost the lease meanwhile changes nothing."""
        outcomes = await self._still_held(outcomes)
        held = and_(_TABLE.c.id == bindparam("key"), _TABLE.c.lease_token == bindparam("token"))
        private = [one for one in outcomes if _leaves_nothing(one)]
        if private:
            await self._session.execute(
                delete(_TABLE).where(held),
                [{"key": one.claimed.delivery.id, "token": one.claimed.token} for one in private],
            )
        kept = [one for one in outcomes if not _leaves_nothing(one)]
        for sent in (True, False):
            rows = [_settled(one) for one in kept if (one.state is State.SENT) is sent]
            columns: dict[str, BindParameter[object]] = {}
            columns |= {name: bindparam(f"new_{name}") for name in (*_SETTLED, *_ENDED[sent])}
            if rows:
                statement = update(_TABLE).where(held).values(**columns)
                await self._session.execute(statement, rows)
        return outcomes

    async def _still_held(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        keys = [(one.claimed.delivery.id, one.claimed.token) for one in outcomes]
        held = frozenset(await self._session.scalars(STILL_HELD, {"keys": keys}))
        return [one for one in outcomes if one.claimed.delivery.id in held]


_ENDED: dict[bool, tuple[str, ...]] = {True: ("payload",), False: ()}
_SETTLED = (
    "state",
    "retry_at",
    "not_after",
    "platform_ref",
    "error_class",
    "epoch",
    "lease_token",
    "lease_until",
)


def _settled(one: Outcome) -> dict[str, object]:
    claimed = one.claimed
    return {
        "key": claimed.delivery.id,
        "token": claimed.token,
        "new_state": one.state,
        "new_retry_at": one.retry_at,
        "new_not_after": one.not_after or claimed.not_after,
        "new_platform_ref": one.receipt.ref if one.receipt else None,
        "new_error_class": one.error,
        "new_epoch": claimed.delivery.epoch + one.new_epoch,
        "new_lease_token": None,
        "new_lease_until": None,
        "new_payload": None,
    }


def _leaves_nothing(one: Outcome) -> bool:
    kind = one.claimed.delivery.kind
    if one.state is State.DEAD:
        return POLICIES[kind].fleeting
    return one.state is State.SENT and kind in _PRIVATE
