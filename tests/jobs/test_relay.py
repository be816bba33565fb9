"""The relay at its edges: crashes in between, two at once, leases that ran out, rows that were damaged."""

import asyncio
import logging
from collections import deque
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.app import Haven
from bot.entropy import SeededEntropy
from bot.jobs.attempt import Attempt
from bot.library import content_root
from bot.model.delivery import Delivery, DeliveryKind, Found, Post
from bot.model.errors import TryLater, Unknown
from bot.model.facts import Capabilities
from bot.model.message import Message, Paragraph, plain
from bot.model.message import text as spans
from bot.model.place import Channel, DeliveryId, TeamId, Workspace
from bot.rules.delivery import State
from bot.store.deliveries.leases import Claimed
from bot.testing import FakeClock, RecordingPlatform, World, a_team, a_world
from bot.testing.clock import MONDAY
from bot.words import Words


async def test_a_start_sends_what_the_last_process_only_planned(tmp_path: Path) -> None:
    async with a_world(tmp_path) as before:
        await _plan_only(before)
        clock = before.clock
    async with a_world(tmp_path, clock=clock) as after:
        await after.haven.jobs.settle()
        assert len(after.channel.posts) == 1


async def test_a_start_looks_for_what_the_last_process_was_sending(tmp_path: Path) -> None:
    platform = RecordingPlatform()
    async with a_world(tmp_path, platforms={"test": platform}) as before:
        platform.after.append(Unknown())
        await before.clock.advance(hours=1)
        clock = before.clock
    async with a_world(tmp_path, clock=clock, platforms={"test": platform}) as after:
        clock.let_pass(60)
        await clock.advance(minutes=6)
        assert len(after.channel.posts) == 1


async def test_two_relays_on_one_database_send_once(world: World) -> None:
    other = _another(world)
    await _plan_only(world)
    await world.haven.jobs.settle()
    await other.jobs.settle()
    assert len(world.channel.posts) == 1


async def test_a_process_that_was_frozen_past_its_lease_does_not_send() -> None:
    clock, platform = FakeClock(), RecordingPlatform()
    attempt = Attempt(platforms={"test": platform}, clock=clock, entropy=SeededEntropy(1))
    outcome = await attempt.send(_claimed(), deadline=clock.elapsed() + 10)
    assert (outcome.state, platform.calls) == (State.PLANNED, 0)


async def test_what_was_unknown_stays_unknown_when_the_next_try_surely_did_nothing() -> None:
    clock, platform = FakeClock(), RecordingPlatform()
    platform.before.append(TryLater())
    attempt = Attempt(platforms={"test": platform}, clock=clock, entropy=SeededEntropy(1))
    outcome = await attempt.send(_claimed(State.UNKNOWN), deadline=clock.elapsed() + 60)
    assert outcome.state is State.UNKNOWN


