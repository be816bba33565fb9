"""What admins change about the coming posts, and that nobody else can."""

from datetime import date

import pytest
from sqlalchemy import text

from bot.commands import (
    Help,
    Log,
    Move,
    Pause,
    Practice,
    Preview,
    Quiet,
    Resume,
    Setup,
    Skip,
    Swap,
    Unskip,
    parse,
)
from bot.model.ask import Done
from bot.model.command import Command
from bot.testing import World

CHRISTMAS = date(2026, 12, 24)


@pytest.mark.parametrize("command", [Pause(until=CHRISTMAS), Resume(), Skip(), Swap()])
async def test_only_admins_may_change_the_rhythm(world: World, command: Command) -> None:
    await world.ann.asks(command)
    assert world.ann.reads == "Only admins of this workspace can do that."


async def test_somebody_whom_the_platform_calls_an_admin_may(world: World) -> None:
    world.platform.admins.add(world.ann.person)
    await world.ann.asks(Skip())
    assert world.ann.reads.startswith("No practice on Monday, 2 March.")


async def test_a_demoted_admin_is_refused_although_the_button_is_still_there(world: World) -> None:
    world.platform.admins.add(world.ann.person)
    await world.ann.asks(Preview())
    world.platform.admins.clear()
    await world.ann.presses("Skip the next one")
    assert world.ann.reads == "Only admins of this workspace can do that."


async def test_a_paused_team_gets_no_post_until_the_day(world: World) -> None:
    await world.ada.asks(Pause(until=date(2026, 3, 9)))
    await world.clock.advance(days=6)
    assert world.channel.posts == []
    await world.clock.advance(days=2)
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-09"]


async def test_resuming_ends_a_pause_at_once(world: World) -> None:
    await world.ada.asks(Pause(until=date(2026, 3, 9)))
    await world.ada.presses("Resume")
    await world.clock.advance(hours=1)
    assert len(world.channel.posts) == 1


async def test_a_pause_that_ends_in_the_past_is_a_sentence_under_the_field(world: World) -> None:
    await world.ada.asks(Pause(until=date(2026, 3, 2)))
    assert world.ada.errors == {"until": "That day is over or today. Please choose a later one."}


async def test_a_pause_of_years_is_a_sentence_under_the_field(world: World) -> None:
    await world.ada.asks(Pause(until=date(2030, 1, 1)))
    assert world.ada.errors == {"until": "That is too far ahead. Please choose an earlier day."}


async def test_a_skipped_day_has_no_post_and_the_next_one_has(world: World) -> None:
    await world.ada.asks(Skip())
    await world.clock.advance(days=1)
    assert world.channel.posts == []
    await world.clock.advance(days=1)
    assert len(world.channel.posts) == 1


async def test_two_admins_who_skip_the_same_day_skip_one_day(world: World) -> None:
    await world.ada.asks(Skip(day=date(2026, 3, 2)))
    await world.ada.asks(Skip(day=date(2026, 3, 2)))
    await world.clock.advance(days=2)
    assert len(world.channel.posts) == 1


@pytest.mark.parametrize("day", [date(2026, 3, 7), date(2026, 2, 27)], ids=["saturday", "past"])
async def test_a_day_without_a_post_can_not_be_skipped(world: World, day: date) -> None:
    await world.ada.asks(Skip(day=day))
    assert world.ada.errors == {"day": "No practice is planned on that day."}


async def test_a_redelivered_ask_has_one_effect(world: World) -> None:
    await world.ada.asks(Skip(), key="event-1")
    reply = await world.ada.asks(Skip(), key="event-1")
    assert reply == Done()
    assert len((await world.reload()).rhythm.skips) == 1


async def test_a_swap_brings_what_it_said(world: World) -> None:
    await world.ada.asks(Preview())
    before = world.ada.reads.splitlines()[1]
    await world.ada.asks(Swap())
    promised = world.ada.reads.split("”")[0].removeprefix("“")
    assert promised not in before
    await world.clock.advance(hours=1)
    assert world.channel.reads.splitlines()[0] == promised


async def test_swapping_again_and_again_comes_back_to_the_first_choice(world: World) -> None:
    await world.ada.asks(Preview())
    first = world.ada.reads.splitlines()[1]
    seen: list[str] = []
    while first not in seen and len(seen) < 100:
        await world.ada.asks(Swap())
        await world.ada.asks(Preview())
        seen.append(world.ada.reads.splitlines()[1])
    assert len(seen) == len(set(seen)) > 2


