"""The longest that journals keep entries: admins set it, the channels are told first, entries follow, letters come."""

from datetime import timedelta

import pytest

from bot.commands import CallOff, Data, Entries, Erase, KeepFor, Retention, Setup
from bot.model.message import plain
from bot.model.place import Channel
from bot.testing import World
from tests.scenarios.reflecting import GOOD, begins, entries, journal, keeps


async def limits(world: World, most: str) -> str:
    """Ada sets the longest time."""
    await world.ada.asks(Retention(most=most))
    return world.ada.reads


async def limited(world: World, most: str = "7") -> None:
    """A limit that the team was told of, and that is in force."""
    await limits(world, most)
    await world.clock.advance(hours=26)


async def passes(world: World, days: int) -> None:
    world.clock.jump(days=days)
    await world.haven.jobs.tidy()


async def writes_a_letter(world: World, on: str) -> None:
    await begins(world.ann)
    await world.ann.types("Dear me, it will have been fine.")
    await world.ann.presses("Stop here", on=world.ann.direct[-1])
    await world.ann.presses("Letter to myself")
    await world.ann.fills(on=on)


def told(world: World) -> list[str]:
    return [
        plain(one.message)
        for one in world.channel.posts
        if one.delivery.kind == "word" and one.message
    ]


async def test_a_limit_is_told_in_the_channel_a_day_before_it_holds(world: World) -> None:
    said = await limits(world, "30")
    assert "Every channel of this workspace is told first" in said
    assert "Days that journals keep an entry at most: nothing → 30" in told(world)[0]
    await world.ann.asks(KeepFor())
    assert "30 days" not in world.ann.reads
    await world.clock.advance(hours=26)
    await world.ann.asks(KeepFor())
    assert "no entry is kept for longer than 30 days" in world.ann.reads


async def test_a_new_entry_is_never_kept_longer_than_the_limit(world: World) -> None:
    await limited(world)
    await world.ann.asks(KeepFor(days="always"))
    await keeps(world.ann)
    await passes(world, 6)
    assert GOOD in await journal(world.ann)
    await passes(world, 1)
    assert await entries(world) == 0


async def test_what_was_there_before_stays_for_the_whole_new_time(world: World) -> None:
    await keeps(world.ann)
    await passes(world, 100)
    await limited(world)
    await passes(world, 6)
    assert GOOD in await journal(world.ann)
    await passes(world, 1)
    assert await entries(world) == 0


async def test_a_shorter_time_of_ones_own_still_holds(world: World) -> None:
    await limited(world, "365")
    await world.ann.asks(KeepFor(days="7"))
    await keeps(world.ann)
    await passes(world, 8)
    assert await entries(world) == 0


async def test_an_entry_that_is_over_by_the_limit_is_not_shown_before_it_is_deleted(
    world: World,
) -> None:
    await limited(world)
    await keeps(world.ann)
    world.clock.jump(days=7)
    assert await journal(world.ann) == (
        "Your journal is empty. /reflect opens a page, and Keep puts it here."
    )


@pytest.mark.parametrize("act", ["chooses", "deletes another", "writes another"])
async def test_what_somebody_does_with_their_journal_does_not_lift_the_limit(
    world: World, act: str
) -> None:
    await limited(world)
    await keeps(world.ann)
    if act == "chooses":
        await world.ann.asks(KeepFor(days="always"))
    else:
        await keeps(world.ann, "Another day, and a calm one.", message="m2")
        if act == "deletes another":
            await world.ann.asks(Entries())
            await world.ann.presses("Delete")
    await passes(world, 7)
    assert await entries(world) == 0


async def test_a_longer_limit_holds_at_once_and_for_what_is_there(world: World) -> None:
    await limited(world)
    await world.ann.asks(KeepFor(days="always"))
    await keeps(world.ann)
    assert "30 days at most" in await limits(world, "30")
    await passes(world, 29)
    assert GOOD in await journal(world.ann)
    await passes(world, 1)
    assert await entries(world) == 0


async def test_a_limit_that_is_lifted_gives_people_their_own_choice_back(world: World) -> None:
    await limited(world)
    await keeps(world.ann)
    await limits(world, "none")
    await passes(world, 364)
    assert GOOD in await journal(world.ann)


