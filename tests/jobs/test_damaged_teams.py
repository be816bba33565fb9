"""A team whose row was damaged: it holds up nobody, its admin is told, and mended it comes back."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.commands import Practice, Resume
from bot.jobs.counting import Counting
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Message, Paragraph, plain
from bot.model.message import text as spans
from bot.model.place import DeliveryId, TeamId
from bot.model.reaction import Reaction
from bot.store.deliveries.outbox import Outgoing
from bot.testing import Sent, World, a_team

OTHER = TeamId("team-two")


async def test_its_prompt_that_lapses_does_not_stop_the_relay(world: World) -> None:
    await _add_other(world, prompt_late=timedelta(hours=-1))
    await _damage(world, "weights = '[]'")
    await world.clock.advance(hours=1)
    assert len(world.channel.posts) == 1


async def test_its_channel_that_is_gone_does_not_stop_the_relay(world: World) -> None:
    await _add_other(world, prompt_late=timedelta(hours=1))
    world.platform.gone.add(a_team(world.clock, channel="other").channel)
    await _damage(world, "weights = '[]'")
    await world.clock.advance(hours=1)
    async with world.store.reading() as work:
        counts = await work.outbox.count()
    assert counts == {("prompt", "dead"): 1, ("prompt", "sent"): 1}


async def test_it_does_not_stop_the_daily_probe(world: World) -> None:
    await _add_other(world)
    async with world.store.writing() as work:
        await work.teams.lose([world.team.id, OTHER], "gone")
    await _damage(world, "weights = '[]'")
    await world.haven.jobs.probe()
    assert (await world.reload()).lost is None


async def test_a_zone_that_vanished_does_not_stop_the_daily_probe(world: World) -> None:
    await _add_other(world)
    async with world.store.writing() as work:
        await work.teams.lose([world.team.id, OTHER], "gone")
    await _damage(world, "zone = 'Mars/Olympus'")
    await world.haven.jobs.probe()
    assert (await world.reload()).lost is None


async def test_a_zone_that_vanished_takes_no_answers_of_others_along(world: World) -> None:
    await _add_other(world)
    await world.clock.advance(hours=1)
    await _damage(world, "zone = 'Mars/Olympus'")
    counting = Counting(store=world.store, clock=world.clock, wake=lambda: None)
    for post in world.platform.sent:
        delivery = post.delivery
        counting.note(Reaction(team=delivery.team, delivery=delivery.id, mark="a"))
    await counting.work()
    async with world.store.reading() as work:
        counted = await work.reactions.totals([world.team.id, OTHER])
    assert set(counted) == {world.team.id, OTHER}


async def test_people_of_its_workspace_still_get_answers_in_direct_messages(world: World) -> None:
    await _add_other(world)
    await world.clock.advance(hours=1)
    await _damage(world, "weights = '[]'")
    await world.ann.asks(Practice(), directly=True)
    assert world.ann.reads.splitlines()[0] == world.channel.reads.splitlines()[0]


async def test_it_does_not_end_the_planning_of_the_others(world: World) -> None:
    many = [a_team(world.clock, id=f"t{n:03}", channel=f"c{n}") for n in range(150)]
    async with world.store.writing() as work:
        await work.teams.add(many)
    await _add_other(world)
    await _damage(world, "weights = '[]', next_at = '2026-03-02 08:30:00'")
    world.clock.jump(hours=1)
    await world.haven.jobs.plan()
    async with world.store.reading() as work:
        assert (await work.outbox.count())["prompt", "planned"] == 151


@pytest.mark.parametrize(
    ("damage", "repair"),
    [
        ("next_day = '9999-12-31'", "name = name"),
        ("history = '{'", "history = (SELECT history FROM team WHERE id = 'team-one')"),
    ],
    ids=["breaks the planner", "unreadable"],
)
async def test_its_admin_is_told_and_brings_it_back_with_one_press(
    world: World, damage: str, repair: str
) -> None:
    await _add_other(world)
    await _damage(world, damage)
    await world.clock.advance(days=1)
    [told] = world.platform.to_person(world.ada.person)
    assert "Planning the posts of #other went wrong" in plain(_message(told))
    await _damage(world, repair)
    await world.ada.presses("Resume", on=told)
    await world.clock.advance(days=1)
    assert [one.delivery.team for one in world.platform.sent].count(OTHER) == 2  # notice and post


async def test_resumed_before_it_is_mended_it_is_told_again(world: World) -> None:
    await _damage(world, "history = '{'", team="team-one")
    for count in (1, 2):
        await world.clock.advance(days=1)
        assert len(world.platform.to_person(world.ada.person)) == count
        await world.ada.asks(Resume())


async def test_a_zone_that_vanished_is_told_again_by_resume_until_another_is_chosen(
    world: World,
) -> None:
    await _damage(world, "zone = 'Mars/Olympus'", team="team-one")
    await world.clock.advance(days=1)
    await world.ada.asks(Resume())
    assert world.ada.reads == (
        "I do not know the time zone Mars/Olympus. Please choose another one first."
    )
    await _damage(world, "zone = 'Etc/UTC'", team="team-one")
    await world.ada.asks(Resume())
    await world.clock.advance(days=1)
    assert len(world.channel.posts) == 1


def _message(sent: Sent) -> Message:
    assert sent.message is not None
    return sent.message


async def _add_other(world: World, *, prompt_late: timedelta | None = None) -> None:
    """A second team, perhaps with a prompt that was due now."""
    other = a_team(world.clock, id=OTHER, channel="other")
    now = world.clock.now()
    async with world.store.writing() as work:
        await work.teams.add([other])
        if prompt_late is not None:
            prompt = Outgoing(
                id=DeliveryId("prompt"),
                team=OTHER,
                workspace=other.workspace,
                kind=DeliveryKind.PROMPT,
                slot="2026-02-27",
                to=other.channel,
                act=Post(message=Message(blocks=(Paragraph(spans=spans("Hello.")),))),
                due_at=now,
                not_after=now + prompt_late,
            )
            await work.outbox.plan([prompt])


async def _damage(world: World, what: str, *, team: str = OTHER) -> None:
    async with world.store.engine.begin() as connection:
        await connection.execute(text(f"UPDATE team SET {what} WHERE id = '{team}'"))
