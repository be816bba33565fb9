"""Plain builders of teams and deliveries, and short ways through the life of a delivery."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import URL, RowMapping, select

from bot.entropy import SeededEntropy
from bot.model.delivery import Act, DeliveryKind, Post, Receipt
from bot.model.message import Message, Paragraph, text
from bot.model.place import Channel, DeliveryId, Direct, Person, Place, TeamId, Workspace
from bot.model.team import Team
from bot.rules.delivery import State
from bot.store import Store
from bot.store.database.engine import address_of
from bot.store.deliveries.leases import Claimed, Outcome
from bot.store.deliveries.outbox import Outgoing
from bot.store.tables.core import Base
from bot.testing import FakeClock
from bot.testing import a_team as a_new_team
from bot.vault import KeyRing, Vault

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ELAPSED = 1_000.0
"""Now on the clock of leases."""
ACME = Workspace(platform="test", ref="acme")
CHANNEL = Channel(workspace="acme", ref="general")
ANN = Person(workspace="acme", ref="ann")
PROMPT, NOTICE = DeliveryKind.PROMPT, DeliveryKind.NOTICE


def a_team(
    id: str = "team-one",
    *,
    workspace: str = "acme",
    channel: str = "general",
    next_at: datetime | None = NOW,
) -> Team:
    """A team whose next post is due now."""
    team = a_new_team(FakeClock(), id=id, workspace=workspace, channel=channel)
    return replace(team, next_day=next_at.date() if next_at else None, next_at=next_at)


def a_message(words: str = "Ask one question.") -> Message:
    """One paragraph."""
    return Message(blocks=(Paragraph(spans=text(words)),))


def outgoing(
    id: str = "one",
    *,
    team: str = "team-one",
    workspace: Workspace = ACME,
    kind: DeliveryKind = PROMPT,
    slot: str | None = None,
    to: Place = CHANNEL,
    act: Act | None = None,
    due_at: datetime = NOW,
    late: timedelta = timedelta(minutes=90),
) -> Outgoing:
    """A delivery that is due now, in a slot of its own."""
    return Outgoing(
        id=DeliveryId(id),
        team=TeamId(team),
        workspace=workspace,
        kind=kind,
        slot=slot or id,
        to=to,
        act=act or Post(message=a_message()),
        due_at=due_at,
        not_after=due_at + late,
    )


def a_notice(id: str = "one") -> Outgoing:
    """A private delivery: a direct message."""
    return outgoing(id, kind=NOTICE, to=Direct(person=ANN))


async def plan(store: Store, *planned: Outgoing) -> None:
    """Keep the team, and plan deliveries for it."""
    async with store.writing() as work:
        await work.teams.add([a_team()])
        await work.outbox.plan(planned)


async def claim(
    store: Store,
    *,
    token: str = "mine",
    now: datetime = NOW,
    elapsed: float = ELAPSED,
    limit: int = 100,
    per_workspace: int = 20,
) -> list[Claimed]:
    """What a process gets hold of."""
    async with store.writing() as work:
        held = await work.leases.claim(
            now=now,
            elapsed=elapsed,
            token=token,
            limit=limit,
            per_workspace=per_workspace,
            platforms=("test",),
        )
    return held.claimed


async def intend(
    store: Store, ids: Sequence[str], *, token: str = "mine", elapsed: float = ELAPSED
) -> frozenset[DeliveryId]:
    """What a process may send of what it holds."""
    async with store.writing() as work:
        return await work.leases.intend(
            token, [DeliveryId(id) for id in ids], elapsed=elapsed, wall=NOW
        )


async def sending(store: Store, *, token: str = "mine", elapsed: float = ELAPSED) -> list[Claimed]:
    """Claim everything that is due and write down that it is being sent."""
    claimed = await claim(store, token=token, elapsed=elapsed)
    await intend(store, [one.delivery.id for one in claimed], token=token, elapsed=elapsed)
    return claimed


def outcome(claimed: Claimed, state: State = State.SENT, *, new_epoch: bool = False) -> Outcome:
    """What became of a claimed delivery; what was sent has a receipt."""
    return Outcome(
        claimed=claimed,
        state=state,
        retry_at=NOW + timedelta(minutes=1),
        receipt=Receipt(ref=f"post-{claimed.delivery.id}") if state is State.SENT else None,
        error=None if state is State.SENT else "TryLater",
        new_epoch=new_epoch,
    )


async def settle(store: Store, *outcomes: Outcome) -> list[str]:
    """Write outcomes down; the ids of those that were."""
    async with store.writing() as work:
        return ids([one.claimed for one in await work.leases.settle(outcomes)])


async def next_due(store: Store, *, elapsed: float = ELAPSED) -> datetime | None:
    """When the next delivery can be tried on the platform of these tests."""
    async with store.reading() as work:
        return await work.outbox.next_due(elapsed=elapsed, platforms=("test",))


async def expire(store: Store, elapsed: float) -> None:
    """Look for deliveries whose sender went silent."""
    async with store.writing() as work:
        await work.recovery.expire(elapsed)


async def row(store: Store, id: str = "one") -> RowMapping:
    """A delivery as it lies in the database."""
    table = Base.metadata.tables["delivery"]
    async with store.engine.connect() as connection:
        return (await connection.execute(select(table).where(table.c.id == id))).mappings().one()


async def states(store: Store) -> dict[str, str]:
    """The state of every delivery by its id."""
    table = Base.metadata.tables["delivery"]
    async with store.engine.connect() as connection:
        found = await connection.execute(select(table.c.id, table.c.state).order_by(table.c.id))
        return {one.id: one.state for one in found}


def a_vault(key: bytes = bytes(range(32))) -> Vault:
    """A vault with the key of every store in these tests, or with another."""
    return Vault(KeyRing.parse(KeyRing.generate(key)), SeededEntropy(7))


def address(where: Path | str) -> URL:
    """Where a database is: in a folder, or at the URL of a server."""
    return address_of(None, where) if isinstance(where, Path) else address_of(where, Path())


def ids(claimed: Sequence[Claimed]) -> list[str]:
    """The ids of claimed deliveries, sorted."""
    return sorted(one.delivery.id for one in claimed)
