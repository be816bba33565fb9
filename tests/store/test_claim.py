"""Who gets hold of which delivery, and for how long."""

import asyncio
from datetime import timedelta

import pytest

from bot.model.delivery import Delete, Edit
from bot.model.place import DeliveryId, Direct, TeamId, Thread, Workspace
from bot.rules.delivery import State
from bot.store import Store
from bot.store.deliveries.outbox import Outgoing
from bot.store.tables.core import Base
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.store.builders import (
    ANN,
    ELAPSED,
    NOW,
    PROMPT,
    a_message,
    a_notice,
    a_team,
    claim,
    expire,
    ids,
    outcome,
    outgoing,
    plan,
    row,
    sending,
    settle,
    states,
)


async def test_a_due_delivery_is_claimed_as_it_was_planned(store: Store) -> None:
    planned = outgoing()
    await plan(store, planned)
    (claimed,) = await claim(store)
    assert claimed.delivery.act == planned.act
    assert claimed.delivery.to == planned.to
    assert (claimed.delivery.id, claimed.delivery.team) == ("one", "team-one")
    assert (claimed.state, claimed.attempt, claimed.delivery.first_tried) == (
        State.PLANNED,
        0,
        None,
    )
    assert await states(store) == {"one": "leased"}


async def test_a_delivery_is_not_claimed_before_it_is_due(store: Store) -> None:
    await plan(store, outgoing(due_at=NOW + timedelta(seconds=1)))
    assert await claim(store) == []


async def test_deliveries_of_a_platform_that_is_not_served_here_are_passed_over(
    store: Store,
) -> None:
    await plan(store, outgoing(workspace=Workspace(platform="other", ref="acme")))
    assert await claim(store) == []


async def test_what_another_process_holds_is_passed_over(store: Store, beside: Store) -> None:
    await plan(store, outgoing())
    assert ids(await claim(store, token="mine")) == ["one"]
    assert await claim(beside, token="yours", elapsed=ELAPSED + 59) == []


async def test_after_sixty_seconds_the_lease_is_over_and_anybody_may_claim(
    store: Store, beside: Store
) -> None:
    await plan(store, outgoing())
    await claim(store, token="mine")
    assert ids(await claim(beside, token="yours", elapsed=ELAPSED + 61)) == ["one"]
    assert (await row(store))["lease_token"] == "yours"


async def test_what_is_being_sent_is_never_claimed(store: Store) -> None:
    await plan(store, outgoing())
    await sending(store)
    assert await claim(store, elapsed=ELAPSED + 3_600) == []


async def test_an_unknown_delivery_keeps_its_state_under_its_lease(
    store: Store, beside: Store
) -> None:
    await plan(store, outgoing())
    await sending(store)
    await expire(store, ELAPSED + 61)
    (claimed,) = await claim(store, elapsed=ELAPSED + 61)
    assert (claimed.state, claimed.sending_at) == (State.UNKNOWN, NOW)
    assert await states(store) == {"one": "unknown"}
    assert await claim(beside, token="yours", elapsed=ELAPSED + 62) == []


@pytest.mark.parametrize("state", [State.SENT, State.DEAD])
async def test_what_is_over_is_never_claimed(store: Store, state: State) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed, state))
    assert await claim(store, now=NOW + timedelta(days=1), elapsed=ELAPSED + 61) == []


async def test_a_failed_delivery_waits_for_its_next_try(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed, State.PLANNED))
    assert await claim(store) == []
    (again,) = await claim(store, now=NOW + timedelta(minutes=1))
    assert again.attempt == 1


async def test_the_longest_due_come_first_and_no_more_than_asked_for(store: Store) -> None:
    late = [outgoing(f"d{n}", due_at=NOW - timedelta(minutes=n)) for n in range(5)]
    await plan(store, *late)
    assert ids(await claim(store, limit=2)) == ["d3", "d4"]
    assert ids(await claim(store, limit=2)) == ["d1", "d2"]


