"""Set-up: an admin makes and changes teams, and everybody can read what was changed."""

from datetime import date, time
from typing import Literal

import pytest

from bot.commands import Leave, Log, Move, Preview, Quiet, Setup, read
from bot.model.ask import Fix
from bot.model.command import Draft
from bot.model.message import plain
from bot.model.place import Channel
from bot.model.practice import Practice
from bot.testing import Sent, World
from tests.scenarios.own_items import coming

BERLIN = Setup(channel="other", zone="Europe/Berlin", at=time(10), days=("mon", "wed"))


async def test_setting_up_a_channel_tells_the_zone_the_next_post_and_shows_it(world: World) -> None:
    await world.ada.asks(BERLIN)
    assert "Europe/Berlin" in world.ada.reads
    assert "Monday, 2 March, 10:00" in world.ada.reads


async def test_haven_introduces_itself_before_the_first_practice(world: World) -> None:
    await world.ada.asks(BERLIN)
    await world.clock.advance(hours=2)
    kinds = [one.delivery.kind for one in _posts(world, "other")]
    assert kinds == ["hello", "prompt"]


async def test_a_workspace_may_have_several_teams_each_with_its_own_rhythm(world: World) -> None:
    await world.ada.asks(BERLIN)
    await world.clock.advance(weeks=1)
    days = [one.delivery.slot for one in _posts(world, "other") if one.delivery.kind == "prompt"]
    assert days == ["2026-03-02", "2026-03-04"]
    assert len(world.channel.posts) == 5


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"zone": "Berlin"}, "zone", "Did you mean Europe/Berlin?"),
        ({"zone": "Europe/Berln"}, "zone", "Europe/Berlin"),
        ({"zone": "<b>moon</b>"}, "zone", "Please write it like Europe/Berlin."),
        ({"region": "ATLANTIS"}, "region", "I do not know this region."),
        ({"language": "not a language"}, "language", "I do not know this language."),
        ({"more": "empathy", "practices": "boundaries"}, "more", "only from the practices above"),
        ({"days": ""}, "days", "Please fill this in."),
        ({"practices": ""}, "practices", "Please fill this in."),
        ({"at": "9"}, "at", "Please write the time like 09:30."),
        ({"days": "mon,someday"}, "days", "Please choose one of the options."),
    ],
)
async def test_what_does_not_fit_is_a_sentence_under_its_field_and_nothing_is_saved(
    world: World, values: dict[str, str], field: str, sentence: str
) -> None:
    before = await world.reload()
    await world.ada.asks(read("setup", values))
    assert list(world.ada.errors) == [field]
    assert sentence in world.ada.errors[field]
    assert await world.reload() == before


async def test_a_channel_that_haven_can_not_post_in_is_refused(world: World) -> None:
    world.platform.gone.add(Channel(workspace="acme", ref="other"))
    await world.ada.asks(BERLIN)
    assert "I can not post there." in world.ada.errors["channel"]


async def test_a_form_that_was_opened_before_a_change_saves_nothing_after_it(world: World) -> None:
    form = await world.form(world.ada, Draft(word="setup"))
    await world.ada.asks(Setup(zone="Asia/Kolkata"))
    values = {one.name: one.value for one in form.fields} | dict(form.hidden)
    reply = await world.ada.asks(read("setup", values | {"zone": "Europe/Berlin"}))
    assert world.ada.errors == {
        "channel": "Somebody changed these settings meanwhile. Please look at them again."
    }
    assert isinstance(reply, Fix)
    assert isinstance(reply.command, Draft)
    assert reply.command.values["zone"] == "Asia/Kolkata"
    assert (await world.reload()).rhythm.zone == "Asia/Kolkata"


async def test_of_two_admins_who_fill_in_a_new_channel_the_second_sees_what_the_first_saved(
    world: World,
) -> None:
    form = await world.form(world.ada, Draft(word="setup", values={"channel": "other"}))
    values = {one.name: one.value for one in form.fields} | dict(form.hidden)
    await world.ada.asks(read("setup", values | {"zone": "Asia/Kolkata"}))
    await world.ada.asks(read("setup", values | {"zone": "Europe/Berlin"}))
    assert "Somebody changed these settings meanwhile." in world.ada.errors["channel"]
    async with world.store.reading() as work:
        team = await work.teams.at("test", Channel(workspace="acme", ref="other"))
    assert team is not None
    assert team.rhythm.zone == "Asia/Kolkata"


async def test_a_demoted_admins_open_form_saves_nothing(world: World) -> None:
    world.platform.admins.add(world.ann.person)
    form = await world.form(world.ann, Draft(word="setup"))
    world.platform.admins.clear()
    await world.ann.asks(read("setup", {one.name: one.value for one in form.fields}))
    assert world.ann.reads == "Only admins of this workspace can do that."


