"""What admins can set about rounds, what is told before it holds, and what they can never see."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.commands import Appreciate, CallOff, Lockdown, Pause, Rounds, Trust
from bot.model.delivery import DeliveryKind
from bot.model.message import plain
from bot.model.round import Readers
from bot.testing import World, a_world
from tests.scenarios.thanks import LOCK, gives, in_the_box, likes, privately, rounds

NOTE = Appreciate(to=("bob",), deed="You stayed until the release was out.")


async def least(world: World) -> int:
    async with world.store.reading() as work:
        return (await work.rounds.settings(world.team.id)).least


async def test_the_form_begins_with_what_holds(world: World) -> None:
    form = await world.form(world.ada, Rounds())
    values = {one.name: one.value for one in form.fields}
    assert (values["active"], values["days"], values["least"]) == ("on", "fri", "3")


async def test_other_days_hold_from_the_next_round_on(world: World) -> None:
    await likes(world.bob)
    await world.ada.asks(Rounds(days=("tue",)))
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=2)
    assert rounds(world) == []
    await world.clock.advance(days=3)
    assert len(rounds(world)) == 1


async def test_fewer_notes_at_least_are_told_a_day_before(world: World) -> None:
    await world.ada.asks(Rounds(least=2))
    assert await least(world) == 3
    assert "Notes that come together at least" in world.channel.reads
    await world.clock.advance(days=2)
    assert await least(world) == 2


async def test_such_a_change_can_be_called_off(world: World) -> None:
    await world.ada.asks(Rounds(least=2))
    await world.ada.asks(CallOff(setting="rounds-least", team=world.team.id))
    await world.clock.advance(days=2)
    assert await least(world) == 3


async def test_less_reading_is_told_before_and_more_holds_at_once(world: World) -> None:
    await world.ada.asks(Rounds(readers=Readers.EVERY))
    assert world.channel.posts == []
    await world.ada.asks(Rounds(readers=Readers.NONE))
    assert "Who reads notes first" in world.channel.reads


async def test_off_means_off(world: World) -> None:
    await world.ada.asks(Rounds(active="off"))
    await world.ann.asks(NOTE)
    assert "not switched on here" in world.ann.reads


async def test_a_lockdown_stops_everything_and_loses_nothing(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)
    await world.ada.asks(Lockdown(state="on"))
    await world.ann.asks(NOTE)
    assert "stopped everything anonymous" in world.ann.reads
    await world.clock.advance(days=4)
    assert rounds(world) == []
    await world.ada.asks(Lockdown(state="off"))
    await world.clock.advance(days=1)
    assert len(rounds(world)) == 1


async def test_a_lockdown_holds_what_was_about_to_leave(world: World) -> None:
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(days=4, hours=8)
    await world.ada.asks(Lockdown(state="on"))
    before = len(privately(world.bob))
    await world.clock.advance(days=20)
    assert len(privately(world.bob)) == before
    await world.ada.asks(Lockdown(state="off"))
    await world.clock.advance(hours=1)
    assert len(privately(world.bob)) == 3


async def test_no_round_closes_while_the_team_is_paused(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.ada.asks(Pause(until=date(2026, 3, 10)))
    await world.clock.advance(days=7)
    assert (rounds(world), await in_the_box(world)) == ([], 3)
    await world.clock.advance(days=2)
    assert len(rounds(world)) == 1


@pytest.fixture
def policy(world: World) -> World:
    """A platform on which an admin has to read something first."""
    asks = replace(world.platform.capabilities, asks_first="discord-policy", title="Discord")
    world.platform.capabilities = asks
    return world


async def test_where_a_policy_has_to_be_read_it_is_off_until_then(policy: World) -> None:
    await policy.ada.asks(Rounds())
    assert "Before you switch it on" in policy.ada.reads
    await policy.ada.presses("Switch it on")
    assert policy.ada.reads.startswith("Saved.")
    async with policy.store.reading() as work:
        assert (await work.rounds.settings(policy.team.id)).on


async def test_trust_says_what_holds_for_this_round_and_for_the_next(world: World) -> None:
    await world.ada.asks(Rounds(readers=Readers.EVERY, least=5))
    await world.ann.asks(Trust())
    now, later = world.ann.reads.split("From the next round on:")
    assert "at least 3 notes" in now
    assert "Nobody reads notes before they go out" in now
    assert "at least 5 notes" in later
    assert "A steward reads every note" in later


async def test_once_the_next_round_is_open_trust_says_only_what_holds(world: World) -> None:
    await world.ada.asks(Rounds(readers=Readers.EVERY, least=5))
    await world.clock.advance(days=5)
    await world.ann.asks(Trust())
    assert "at least 5 notes" in world.ann.reads
    assert "A steward reads every note" in world.ann.reads
    assert "From the next round on" not in world.ann.reads


async def test_a_giver_is_told_the_least_that_will_decide(world: World) -> None:
    await world.ada.asks(Rounds(least=5))
    await world.ann.asks(NOTE)
    assert "If fewer than 3 such notes" in world.ann.reads
    assert "From the next round on it takes 5." in world.ann.reads
    await world.clock.advance(days=5)
    await world.ann.asks(NOTE)
    assert "If fewer than 5 such notes" in world.ann.reads
    assert "From the next round on" not in world.ann.reads


async def test_admins_see_no_count_and_no_sender_anywhere(world: World) -> None:
    await gives(world.ann, "bob")
    seen = []
    for command in (Rounds(), Trust()):
        await world.ada.asks(command)
        seen.append(world.ada.reads)
    notices = [one for one in world.platform.sent if one.delivery.kind is DeliveryKind.NOTICE]
    assert notices == []
    assert not [text for text in seen if "ann" in text.split()]
    assert not [one for one in world.channel.posts if one.message and "ann" in plain(one.message)]


async def test_a_team_is_told_once_that_what_waits_lies_in_a_log(tmp_path: Path) -> None:
    async with a_world(tmp_path, durable=True) as durable:
        await durable.clock.advance(weeks=3)
        told = [one for one in durable.channel.posts if one.delivery.kind is DeliveryKind.WORD]
        assert len(told) == 1
        assert told[0].message is not None
        assert "lies in the log of the database" in plain(told[0].message)
        await durable.ann.asks(NOTE)
        assert "lies in the log of the database" in durable.ann.reads