async def test_one_workspace_leaves_room_for_the_others(store: Store) -> None:
    small = Workspace(platform="test", ref="small")
    await plan(store, *(outgoing(f"a{n}", due_at=NOW - timedelta(hours=1)) for n in range(5)))
    await plan(store, *(outgoing(f"b{n}", workspace=small) for n in range(2)))
    assert ids(await claim(store, limit=4, per_workspace=2)) == ["a0", "a1", "b0", "b1"]


async def test_a_lost_team_gets_direct_messages_only(store: Store) -> None:
    await plan(store, outgoing("post"), a_notice("notice"))
    async with store.writing() as work:
        await work.teams.lose([TeamId("team-one")], "gone")
    assert ids(await claim(store)) == ["notice"]


@pytest.mark.parametrize(
    "follower",
    [
        outgoing("two", act=Edit(of=DeliveryId("one"), message=a_message("Better."))),
        outgoing("two", act=Delete(of=DeliveryId("one"))),
        outgoing("two", to=Thread(root=DeliveryId("one"))),
    ],
    ids=["edit", "delete", "thread"],
)
async def test_what_refers_to_a_post_waits_until_the_post_stands(
    store: Store, follower: Outgoing
) -> None:
    await plan(store, outgoing("one"), follower)
    (first,) = await sending(store)
    assert first.delivery.id == "one"
    await settle(store, outcome(first))
    (second,) = await claim(store)
    assert second.delivery.of == outcome(first).receipt


async def test_two_who_claim_at_once_never_get_the_same_delivery(
    store: Store, beside: Store
) -> None:
    await plan(store, *(outgoing(f"d{n:02}") for n in range(40)))
    shares = await asyncio.gather(
        *(claim(one, token=f"t{n}", limit=6) for n in range(4) for one in (store, beside))
    )
    got = [one.delivery.id for share in shares for one in share]
    assert len(got) == len(set(got)) > 0


async def test_a_payload_that_lies_in_another_row_is_given_up_and_stops_nobody(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await plan(store, outgoing("one"), outgoing("two", to=Direct(person=ANN)), outgoing("good"))
    table = Base.metadata.tables["delivery"]
    first, second = (await row(store, "one"))["payload"], (await row(store, "two"))["payload"]
    async with store.engine.begin() as connection:
        for id, payload in (("one", second), ("two", first)):
            statement = table.update().where(table.c.id == id).values(payload=payload)
            await connection.execute(statement)
    assert ids(await claim(store)) == ["good"]
    assert await states(store) == {"good": "leased", "one": "dead", "two": "dead"}
    assert (await row(store, "one"))["error_class"] == "unreadable"
    (logged,) = caplog.records
    assert set(getattr(logged, "key", "").split(", ")) == {"one", "two"}


async def test_teams_of_equal_kind_and_slot_do_not_meet(store: Store) -> None:
    async with store.writing() as work:
        await work.teams.add([a_team(), a_team("team-two", workspace="beta")])
        await work.outbox.plan(
            [
                outgoing("one", kind=PROMPT, slot="2026-03-02"),
                outgoing("two", team="team-two", kind=PROMPT, slot="2026-03-02"),
            ]
        )
    assert ids(await claim(store)) == ["one", "two"]


async def test_a_claim_passes_over_rows_of_a_claim_that_has_not_committed_yet(
    postgres_url: str,
) -> None:
    clock = FakeClock()
    async with a_store(postgres_url, clock, seed=1) as one, a_store(postgres_url, clock) as two:
        await plan(one, outgoing("one"), outgoing("two"))
        async with one.writing() as work:
            mine = await work.leases.claim(
                now=NOW, elapsed=ELAPSED, token="a", limit=1, per_workspace=9, platforms=("test",)
            )
            yours = await claim(two, token="b")
    assert (ids(mine.claimed), ids(yours)) == (["one"], ["two"])
