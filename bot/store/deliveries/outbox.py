"""The outbox: deliveries that are planned, lapse, are called off and looked up; `leases.py` sends them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.model.delivery import Act, DeliveryKind
from bot.model.place import DeliveryId, Direct, Place, TeamId, Workspace
from bot.rules.delivery import KEEP, POLICIES, State
from bot.store.codec import act_name, place_name, target_of, write_payload
from bot.store.database.sql import UNSYNCHRONIZED, insert_new
from bot.store.deliveries.claims import NEXT, STOPPED
from bot.store.people.members import member_id
from bot.store.tables.core import DeliveryRow
from bot.vault import PAYLOADS, Vault

OVER = (State.SENT, State.DEAD, State.SKIPPED)
_LASTING = tuple(kind for kind, policy in POLICIES.items() if policy.lasting)
STEP = 4_096
"""Private payloads are padded to a multiple of so many bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A delivery to be planned."""

    id: DeliveryId
    team: TeamId
    workspace: Workspace
    kind: DeliveryKind
    slot: str
    to: Place
    act: Act
    due_at: datetime
    not_after: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapsed:
    """A delivery that will not be sent any more."""

    team: TeamId
    kind: DeliveryKind
    slot: str


def _plain(one: Outgoing) -> bytes:
    """What is sealed. By the length of a private one nobody may tell a card from an ordinary answer."""
    plain = write_payload(one.to, one.act)
    step = STEP if POLICIES[one.kind].private else 1
    return plain.ljust(-(-len(plain) // step) * step)


class Outbox:
    """The deliveries of every team."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def plan(self, outgoing: Sequence[Outgoing]) -> None:
        """Plan deliveries; a slot that is taken keeps the delivery it has."""
        await insert_new(self._session, DeliveryRow, [self._row(one) for one in outgoing])

    def _row(self, one: Outgoing) -> dict[str, object]:
        return {
            "id": one.id,
            "team_id": one.team,
            "platform": one.workspace.platform,
            "workspace": one.workspace.ref,
            "kind": one.kind,
            "slot": one.slot,
            "place": place_name(one.to),
            "act": act_name(one.act),
            "target_id": target_of(one.to, one.act),
            "member": self._member(one),
            "state": State.PLANNED,
            "due_at": one.due_at,
            "not_after": one.not_after,
            "retry_at": one.due_at,
            "attempt": 0,
            "epoch": 0,
            "payload": self._vault.seal(PAYLOADS, f"delivery|{one.id}", _plain(one)),
        }

    def _member(self, one: Outgoing) -> str | None:
        if not isinstance(one.to, Direct):
            return None
        return member_id(self._vault, one.workspace.platform, one.to.person)

    async def lapse(self, now: datetime) -> list[Lapsed]:
        """Skip what was not sent in time, and what waits for a post that will never stand."""
        target = aliased(DeliveryRow)
        orphaned = (
            select(target.id)
            .where(
                target.id == DeliveryRow.target_id, target.state.in_((State.DEAD, State.SKIPPED))
            )
            .exists()
        )
        found = await self._session.execute(
            update(DeliveryRow)
            .where(
                DeliveryRow.state.in_((State.PLANNED, State.LEASED)),
                ~STOPPED,
                or_(and_(DeliveryRow.not_after < now, DeliveryRow.kind.not_in(_LASTING)), orphaned),
            )
            .values(state=State.SKIPPED, lease_token=None, lease_until=None, payload=None)
            .returning(DeliveryRow.team_id, DeliveryRow.kind, DeliveryRow.slot)
            .execution_options(**UNSYNCHRONIZED)
        )
        return [
            Lapsed(team=TeamId(team), kind=DeliveryKind(kind), slot=slot)
            for team, kind, slot in found
        ]

    async def find(self, workspace: Workspace, delivery: DeliveryId) -> TeamId | None:
        """The team that a delivery of this workspace belongs to."""
        found = await self._session.scalar(
            select(DeliveryRow.team_id).where(
                DeliveryRow.id == delivery,
                DeliveryRow.platform == workspace.platform,
                DeliveryRow.workspace == workspace.ref,
            )
        )
        return TeamId(found) if found is not None else None

    async def stands(self, delivery: DeliveryId) -> bool:
        """Whether a post stands, or is still on its way; no longer once its row is forgotten."""
        state = await self._session.scalar(
            select(DeliveryRow.state).where(DeliveryRow.id == delivery)
        )
        return state is not None and state not in (State.DEAD, State.SKIPPED)

    async def reconsider(self, member: str, now: datetime) -> None:
        """Look anew at what waits for a person, because they can be reached at other times than before."""
        await self._session.execute(
            update(DeliveryRow)
            .where(
                DeliveryRow.member == member,
                DeliveryRow.state == State.PLANNED,
                DeliveryRow.due_at <= now,
                DeliveryRow.retry_at > now,
            )
            .values(retry_at=now)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def withdraw(self, delivery: DeliveryId) -> bool:
        """Skip one delivery unless it is on its way; False if it may have been seen."""
        withdrawn = await self._session.scalar(
            update(DeliveryRow)
            .where(
                DeliveryRow.id == delivery,
                DeliveryRow.state.in_((State.PLANNED, State.LEASED, State.SKIPPED)),
            )
            .values(state=State.SKIPPED, lease_token=None, lease_until=None, payload=None)
            .returning(DeliveryRow.id)
            .execution_options(**UNSYNCHRONIZED)
        )
        return withdrawn is not None

    async def call_off(self, team: TeamId, kind: DeliveryKind) -> None:
        """Skip what is planned and not yet on its way."""
        await self._session.execute(
            update(DeliveryRow)
            .where(
                DeliveryRow.team_id == team,
                DeliveryRow.kind == kind,
                DeliveryRow.state.in_((State.PLANNED, State.LEASED)),
            )
            .values(state=State.SKIPPED, lease_token=None, lease_until=None, payload=None)
            .execution_options(**UNSYNCHRONIZED)
        )

    async def revive(self, workspace: Workspace, delivery: DeliveryId, now: datetime) -> bool:
        """Plan a delivery anew that was given up; False if it was not, or if it is too late by now."""
        revived = await self._session.scalar(
            update(DeliveryRow)
            .where(
                DeliveryRow.id == delivery,
                DeliveryRow.platform == workspace.platform,
                DeliveryRow.workspace == workspace.ref,
                DeliveryRow.state == State.DEAD,
                DeliveryRow.not_after >= now,
            )
            .values(
                state=State.PLANNED,
                retry_at=now,
                attempt=0,
                first_tried=None,
                epoch=DeliveryRow.epoch + 1,
            )
            .returning(DeliveryRow.id)
            .execution_options(**UNSYNCHRONIZED)
        )
        return revived is not None

    async def next_due(self, *, elapsed: float, platforms: Collection[str]) -> datetime | None:
        """When the next planned delivery can be tried, on the movable clock.

        Unknown ones wait for real time to pass, which moving the clock does not bring nearer; others for the post that
        they belong to.
        """
        given = {"elapsed": elapsed, "platforms": list(platforms)}
        return await self._session.scalar(NEXT, given)

    async def count(self) -> dict[tuple[str, str], int]:
        """How many deliveries there are by kind and state."""
        found = await self._session.execute(
            select(DeliveryRow.kind, DeliveryRow.state, func.count()).group_by(
                DeliveryRow.kind, DeliveryRow.state
            )
        )
        return {(kind, state): number for kind, state, number in found}

    async def purge(self, now: datetime) -> None:
        """Forget deliveries that ended long ago or were never known to, unless something still waits for them."""
        waiting = aliased(DeliveryRow)
        awaited = (
            select(waiting.id)
            .where(waiting.target_id == DeliveryRow.id, waiting.state.not_in(OVER))
            .exists()
        )
        await self._session.execute(
            delete(DeliveryRow)
            .where(
                or_(
                    DeliveryRow.state.in_(OVER),
                    and_(DeliveryRow.state == State.UNKNOWN, DeliveryRow.kind.not_in(_LASTING)),
                ),
                DeliveryRow.due_at < now - KEEP,
                ~awaited,
            )
            .execution_options(**UNSYNCHRONIZED)
        )
