"""The outbox: what is planned, lapses, is called off, looked up, planned anew and forgotten."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.model.delivery import Edit
from bot.model.place import DeliveryId, TeamId, Thread, Workspace
from bot.rules.delivery import KEEP, State
from bot.store import Store
from bot.store.deliveries.outbox import Lapsed, Outgoing
from tests.store.builders import (
    ACME,
    ELAPSED,
    NOTICE,
    NOW,
    PROMPT,
    a_message,
    a_notice,
    claim,
    expire,
    next_due,
    outcome,
    outgoing,
    plan,
    row,
    sending,
    settle,
    states,
)

ONE = DeliveryId("one")
TEAM = TeamId("team-one")
TOO_LATE = NOW + timedelta(minutes=91)


async def lapse(store: Store, minutes: int = 91) -> list[Lapsed]:
    async with store.writing() as work:
        return await work.outbox.lapse(NOW + timedelta(minutes=minutes))


async def test_planning_a_slot_twice_keeps_the_first_delivery(store: Store) -> None:
    await plan(store, outgoing("one", slot="2026-03-02"))
    await plan(store, outgoing("two", slot="2026-03-02"), outgoing("three", slot="2026-03-03"))
    assert await states(store) == {"one": "planned", "three": "planned"}


async def test_a_slot_stays_taken_after_its_delivery_was_sent(store: Store) -> None:
    await plan(store, outgoing("one", slot="2026-03-02"))
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed))
    await plan(store, outgoing("two", slot="2026-03-02"))
    assert await states(store) == {"one": "sent"}


async def test_the_same_slot_of_another_kind_is_another_delivery(store: Store) -> None:
    await plan(store, outgoing("one", slot="x"), outgoing("two", slot="x", kind=NOTICE))
    assert len(await states(store)) == 2


async def test_what_is_too_late_is_skipped_and_said(store: Store) -> None:
    await plan(store, outgoing("one", slot="2026-03-02"), a_notice("later"))
    await claim(store)
    assert await lapse(store, 90) == []
    lapsed = await lapse(store)
    assert Lapsed(team=TEAM, kind=PROMPT, slot="2026-03-02") in lapsed
    kept = await row(store)
    assert (kept["state"], kept["payload"], kept["lease_token"]) == ("skipped", None, None)


async def test_what_is_or_may_be_on_its_way_does_not_lapse(store: Store) -> None:
    await plan(store, outgoing("one"))
    await sending(store)
    assert await lapse(store) == []
    await expire(store, ELAPSED + 61)
    assert await lapse(store) == []
    assert await states(store) == {"one": "unknown"}


@pytest.mark.parametrize(
    "orphan",
    [
        outgoing("two", act=Edit(of=ONE, message=a_message()), late=timedelta(days=1)),
        outgoing("two", to=Thread(root=ONE), late=timedelta(days=1)),
    ],
    ids=["edit", "thread"],
)
async def test_what_waits_for_a_post_that_will_never_stand_is_skipped(
    store: Store, orphan: Outgoing
) -> None:
    await plan(store, outgoing("one"), orphan)
    (claimed,) = await sending(store)
    assert await lapse(store, 0) == []
    await settle(store, outcome(claimed, State.DEAD))
    await lapse(store, 0)
    assert await states(store) == {"one": "dead", "two": "skipped"}


async def test_a_pause_calls_off_what_is_not_yet_on_its_way(store: Store) -> None:
    await plan(store, outgoing("sent"))
    await sending(store)
    await plan(store, outgoing("held"))
    await claim(store)
    await plan(store, outgoing("waiting"), a_notice("notice"))
    async with store.writing() as work:
        await work.outbox.call_off(TEAM, PROMPT)
    after = {"sent": "sending", "held": "skipped", "waiting": "skipped", "notice": "planned"}
    assert await states(store) == after


async def test_a_delivery_is_found_in_its_own_workspace_only(store: Store) -> None:
    await plan(store, outgoing())
    async with store.reading() as work:
        assert await work.outbox.find(ACME, ONE) == TEAM
        assert await work.outbox.find(Workspace(platform="test", ref="beta"), ONE) is None
        assert await work.outbox.find(Workspace(platform="other", ref="acme"), ONE) is None


async def test_a_delivery_that_was_given_up_can_be_planned_anew(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed, State.DEAD))
    async with store.writing() as work:
        assert await work.outbox.revive(ACME, ONE, NOW + timedelta(minutes=9))
    (again,) = await claim(store, now=NOW + timedelta(minutes=9))
    assert (again.attempt, again.delivery.epoch, again.state) == (0, 1, State.PLANNED)
    assert again.delivery.act == outgoing().act


@pytest.mark.parametrize("workspace", ["beta", "acme"])
async def test_nothing_else_is_planned_anew(store: Store, workspace: str) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    state = State.SENT if workspace == "acme" else State.DEAD
    await settle(store, outcome(claimed, state))
    async with store.writing() as work:
        asked = Workspace(platform="test", ref=workspace)
        assert not await work.outbox.revive(asked, ONE, NOW)
    assert await states(store) == {"one": state}


async def test_what_is_too_late_is_not_planned_anew(store: Store) -> None:
    await plan(store, outgoing())
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed, State.DEAD))
    async with store.writing() as work:
        assert not await work.outbox.revive(ACME, ONE, TOO_LATE)


async def test_the_next_due_moment_is_that_of_the_earliest_try(store: Store) -> None:
    later = NOW + timedelta(hours=1)
    await plan(store, outgoing("one", due_at=later), outgoing("two", due_at=TOO_LATE))
    assert await next_due(store) == later


async def test_nothing_is_due_for_a_lost_team_but_its_direct_messages(store: Store) -> None:
    await plan(store, outgoing())
    async with store.writing() as work:
        await work.teams.lose([TEAM], "gone")
    assert await next_due(store) is None
    await plan(store, a_notice("two"))
    assert await next_due(store) == NOW


@pytest.mark.parametrize("follower", [Thread(root=ONE), None], ids=["thread", "platform"])
async def test_what_no_claim_would_take_is_not_due(store: Store, follower: Thread | None) -> None:
    """Whoever moves the clock from moment to moment would stand still there for ever."""
    elsewhere = Workspace(platform="other", ref="acme")
    one = outgoing("two", to=follower) if follower else outgoing("two", workspace=elsewhere)
    await plan(store, outgoing("one", due_at=TOO_LATE), one)
    assert await next_due(store) == TOO_LATE


async def test_what_somebody_holds_is_not_due_before_the_lease_is_over(store: Store) -> None:
    await plan(store, outgoing())
    await claim(store)
    assert await next_due(store, elapsed=ELAPSED + 59) is None
    assert await next_due(store, elapsed=ELAPSED + 61) == NOW


async def test_deliveries_are_counted_by_kind_and_state(store: Store) -> None:
    await plan(store, outgoing("a"), outgoing("b"), a_notice("c"))
    async with store.reading() as work:
        assert await work.outbox.count() == {("prompt", "planned"): 2, ("notice", "planned"): 1}


async def test_what_ended_is_forgotten_after_thirty_days(store: Store) -> None:
    await plan(store, outgoing("sent"), outgoing("dead"))
    ended = {"sent": State.SENT, "dead": State.DEAD}
    await settle(store, *(outcome(one, ended[one.delivery.id]) for one in await sending(store)))
    await plan(store, outgoing("open"))
    async with store.writing() as work:
        await work.outbox.purge(NOW + KEEP)
    assert len(await states(store)) == 3
    async with store.writing() as work:
        await work.outbox.purge(NOW + KEEP + timedelta(seconds=1))
    assert await states(store) == {"open": "planned"}


async def test_what_nobody_could_ever_find_out_is_forgotten_too(store: Store) -> None:
    await plan(store, outgoing())
    await sending(store)
    await expire(store, ELAPSED + 61)
    async with store.writing() as work:
        await work.outbox.purge(NOW + KEEP + timedelta(seconds=1))
    assert await states(store) == {}


async def test_a_post_is_kept_while_an_edit_still_waits_to_be_sent(store: Store) -> None:
    await plan(store, outgoing("one"))
    (claimed,) = await sending(store)
    await settle(store, outcome(claimed))
    await plan(store, outgoing("two", act=Edit(of=ONE, message=a_message())))
    async with store.writing() as work:
        await work.outbox.purge(NOW + KEEP + timedelta(days=1))
    assert set(await states(store)) == {"one", "two"}


async def test_a_delivery_for_a_team_that_does_not_exist_is_a_bug(store: Store) -> None:
    with pytest.raises(IntegrityError):
        await plan(store, outgoing(team="nobody"))
    assert await states(store) == {}