async def test_a_limit_that_is_called_off_never_holds(world: World) -> None:
    await keeps(world.ann)
    await limits(world, "7")
    await world.ada.asks(CallOff(setting="retention"))
    await passes(world, 30)
    assert GOOD in await journal(world.ann)


async def test_setting_what_holds_already_calls_off_what_waits(world: World) -> None:
    await limits(world, "7")
    await limits(world, "none")
    await world.clock.advance(days=3)
    await world.ann.asks(KeepFor())
    assert "7 days" not in world.ann.reads


async def test_a_letter_still_comes_after_the_limit_was_lowered(world: World) -> None:
    await writes_a_letter(world, "2026-03-20")
    await limited(world)
    await world.clock.advance(days=18)
    assert world.ann.hears == "A letter that you wrote to yourself is here."
    await world.ann.presses("Open it", on=world.ann.direct[-1])
    assert "Dear me" in world.ann.reads
    await passes(world, 8)
    assert await entries(world) == 0


async def test_a_letter_can_be_no_later_than_the_limit(world: World) -> None:
    await limited(world)
    await writes_a_letter(world, "2026-06-01")
    assert world.ann.errors["on"].startswith("No letter can come back after")
    await world.ann.fills(on="2026-03-08")
    assert await entries(world) == 1


async def test_a_letter_outlives_the_time_that_its_writer_chose_later(world: World) -> None:
    await writes_a_letter(world, "2026-03-20")
    await world.ann.asks(KeepFor(days="7"))
    await world.clock.advance(days=19)
    await world.ann.presses("Open it", on=world.ann.direct[-1])
    assert "Dear me" in world.ann.reads


async def test_a_letter_does_not_come_where_the_journal_was_deleted(world: World) -> None:
    await writes_a_letter(world, "2026-03-10")
    before = len(world.ann.direct)
    await world.ann.asks(Erase(sure=True))
    await world.clock.advance(days=10)
    assert len(world.ann.direct) == before


async def a_second_team(world: World) -> None:
    await world.ada.asks(Setup(channel="second", zone="Europe/Berlin"))


async def test_it_holds_only_once_every_channel_was_told(world: World) -> None:
    await a_second_team(world)
    await limits(world, "7")
    second = Channel(workspace=world.team.workspace.ref, ref="second")
    heard = [one for one in world.platform.in_channel(second) if one.delivery.kind == "word"]
    assert len(heard) == 1
    await world.ada.asks(CallOff(setting="retention"))
    await world.clock.advance(days=2)
    await world.ann.asks(KeepFor())
    assert "for longer" not in world.ann.reads


async def test_a_new_team_takes_over_the_limit_of_its_workspace(world: World) -> None:
    await limited(world)
    await a_second_team(world)
    await world.ann.asks(KeepFor(), directly=True)
    assert "longer than 7 days" in world.ann.reads


async def test_an_admin_learns_nothing_about_anybodys_entries(world: World) -> None:
    before = await limits(world, "7")
    await limits(world, "none")
    await keeps(world.ann)
    await world.clock.advance(days=2)
    moment = world.clock.now()
    assert await limits(world, "7") == before.replace(
        "Tuesday, 3 March", f"{moment + timedelta(hours=25):%A, %-d %B}"
    )


async def test_somebody_who_is_no_admin_sets_no_limit(world: World) -> None:
    await world.ann.asks(Retention(most="7"))
    assert world.ann.reads == "Only admins of this workspace can do that."


async def test_my_data_shows_the_earlier_day(world: World) -> None:
    await limited(world)
    await keeps(world.ann)
    await world.ann.asks(Data())
    await world.ann.presses("Export as JSON")
    day = (world.clock.now() + timedelta(days=7)).date().isoformat()
    assert f'"deleted_on": "{day}"' in world.ann.reads


async def test_the_choices_of_keep_for_can_be_pressed(world: World) -> None:
    await world.ann.asks(KeepFor())
    assert "for 365 days" in world.ann.reads
    await world.ann.presses("30 days")
    assert "for 30 days" in world.ann.reads
