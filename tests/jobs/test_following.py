"""What is tidied up after rounds: boxes without a team go, and a damaged one holds up nobody."""

import logging

import pytest
from sqlalchemy import update

from bot.commands import Leave, Ticket
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Divider, Message
from bot.model.place import Channel, DeliveryId, Direct
from bot.store.boxes.tables import BOX
from bot.store.deliveries.outbox import Outgoing
from bot.testing import Player, World, a_team
from tests.scenarios.thanks import gives


async def breaks(world: World, team: str) -> None:
    """Somebody wrote over the boxes of a team."""
    async with world.haven.boxes.engine.begin() as connection:
        await connection.execute(update(BOX).where(BOX.c.team == team).values(sealed=b"\x01"))


@pytest.fixture
async def two(world: World) -> World:
    """Two teams, each with an open round and a mailbox."""
    await world.add(a_team(world.clock, id="team-two", channel="other"))
    await world.clock.advance(hours=1)
    return world


async def test_boxes_of_a_team_that_left_are_destroyed(world: World) -> None:
    await gives(world.ann, "bob")
    await world.ada.asks(Leave(sure=True))
    await world.haven.jobs.tidy()
    assert await world.haven.boxes.topics() == []


async def test_boxes_of_a_team_whose_row_is_damaged_stay(world: World) -> None:
    await gives(world.ann, "bob")
    async with world.store.engine.begin() as connection:
        await connection.exec_driver_sql("UPDATE team SET zone = 'Nowhere', weights = 'x'")
    await world.haven.jobs.tidy()
    assert await world.haven.boxes.topics() != []


async def test_a_damaged_box_does_not_keep_those_of_others(
    two: World, caplog: pytest.LogCaptureFixture
) -> None:
    await breaks(two, "team-one")
    async with two.store.writing() as work:
        await work.teams.remove(a_team(two.clock, id="team-two").id)
    with caplog.at_level(logging.ERROR):
        await two.haven.jobs.tidy()
    assert {box.team for box in await two.haven.boxes.topics()} == {"team-one"}
    assert "could not be worked on: Unsealable" in caplog.text


async def test_a_question_that_can_not_be_ended_does_not_keep_others_from_theirs(
    two: World,
) -> None:
    await two.clock.advance(weeks=4, days=1)
    await breaks(two, "team-one")
    await two.clock.advance(weeks=2)
    async with two.store.reading() as work:
        assert [one.team for one in await work.pulses.open()] == ["team-one"]


async def gives_three(player: Player) -> str:
    """Three notes for Bob alone; the code of the last."""
    for n in range(2):
        await gives(player, "bob", f"You explained the build, part {n}.")
    return await gives(player, "bob")


async def test_a_damaged_box_does_not_keep_others_from_what_comes_back_to_them(two: World) -> None:
    other = Channel(workspace=two.team.workspace.ref, ref="other")
    cem = Player(world=two, person=two.somebody("cem").person, channel=other)
    codes = [await gives_three(cem), await gives_three(two.ann)]
    two.platform.closed.add(two.bob.person)
    await two.clock.advance(days=4, hours=7)  # Friday, 16:00
    await breaks(two, "team-two")
    await two.clock.advance(hours=1)
    await two.ann.asks(Ticket(code=codes[1]))
    assert "I could not reach them in private" in two.ann.reads
    async with two.store.reading() as work:
        assert {one.team for one in await work.lasting.failed()} == {"team-two"}


async def test_a_note_that_came_back_waits_while_its_team_can_not_be_read(world: World) -> None:
    note = Outgoing(
        id=DeliveryId("note"),
        team=world.team.id,
        workspace=world.team.workspace,
        kind=DeliveryKind.THANKS,
        slot="1/1/0",
        to=Direct(person=world.bob.person),
        act=Post(message=Message(blocks=(Divider(),))),
        due_at=world.clock.now(),
        not_after=world.clock.now(),
    )
    async with world.store.writing() as work:
        await work.outbox.plan([note])
        await work.lasting.give_up(work.members.id_of("test", world.bob.person))
    async with world.store.engine.begin() as connection:
        await connection.exec_driver_sql("UPDATE team SET weights = 'x'")
    await world.haven.jobs.round()
    async with world.store.reading() as work:
        assert [one.id for one in await work.lasting.failed()] == ["note"]
