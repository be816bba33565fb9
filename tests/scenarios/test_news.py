"""What the platform tells by itself: channels that go, people who leave."""

from datetime import date

from bot.commands import Accept, Data, Log, Pause, Quiet, Skip, read
from bot.model.news import (
    ChannelGone,
    ChannelRenamed,
    PersonBack,
    PersonLeft,
    PersonLeftChannel,
    Removed,
)
from bot.model.place import Channel
from bot.testing import World, a_team
from tests.scenarios.own_items import ITEM, PROUD

_LATER = date(2026, 4, 1)


async def test_a_channel_that_is_gone_pauses_its_team_and_admins_are_told_once(
    world: World,
) -> None:
    await world.hears(ChannelGone(channel=world.team.channel))
    await world.hears(ChannelGone(channel=world.team.channel))
    await world.clock.advance(days=2)
    assert world.channel.posts == []
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_resume_in_the_notice_finds_its_team_among_several(world: World) -> None:
    await world.add(a_team(world.clock, id="team-two", channel="other"))
    await world.hears(ChannelGone(channel=world.team.channel))
    await world.ada.presses("Resume", on=world.platform.to_person(world.ada.person)[-1])
    assert (await world.reload()).lost is None


async def test_a_workspace_that_removed_haven_gets_nothing_more(world: World) -> None:
    await world.hears(Removed(workspace="acme"))
    await world.clock.advance(weeks=1)
    assert world.platform.sent == []


async def test_a_renamed_channel_is_called_by_its_new_name(world: World) -> None:
    await world.hears(ChannelRenamed(channel=world.team.channel, name="#new-name"))
    assert (await world.reload()).name == "#new-name"


async def test_thirty_days_after_somebody_left_nothing_is_held_about_them(world: World) -> None:
    await world.ann.asks(read("me", {"country": "de"}))
    await world.hears(PersonLeft(person=world.ann.person))
    await world.clock.advance(days=29)
    await world.haven.jobs.tidy()
    await world.ann.asks(Data())
    assert "Your settings: 1" in world.ann.reads
    await world.clock.advance(days=2)
    await world.haven.jobs.tidy()
    await world.ann.asks(Data())
    assert world.ann.reads == "I hold nothing about you."


async def test_told_again_that_somebody_left_the_first_day_counts(world: World) -> None:
    await world.ann.asks(read("me", {"country": "de"}))
    for _ in range(2):
        await world.hears(PersonLeft(person=world.ann.person))
        await world.clock.advance(days=16)
    await world.haven.jobs.tidy()
    await world.ann.asks(Data())
    assert world.ann.reads == "I hold nothing about you."


async def test_thirty_days_after_an_admin_left_the_log_does_not_name_them(world: World) -> None:
    await world.ada.asks(Quiet(until=_LATER, how="gentle"))
    await world.hears(PersonLeft(person=world.ada.person))
    await world.clock.advance(days=31)
    await world.haven.jobs.tidy()
    await world.ann.asks(Log())
    assert "somebody who had their data deleted" in world.ann.reads


async def test_an_admin_who_left_is_told_nothing_more(world: World) -> None:
    await world.hears(PersonLeft(person=world.ada.person))
    await world.hears(ChannelGone(channel=world.team.channel))
    await world.clock.advance(days=1)
    assert world.platform.to_person(world.ada.person) == []


async def test_somebody_who_comes_back_in_time_keeps_their_settings(world: World) -> None:
    await world.ann.asks(read("me", {"country": "de"}))
    await world.hears(PersonLeft(person=world.ann.person))
    await world.hears(PersonBack(person=world.ann.person))
    await world.clock.advance(days=40)
    await world.haven.jobs.tidy()
    await world.ann.asks(Data())
    assert "Your settings: 1" in world.ann.reads


async def test_whoever_leaves_a_team_leaves_no_suggestion_and_no_answer_behind(
    world: World,
) -> None:
    await world.ann.asks(PROUD)
    await world.clock.advance(hours=1)
    await world.ann.presses("Why this one", on=world.channel.last)
    await world.bob.presses("Why this one", on=world.channel.last)
    await world.hears(PersonLeftChannel(person=world.ann.person, channel=world.team.channel))
    await world.ann.asks(Data())
    assert world.ann.reads == "I hold nothing about you."
    async with world.store.reading() as work:
        tallies = await work.reactions.totals([world.team.id])
    assert [one.answered for one in tallies[world.team.id]] == [1]


async def test_whoever_left_a_team_gets_no_message_of_it_that_was_on_its_way(world: World) -> None:
    await world.ann.asks(read("me", {"quiet_from": "07:00", "quiet_to": "12:00"}))
    await world.ann.asks(PROUD)
    await world.ada.asks(Accept(item=ITEM))
    await world.hears(PersonLeftChannel(person=world.ann.person, channel=world.team.channel))
    await world.clock.advance(hours=12)
    assert world.platform.to_person(world.ann.person) == []


async def test_whoever_leaves_a_team_keeps_what_they_set_for_themself(world: World) -> None:
    await world.ann.asks(read("me", {"country": "de"}))
    await world.hears(PersonLeftChannel(person=world.ann.person, channel=world.team.channel))
    await world.ann.asks(Data())
    assert "Your settings: 1" in world.ann.reads


async def test_an_admin_who_left_a_channel_is_still_told_what_admins_must_know(
    world: World,
) -> None:
    await world.ada.asks(read("me", {"quiet_from": "07:00", "quiet_to": "12:00"}))
    await world.hears(ChannelGone(channel=world.team.channel))
    await world.hears(PersonLeftChannel(person=world.ada.person, channel=world.team.channel))
    await world.clock.advance(hours=12)
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_leaving_a_channel_without_a_team_changes_nothing(world: World) -> None:
    await world.ann.asks(PROUD)
    other = Channel(workspace="acme", ref="other")
    await world.hears(PersonLeftChannel(person=world.ann.person, channel=other))
    await world.ann.asks(Data())
    assert "Practices that you suggested: 1" in world.ann.reads


async def test_taking_back_a_skip_leaves_a_pause_as_it_is(world: World) -> None:
    await world.ada.asks(Skip())
    skipped = world.ada.last
    await world.ada.asks(Pause(until=_LATER))
    world.ada.last = skipped
    await world.ada.presses("Take that back")
    team = await world.reload()
    assert team.rhythm.skips == frozenset()
    assert team.rhythm.paused_until == _LATER