async def test_a_damaged_row_does_not_hold_up_the_others(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await _plan_only(world)
    async with world.store.engine.begin() as connection:
        await connection.execute(text("UPDATE delivery SET payload = x'0102'"))
    with caplog.at_level(logging.ERROR):
        await world.haven.jobs.settle()
    assert [record.getMessage() for record in caplog.records] == [
        "deliveries can not be unsealed and are given up"
    ]
    await world.clock.advance(days=1)
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-03"]
    [told] = world.platform.to_person(world.ada.person)
    assert told.message is not None
    assert "can not be read any more" in plain(told.message)


async def test_a_delivery_that_never_arrives_is_given_up_after_six_sends(world: World) -> None:
    world.platform.before.extend([Unknown()] * 6)
    await world.clock.advance(hours=1)
    for _ in range(12):
        world.clock.let_pass(60)
        await world.clock.advance(minutes=5)
    assert world.channel.posts == []
    assert world.platform.calls == 6 + len(world.platform.to_person(world.ada.person))


async def test_patience_asked_for_before_does_not_count_against_an_unknown_outcome(
    world: World,
) -> None:
    world.platform.before.extend([TryLater(timedelta(minutes=1))] * 8)
    await world.clock.advance(hours=1, minutes=7)
    world.platform.after.append(Unknown())
    await world.clock.advance(minutes=2)
    world.clock.let_pass(60)
    await world.clock.advance(minutes=10)
    assert len(world.channel.posts) == 1
    assert world.platform.calls == 9


async def test_an_unknown_post_is_not_sent_again_when_it_would_be_late(world: World) -> None:
    world.platform.capabilities = Capabilities(history=True, resend_within=timedelta(days=1))
    world.platform.before.append(Unknown())
    await world.clock.advance(hours=1)
    world.clock.let_pass(60)
    world.clock.jump(hours=4)
    await world.haven.jobs.settle()
    await world.haven.jobs.settle()
    assert world.channel.posts == []


async def test_a_bug_while_looking_leaves_the_outcome_open(tmp_path: Path) -> None:
    platform = Puzzled(RuntimeError("nobody foresaw this"))
    async with a_world(tmp_path, platforms={"test": platform}) as world:
        await _live(world, minutes=65)
        assert [one.delivery.slot for one in platform.sent] == ["2026-03-02"]
        async with world.store.reading() as work:
            assert await work.outbox.count() == {("prompt", "sent"): 1}


async def test_an_unknown_delivery_is_looked_for_less_and_less_often(tmp_path: Path) -> None:
    platform = Puzzled(*[Unknown()] * 1_000)
    async with a_world(tmp_path, platforms={"test": platform}) as world:
        await _live(world, minutes=120)
        assert 10 < platform.looks < 40


async def test_what_nobody_can_tell_a_day_after_its_time_is_given_up_as_unsure(
    tmp_path: Path,
) -> None:
    platform = Puzzled(*[Unknown()] * 1_000)
    async with a_world(tmp_path, platforms={"test": platform}) as world:
        await _live(world, minutes=61)
        world.clock.jump(days=1, hours=2)
        await _live(world, minutes=5)
        told = [str(one.message) for one in platform.to_person(world.ada.person)]
        assert ["may be missing" in one for one in told].count(True) == 1
        async with world.store.reading() as work:
            assert (await work.outbox.count())["prompt", "dead"] == 1


class Puzzled(RecordingPlatform):
    """Loses the answer to its first post, and can not look for it so many times."""

    def __init__(self, *faults: Exception) -> None:
        super().__init__()
        self.after.append(Unknown())
        self.puzzles = deque(faults)
        self.looks = 0

    async def find(self, delivery: Delivery) -> Found:
        """Fail, or look."""
        self.looks += 1
        if self.puzzles:
            raise self.puzzles.popleft()
        return await super().find(delivery)


async def _live(world: World, *, minutes: int) -> None:
    """Real time and the time that people live by go on together, minute by minute."""
    for _ in range(minutes):
        world.clock.let_pass(60)
        await world.haven.jobs.settle()


async def test_inside_the_resend_window_an_unknown_post_is_sent_again_as_the_same(
    world: World,
) -> None:
    window = Capabilities(threads=True, resend_within=timedelta(days=1))
    world.platform.capabilities = window
    world.platform.after.append(Unknown())
    await world.clock.advance(hours=1)
    await world.clock.advance(minutes=6)
    assert len(world.channel.posts) == 1
    assert world.platform.calls == 2


def _another(world: World) -> Haven:
    return Haven(
        store=world.store,
        boxes=world.haven.boxes,
        library=world.library,
        words=Words.load(content_root()),
        clock=world.clock,
        entropy=SeededEntropy(99),
        platforms=world.haven.platforms,
    )


async def _plan_only(world: World) -> None:
    world.clock.jump(hours=1)
    await world.haven.jobs.plan()


def _claimed(state: State = State.LEASED) -> Claimed:
    message = Message(blocks=(Paragraph(spans=spans("hello")),))
    return Claimed(
        delivery=Delivery(
            id=DeliveryId("one"),
            team=TeamId("team"),
            kind=DeliveryKind.PROMPT,
            slot="2026-03-02",
            to=Channel(workspace="acme", ref="general"),
            act=Post(message=message),
        ),
        workspace=Workspace(platform="test", ref="acme"),
        token="token",
        state=state,
        attempt=1,
        sending_at=None,
        not_after=MONDAY,
    )


async def test_a_workspace_that_hangs_leaves_room_for_the_others(world: World) -> None:
    many = [a_team(world.clock, id=f"slow-{n}", channel=f"slow-{n}") for n in range(120)]
    other = a_team(world.clock, id="other", workspace="beta", channel="other")
    async with world.store.writing() as work:
        await work.teams.add([*many, other])
    world.platform.gates["acme"] = asyncio.Event()
    world.clock.jump(hours=1)
    await world.haven.jobs.plan()
    for _ in range(8):
        await world.haven.jobs.carry()
        await _until_still(world)
    assert [one.delivery.team for one in world.platform.sent] == ["other"]
    world.platform.gates["acme"].set()
    await world.haven.jobs.settle()
    assert len(world.platform.sent) == 122


async def _until_still(world: World) -> None:
    """Let everything go as far as it can: until no more calls reach the platform."""
    calls = -1
    while calls != world.platform.calls or not world.platform.sent:
        calls = world.platform.calls
        await world.store.ping()
