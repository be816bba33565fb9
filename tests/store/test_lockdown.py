"""A lockdown stops what is anonymous wherever it is on its way, and nothing else."""

from datetime import timedelta

import pytest

from bot.model.delivery import DeliveryKind, Edit
from bot.model.place import DeliveryId, TeamId
from bot.model.round import RoundSettings
from bot.rules.delivery import ANONYMOUS, State
from bot.store import Store
from tests.store.builders import (
    ELAPSED,
    NOW,
    a_message,
    claim,
    ids,
    intend,
    outcome,
    outgoing,
    plan,
    sending,
    settle,
    states,
)

ROUND = DeliveryKind.ROUND
LATER = NOW + timedelta(minutes=2)


async def locks(store: Store, *, on: bool = True) -> None:
    """A team is locked down, or no longer."""
    async with store.writing() as work:
        await work.rounds.save(TeamId("team-one"), RoundSettings(lockdown=on))


@pytest.mark.parametrize("kind", ANONYMOUS)
async def test_what_is_anonymous_is_not_claimed(store: Store, kind: DeliveryKind) -> None:
    await plan(store, outgoing(kind=kind), outgoing("two"))
    await locks(store)
    assert ids(await claim(store)) == ["two"]


async def test_what_was_claimed_before_is_not_sent(store: Store) -> None:
    await plan(store, outgoing(kind=ROUND))
    await claim(store)
    await locks(store)
    assert await intend(store, ["one"]) == frozenset()


async def test_what_may_stand_there_is_not_sent_again(store: Store) -> None:
    await plan(store, outgoing(kind=ROUND))
    (one,) = await sending(store)
    await settle(store, outcome(one, State.UNKNOWN))
    await locks(store)
    assert await claim(store, now=LATER, elapsed=ELAPSED + 61) == []


async def test_what_takes_something_back_is_sent_all_the_same(store: Store) -> None:
    await plan(store, outgoing(kind=ROUND))
    (one,) = await sending(store)
    await settle(store, outcome(one))
    await locks(store)
    edit = Edit(of=DeliveryId("one"), message=a_message("Without it."))
    await plan(store, outgoing("edit", kind=ROUND, act=edit))
    assert ids(await claim(store)) == ["edit"]


async def test_nothing_lapses_while_it_is_stopped(store: Store) -> None:
    await plan(store, outgoing(kind=DeliveryKind.THANKS))
    await locks(store)
    async with store.writing() as work:
        assert await work.outbox.lapse(NOW + timedelta(days=30)) == []
    assert await states(store) == {"one": "planned"}


async def test_afterwards_everything_goes_out(store: Store) -> None:
    await plan(store, outgoing(kind=ROUND))
    await locks(store)
    await locks(store, on=False)
    assert ids(await claim(store)) == ["one"]