async def test_a_form_that_comes_back_holds_its_values_as_they_are_typed(world: World) -> None:
    reply = await world.ada.asks(
        read("setup", {"zone": "Berlin", "at": "10:30", "days": "mon,tue"})
    )
    assert isinstance(reply, Fix)
    form = await world.form(world.ada, reply.command)
    values = {one.name: one.value for one in form.fields}
    assert (values["at"], values["days"]) == ("10:30", "mon,tue")
    again = read("setup", values | {"zone": "Europe/Berlin"})
    assert isinstance(again, Setup)


async def test_the_form_begins_with_what_is_set(world: World) -> None:
    form = await world.form(world.ada, Draft(word="setup"))
    assert {one.name: one.value for one in form.fields}["days"] == "mon,tue,wed,thu,fri"


async def test_a_practice_that_is_off_does_not_come(world: World) -> None:
    await world.ada.asks(Setup(practices=(Practice.EMPATHY, Practice.BOUNDARIES)))
    await world.clock.advance(weeks=2)
    prompts = [one for one in world.channel.posts if one.delivery.kind == "prompt"]
    notes = {plain(one.message).splitlines()[-1].split(" · ")[0] for one in prompts if one.message}
    assert notes == {"Empathy", "Boundaries"}


async def test_a_change_of_zone_never_brings_two_posts_for_one_date(world: World) -> None:
    await world.clock.advance(hours=2)
    await world.ada.asks(Setup(zone="America/Los_Angeles"))
    await world.clock.advance(days=2)
    days = [one.delivery.slot for one in world.channel.posts if one.delivery.kind == "prompt"]
    assert len(days) == len(set(days))


async def test_moving_takes_the_team_along_and_greets_the_new_channel(world: World) -> None:
    await world.ada.asks(Move(channel="quiet-room"))
    await world.clock.advance(days=1)
    assert [one.delivery.kind for one in _posts(world, "quiet-room")] == ["hello", "prompt"]


async def test_a_channel_that_has_a_team_can_not_take_another(world: World) -> None:
    await world.ada.asks(BERLIN)
    await world.ada.asks(Move(channel="other"))
    assert "has a daily practice already" in world.ada.errors["channel"]


async def test_a_team_can_not_move_where_haven_can_not_post(world: World) -> None:
    world.platform.gone.add(Channel(workspace="acme", ref="other"))
    await world.ada.asks(Move(channel="other"))
    assert "I can not post there." in world.ada.errors["channel"]
    assert (await world.reload()).channel == world.team.channel


@pytest.mark.parametrize("how", ["gentle", "nothing"])
async def test_quiet_days_that_end_in_the_past_are_a_sentence_under_the_field(
    world: World, how: Literal["gentle", "nothing"]
) -> None:
    before = await world.reload()
    await world.ada.asks(Quiet(until=date(2026, 3, 1), how=how))
    assert world.ada.errors == {"until": "That day is over or today. Please choose a later one."}
    assert await world.reload() == before


async def test_leaving_asks_once_more_and_then_deletes_the_team(world: World) -> None:
    await world.ada.asks(Leave())
    assert (await world.reload()).id == world.team.id
    await world.ada.presses("Yes, leave this channel")
    async with world.store.reading() as work:
        assert await work.teams.of(world.team.workspace) == ()


async def test_gentle_days_leave_out_what_would_hurt(world: World) -> None:
    await world.ada.asks(Quiet(until=date(2026, 6, 1)))
    await world.clock.advance(weeks=8)
    touchy = {one.title for one in world.library.items.values() if one.not_near}
    assert touchy
    titles = {plain(one.message).splitlines()[0] for one in world.channel.posts if one.message}
    assert not titles & touchy


@pytest.mark.parametrize("how", ["gentle", "nothing"])
async def test_one_press_ends_the_quiet_days(
    world: World, how: Literal["gentle", "nothing"]
) -> None:
    usual = await coming(world)
    await world.ada.asks(Quiet(until=date(2026, 6, 1), how=how))
    assert await coming(world) != usual
    await world.ada.presses("Resume")
    assert "Posts come as usual." in world.ada.reads
    assert await coming(world) == usual


async def test_quiet_days_may_bring_nothing_at_all(world: World) -> None:
    await world.ada.asks(Quiet(until=date(2026, 3, 16), how="nothing"))
    await world.clock.advance(weeks=2)
    prompts = [one for one in world.channel.posts if one.delivery.kind == "prompt"]
    assert prompts == []


async def test_every_member_can_read_who_changed_which_setting(world: World) -> None:
    await world.ada.asks(Setup(zone="Europe/Berlin"))
    await world.ann.asks(Log())
    assert "@ada" in world.ann.reads
    assert "Time zone: Etc/UTC → Europe/Berlin" in world.ann.reads


async def test_the_preview_follows_a_change_of_settings(world: World) -> None:
    await world.ada.asks(Setup(days=("fri",)))
    await world.ann.asks(Preview())
    assert [line.split(",")[0] for line in world.ann.reads.splitlines()[1:]] == ["- Friday"] * 2


def _posts(world: World, channel: str) -> list[Sent]:
    return world.platform.in_channel(Channel(workspace="acme", ref=channel))
