"""A day of Haven, and a week, on PostgreSQL: what the scenarios tell on SQLite holds there too."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from bot.commands import (
    Another,
    Contact,
    Move,
    Pause,
    Practice,
    Preview,
    Resume,
    Setup,
    Skip,
    Support,
    Swap,
    Why,
    read,
)
from bot.model.ask import Fix, Say
from bot.model.command import Draft
from bot.model.delivery import DeliveryKind
from bot.model.errors import Gone, Scope, TryLater, Unknown
from bot.model.message import plain
from bot.model.place import Channel, Person
from bot.model.team import Team
from bot.testing import FakeClock, Player, Sent, World, a_team, a_world
from tests.process.running import until
from tests.scenarios.waiting import somebody_waits

NEXT_MONDAY = date(2026, 3, 9)


@pytest.fixture
async def world(postgres_copy: str) -> AsyncIterator[World]:
    """A whole Haven on PostgreSQL; it is Monday, 08:00 UTC, and the team posts at 09:00."""
    async with a_world(postgres_copy) as made:
        yield made


async def test_the_practice_arrives_at_nine(world: World) -> None:
    await world.clock.advance(minutes=59)
    assert world.channel.posts == []
    await world.clock.advance(minutes=1)
    assert len(world.channel.posts) == 1


async def test_everybody_gets_private_answers(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(Practice())
    posted = world.channel.reads.splitlines()[0]
    assert world.ann.reads.splitlines()[0] == posted
    await world.ann.asks(Another())
    assert world.ann.reads.splitlines()[0] != posted
    await world.bob.presses("Why this one", on=world.channel.last)
    assert "It is new to this team" in world.bob.reads
    await world.bob.asks(Why())
    assert len(world.channel.posts) == 1


async def test_an_admin_pauses_and_resumes(world: World) -> None:
    await world.ada.asks(Pause(until=NEXT_MONDAY))
    await world.clock.advance(days=1)
    assert world.channel.posts == []
    await world.ada.asks(Resume())
    await world.clock.advance(days=1)
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-03"]


async def test_of_two_teams_that_move_to_one_channel_at_once_one_is_told_that_it_is_taken(
    world: World,
) -> None:
    other = a_team(world.clock, id="team-two", channel="other")
    await world.add(other)
    eve = replace(world.ada, channel=other.channel)
    await asyncio.gather(*(one.asks(Move(channel="new")) for one in (world.ada, eve)))
    moved = [one for one in (world.ada, eve) if isinstance(one.last, Say)]
    refused = [one for one in (world.ada, eve) if isinstance(one.last, Fix)]
    assert [one.reads.startswith("#") or "is set up" in one.reads for one in moved] == [True]
    assert ["has a daily practice already" in one.errors["channel"] for one in refused] == [True]


async def test_of_two_admins_who_set_up_a_new_workspace_at_once_one_sees_what_the_other_saved(
    world: World,
) -> None:
    new = Channel(workspace="new", ref="general")
    zones = {"eve": "Europe/Berlin", "zoe": "Asia/Kolkata"}
    admins = [
        Player(world=world, person=Person(workspace="new", ref=name), channel=new, admin=True)
        for name in zones
    ]
    async with world.store.engine.begin() as others:  # nobody adds one until both have seen none
        await others.execute(text("LOCK TABLE team IN SHARE ROW EXCLUSIVE MODE"))
        asks = (one.asks(Setup(zone=zones[one.person.ref])) for one in admins)
        both = asyncio.gather(*asks)
        await until(lambda: somebody_waits(world, 2), 10)
    await both
    saved = await team_in(world, new)
    refused = [one for one in admins if isinstance(one.last, Fix)]
    assert len(refused) == 1
    assert "Somebody changed these settings meanwhile." in refused[0].errors["channel"]
    draft = refused[0].unfinished
    assert isinstance(draft, Draft)
    assert draft.values["zone"] == saved.rhythm.zone


async def team_in(world: World, channel: Channel) -> Team:
    async with world.store.reading() as work:
        team = await work.teams.at("test", channel)
    assert team is not None
    return team


async def test_nobody_else_can(world: World) -> None:
    await world.ann.asks(Pause(until=NEXT_MONDAY))
    assert world.ann.reads == "Only admins of this workspace can do that."
    await world.clock.advance(hours=1)
    assert len(world.channel.posts) == 1


async def test_a_pause_lasts_until_its_day(world: World) -> None:
    await world.ada.asks(Pause(until=NEXT_MONDAY))
    await world.clock.advance(days=8)
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-09"]


async def test_a_skip_and_a_swap_are_kept(world: World) -> None:
    await world.ada.asks(Preview())
    usual = world.ada.reads
    await world.ada.asks(Swap())
    await world.ada.asks(Preview())
    assert world.ada.reads != usual
    await world.ada.asks(Skip())
    await world.clock.advance(days=2)
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-03"]


async def test_a_week_brings_five_different_practices(world: World) -> None:
    await world.clock.advance(weeks=1)
    posts = [plain(one.message) for one in world.channel.posts if one.message]
    assert len(posts) == len(set(posts)) == 5


async def test_an_ask_that_is_redelivered_at_once_has_one_effect(world: World) -> None:
    await asyncio.gather(*(world.ada.asks(Skip(), key="event-1") for _ in range(3)))
    await world.clock.advance(days=2)
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-03"]


async def test_trouble_of_the_platform_costs_no_post_and_doubles_none(world: World) -> None:
    world.platform.before.append(TryLater(timedelta(minutes=5)))
    await world.clock.advance(hours=1)
    assert world.channel.posts == []
    world.platform.after.append(Unknown())
    await world.clock.advance(minutes=5)
    world.clock.let_pass(60)
    await world.clock.advance(minutes=10)
    assert len(world.channel.posts) == 1
    async with world.store.reading() as work:
        assert await work.outbox.count() == {("prompt", "sent"): 1}


async def test_a_lost_channel_is_told_to_the_admin_once(world: World) -> None:
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(weeks=1)
    assert world.channel.posts == []
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_reflections_and_letters_come_to_who_asked_for_them(world: World) -> None:
    await world.ann.asks(read("me", {"direct": "true", "reflections": "daily"}))
    await world.clock.advance(hours=9)
    [prompt] = world.ann.direct
    assert prompt.delivery.kind is DeliveryKind.REFLECTION
    await world.ann.types("The demo went well and I am glad.")
    await world.ann.presses("Letter to myself", on=await after_the_close(world.ann))
    await world.ann.fills(on="2026-03-04")
    await world.clock.advance(days=3)
    kinds = [one.delivery.kind for one in world.ann.direct]
    assert kinds.count(DeliveryKind.LETTER) == 1
    assert kinds.count(DeliveryKind.REFLECTION) == 4
    [letter] = [one for one in world.ann.direct if one.delivery.kind is DeliveryKind.LETTER]
    await world.ann.presses("Open it", on=letter)
    assert "The demo went well" in world.ann.reads


async def after_the_close(player: Player) -> Sent:
    """The direct message that closes a conversation, after a second answer."""
    await player.types("My colleague had set it up with me the day before.")
    return player.direct[-1]


async def test_admins_are_asked_about_a_contact_once(world: World) -> None:
    await world.ada.asks(Contact(label="Ombud", how="room 2", review_by=date(2026, 3, 12)))
    await world.clock.advance(days=5)
    [notice] = world.ada.direct
    await world.ada.presses("Still right", on=notice)
    await world.ann.asks(Support())
    assert "Ombud: room 2" in world.ann.reads


async def test_a_pause_and_a_post_that_lapses_at_once_do_not_lock_each_other_out(
    world: World,
) -> None:
    world.clock.jump(hours=1)
    await world.haven.jobs.plan()
    world.clock.jump(hours=3)
    async with world.store.writing() as work:
        await work.teams.get(world.team.workspace, world.team.id, change=True)
        relaying = asyncio.create_task(world.haven.jobs.carry())
        await until(lambda: somebody_waits(world), 10)
        await work.outbox.call_off(world.team.id, DeliveryKind.PROMPT)
    await relaying
    await world.haven.jobs.settle()
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_two_processes_share_the_work_and_post_once(postgres_copy: str) -> None:
    clock = FakeClock()
    async with (
        a_world(postgres_copy, clock=clock) as one,
        a_world(postgres_copy, clock=clock, seed=2) as two,
    ):
        clock.follow(one.haven.jobs.next_moment, lambda: both(one, two))
        await clock.advance(weeks=1)
        assert len(one.channel.posts) + len(two.channel.posts) == 5


async def both(one: World, two: World) -> None:
    await asyncio.gather(one.haven.jobs.settle(), two.haven.jobs.settle())
