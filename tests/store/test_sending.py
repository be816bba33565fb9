"""From a lease to an outcome: written down before the call, fenced by the token, found again after a crash."""

from datetime import timedelta

import pytest

from bot.model.place import TeamId
from bot.rules.delivery import State
from bot.store import Store
from bot.store.deliveries.outbox import Outgoing
from tests.store.builders import (
    ELAPSED,
    NOW,
    a_notice,
    claim,
    expire,
    intend,
    outcome,
    outgoing,
    plan,
    row,
    sending,
    settle,
    states,
)


async def test_an_intention_is_written_down_before_the_call(store: Store) -> None:
    await plan(store, outgoing())
    await claim(store)
    assert await intend(store, ["one"]) == {"one"}
    kept = await row(store)
    assert (kept["state"], kept["attempt"]) == ("sending", 1)
    assert kept["sending_at"] == kept["first_tried"] == NOW


async def test_the_first_try_is_remembered_through_later_ones(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed, State.PLANNED))
    later = NOW + timedelta(minutes=5)
    await claim(store, now=later)
    async with store.writing() as work:
        await work.leases.intend("mine", [claimed.delivery.id], elapsed=ELAPSED, wall=later)
    kept = await row(store)
    assert (kept["first_tried"], kept["sending_at"], kept["attempt"]) == (NOW, later, 2)


async def test_a_lease_with_twenty_seconds_left_is_too_short_to_send(store: Store) -> None:
    await plan(store, outgoing())
    await claim(store)
    assert await intend(store, ["one"], elapsed=ELAPSED + 40) == frozenset()
    assert await states(store) == {"one": "leased"}
    assert await intend(store, ["one"], elapsed=ELAPSED + 39) == {"one"}


async def test_only_the_holder_of_the_lease_may_send(store: Store) -> None:
    await plan(store, outgoing())
    await claim(store, token="mine")
    assert await intend(store, ["one"], token="yours") == frozenset()


async def test_a_team_that_was_lost_meanwhile_gets_direct_messages_only(store: Store) -> None:
    await plan(store, outgoing("post"), a_notice("notice"))
    await claim(store)
    async with store.writing() as work:
        await work.teams.lose([TeamId("team-one")], "gone")
    assert await intend(store, ["post", "notice"]) == {"notice"}


async def test_a_sent_delivery_keeps_its_receipt_and_not_its_words(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed))
    kept = await row(store)
    assert (kept["state"], kept["platform_ref"], kept["payload"]) == ("sent", "post-one", None)
    assert (kept["lease_token"], kept["lease_until"]) == (None, None)


async def test_a_private_delivery_leaves_nothing_once_it_is_sent(store: Store) -> None:
    await plan(store, a_notice())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed))
    assert await states(store) == {}


@pytest.mark.parametrize("state", [State.PLANNED, State.UNKNOWN, State.DEAD])
async def test_a_delivery_that_was_not_sent_keeps_its_words(store: Store, state: State) -> None:
    await plan(store, outgoing("one"), a_notice("two"))
    await settle(store, *(outcome(one, state) for one in await sending(store)))
    for id in ("one", "two"):
        kept = await row(store, id)
        assert (kept["state"], kept["lease_token"]) == (state, None)
        assert (kept["error_class"], kept["platform_ref"]) == ("TryLater", None)
        assert kept["payload"] is not None


async def test_a_lease_can_be_given_back(store: Store, beside: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await claim(store)
    await settle(store, outcome(claimed, State.PLANNED))
    later = NOW + timedelta(minutes=1)
    assert len(await claim(beside, token="yours", now=later)) == 1


async def test_a_new_epoch_makes_a_new_idempotency_key(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed, State.PLANNED, new_epoch=True))
    (again,) = await claim(store, now=NOW + timedelta(minutes=1))
    assert again.delivery.epoch == 1


@pytest.mark.parametrize("planned", [outgoing(), a_notice()], ids=["prompt", "notice"])
async def test_who_lost_the_lease_changes_nothing(store: Store, planned: Outgoing) -> None:
    await plan(store, planned)
    (mine,) = await claim(store, token="mine")
    await claim(store, token="yours", elapsed=ELAPSED + 61)
    assert await settle(store, outcome(mine)) == []
    kept = await row(store)
    assert (kept["state"], kept["lease_token"]) == ("leased", "yours")


async def test_many_outcomes_are_written_down_together(store: Store) -> None:
    await plan(store, outgoing("a"), outgoing("b"), a_notice("c"), a_notice("d"))
    a, b, c, d = sorted(await sending(store), key=lambda one: one.delivery.id)
    outcomes = (outcome(a), outcome(b, State.DEAD), outcome(c), outcome(d, State.UNKNOWN))
    assert await settle(store, *outcomes) == ["a", "b", "c", "d"]
    assert await states(store) == {"a": "sent", "b": "dead", "d": "unknown"}


async def test_a_sender_that_went_silent_leaves_its_delivery_unknown(store: Store) -> None:
    await plan(store, outgoing("one"), outgoing("two"))
    await claim(store)
    await intend(store, ["one"])
    await expire(store, ELAPSED + 61)
    assert await states(store) == {"one": "unknown", "two": "leased"}
    assert (await row(store))["lease_token"] is None


async def test_a_sender_inside_its_lease_is_left_alone(store: Store) -> None:
    await plan(store, outgoing())
    await sending(store)
    await expire(store, ELAPSED + 59)
    assert await states(store) == {"one": "sending"}


async def test_the_answer_of_a_sender_that_was_given_up_is_not_recorded(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await expire(store, ELAPSED + 61)
    await settle(store, outcome(claimed))
    assert await states(store) == {"one": "unknown"}


async def test_a_start_with_nobody_beside_voids_every_lease(store: Store) -> None:
    await plan(store, *(outgoing(id) for id in ("leased", "sending", "unknown")))
    await claim(store)
    await intend(store, ["unknown"], elapsed=ELAPSED)
    await expire(store, ELAPSED + 61)
    await claim(store, elapsed=ELAPSED + 61)
    await intend(store, ["sending"], elapsed=ELAPSED + 61)
    async with store.writing() as work:
        await work.recovery.recover()
    assert await states(store) == {"leased": "planned", "sending": "unknown", "unknown": "unknown"}
    assert len(await claim(store, token="new", elapsed=0.5)) == 3