async def test_the_preview_is_what_will_be_posted(world: World) -> None:
    await world.ann.asks(Preview())
    promised = [line.split(" · ")[1].split(" (")[0] for line in world.ann.reads.splitlines()[1:]]
    await world.clock.advance(weeks=2)
    assert [_title(world, n) for n in range(len(world.channel.posts))] == promised


async def test_everybody_may_look_at_the_preview_and_only_admins_get_buttons(world: World) -> None:
    await world.ann.asks(Preview())
    assert world.ann.sees.blocks[-1].block == "bullets"
    await world.ada.asks(Preview())
    assert world.ada.sees.blocks[-1].block == "buttons"


async def test_help_tells_admins_more(world: World) -> None:
    await world.ann.asks(Help())
    assert "pause" not in world.ann.reads
    await world.ada.asks(Help())
    assert "pause" in world.ada.reads


def _title(world: World, n: int) -> str:
    message = world.channel.posts[n].message
    assert message is not None
    first = message.blocks[0]
    assert first.block == "title"
    return first.text


async def test_taking_back_a_skip_does_not_swallow_a_post_that_is_just_due(world: World) -> None:
    await world.ada.asks(Skip(day=date(2026, 3, 5)))
    world.clock.jump(hours=1)
    await world.ada.asks(Resume())
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-02"]


async def test_members_read_in_the_log_who_paused_resumed_and_skipped(world: World) -> None:
    await world.ada.asks(Skip(day=date(2026, 3, 5)))
    await world.ada.asks(Pause(until=date(2026, 3, 4)))
    await world.ada.asks(Resume())
    await world.ann.asks(Log())
    said = [line.partition("@ada · ")[2] for line in world.ann.reads.splitlines()[1:]]
    assert said == [
        "Days without a practice: 2026-03-05 → nothing",
        "Paused until: 2026-03-04 → nothing",
        "Paused until: nothing → 2026-03-04",
        "Days without a practice: nothing → 2026-03-05",
    ]


async def test_resuming_a_team_whose_pause_is_over_leaves_no_line_in_the_log(world: World) -> None:
    await world.ada.asks(Pause(until=date(2026, 3, 4)))
    await world.clock.advance(days=5)
    await world.ada.asks(Skip())
    await world.ada.asks(Resume())
    await world.ann.asks(Log())
    assert [line.count("Paused until") for line in world.ann.reads.splitlines()[1:]] == [0, 0, 1]


@pytest.mark.parametrize(
    "command",
    [
        Pause(until=CHRISTMAS),
        Quiet(until=CHRISTMAS),
        Skip(),
        Unskip(day=CHRISTMAS),
        Swap(),
        Preview(),
        Log(),
        Practice(),
        Move(channel="other"),
    ],
    ids=lambda command: command.word(),
)
async def test_a_zone_that_vanished_is_one_clear_sentence(world: World, command: Command) -> None:
    await world.ada.asks(Skip())
    await world.clock.advance(days=1, hours=2)
    async with world.store.engine.begin() as connection:
        await connection.execute(text("UPDATE team SET zone = 'Mars/Olympus'"))
    await world.ada.asks(command)
    assert world.ada.reads == (
        "I do not know the time zone of this team any more (Mars/Olympus). "
        "An admin can choose another one with /haven setup."
    )


async def test_a_team_in_a_zone_that_vanished_is_mended_by_setting_it_up_again(
    world: World,
) -> None:
    async with world.store.engine.begin() as connection:
        await connection.execute(text("UPDATE team SET zone = 'Mars/Olympus'"))
    await world.ada.asks(Setup(zone="Europe/Berlin"))
    await world.clock.advance(hours=1)
    assert [one.delivery.kind for one in world.channel.posts] == ["prompt"]


async def test_nothing_is_upcoming_in_a_zone_that_vanished(world: World) -> None:
    async with world.store.engine.begin() as connection:
        await connection.execute(text("UPDATE team SET zone = 'Mars/Olympus'"))
    assert await world.bot("test").upcoming(world.team.channel) == []


async def test_words_after_a_command_that_takes_none_are_said_not_to_be_understood(
    world: World,
) -> None:
    await world.ann.asks(parse("practice", "xyz & more"))
    assert world.ann.reads.splitlines()[:2] == [
        "/practice",
        "I do not know what “xyz & more” means here. This can be asked without more words:",
    ]


async def test_help_about_a_command_explains_it_without_an_apology(world: World) -> None:
    await world.ann.asks(Help(about="/haven preview"))
    assert world.ann.reads.splitlines() == [
        "/haven preview",
        "Look at the practices of the next two weeks.",
    ]
