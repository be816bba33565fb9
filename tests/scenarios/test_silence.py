"""Two silent weeks: two posts a week instead, said once, until somebody answers."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.commands import Answer, Pause, Preview
from bot.model.item import Weekday
from bot.model.message import plain
from bot.model.news import Answered
from bot.testing import FakeClock, Sent, World, a_team, a_world

SUNDAY_TO_THURSDAY: frozenset[Weekday] = frozenset({"sun", "mon", "tue", "wed", "thu"})
SLOW = "From now on I post twice a week."
FRIDAY_BEFORE = date(2026, 2, 27)


@pytest.fixture
async def lively(tmp_path: Path) -> AsyncIterator[World]:
    """A whole Haven whose team answered its last practice."""
    clock = FakeClock()
    team = replace(a_team(clock), answered_on=FRIDAY_BEFORE)
    async with a_world(tmp_path, clock=clock, team=team) as made:
        yield made


async def test_two_silent_weeks_bring_two_posts_a_week(lively: World) -> None:
    await lively.clock.advance(weeks=4)
    assert days(lively)[:10] == [f"2026-03-{day:02}" for day in (2, 3, 4, 5, 6, 9, 10, 11, 12, 13)]
    assert days(lively)[10:] == ["2026-03-16", "2026-03-20", "2026-03-23", "2026-03-27"]


async def test_a_team_that_was_never_heard_from_has_its_first_four_weeks(world: World) -> None:
    await world.clock.advance(weeks=6)
    assert len(days(world)) == 20 + 4
    assert days(world)[20:] == ["2026-03-30", "2026-04-03", "2026-04-06", "2026-04-10"]


async def test_it_is_said_once_in_the_channel_and_blames_nobody(lively: World) -> None:
    await lively.clock.advance(weeks=8)
    assert [plain(one.message) for one in said(lively) if one.message] == [
        "It has been quiet here for a while, and that is fine. From now on I post twice a week. "
        "A press of a button under a post, or an answer in its thread, brings the other days back."
    ]


async def test_one_press_brings_the_old_rhythm_back_at_once(lively: World) -> None:
    await lively.clock.advance(weeks=2, hours=1)
    await lively.ann.presses("Why this one", on=newest(lively))
    await lively.clock.advance(days=2)
    assert days(lively)[10:] == ["2026-03-16", "2026-03-17", "2026-03-18"]


async def test_whoever_woke_it_is_told_to_nobody(lively: World) -> None:
    await lively.clock.advance(weeks=2, hours=1)
    sent = len(lively.platform.sent)
    await lively.ann.presses("Why this one", on=newest(lively))
    assert len(lively.platform.sent) == sent
    assert SLOW not in lively.ann.reads


async def test_an_answer_between_two_slow_posts_brings_the_next_working_day_back(
    lively: World,
) -> None:
    await lively.clock.advance(weeks=2, days=2)
    await lively.ann.asks(Answer(words="I was away."))
    await lively.clock.advance(days=1)
    assert days(lively)[10:] == ["2026-03-16", "2026-03-18"]


async def test_words_in_a_thread_are_an_answer(lively: World) -> None:
    for _ in range(5):
        await lively.clock.advance(weeks=1)
        await writes_into_the_thread(lively)
    assert said(lively) == []
    assert len(days(lively)) == 25


async def test_a_press_on_an_older_post_is_a_sign_too(lively: World) -> None:
    await lively.clock.advance(weeks=2)
    await lively.ann.presses("Why this one", on=lively.channel.posts[3])
    await lively.clock.advance(weeks=1)
    assert said(lively) == []


async def test_a_pause_is_no_silence(lively: World) -> None:
    await lively.clock.advance(weeks=1)
    await lively.ada.asks(Pause(until=date(2026, 4, 20)))
    await lively.clock.advance(weeks=7)
    assert days(lively)[5:] == [
        "2026-04-20",
        "2026-04-21",
        "2026-04-22",
        "2026-04-23",
        "2026-04-24",
    ]
    assert said(lively) == []


async def test_a_team_that_falls_silent_again_is_told_again(lively: World) -> None:
    await lively.clock.advance(weeks=3)
    await lively.ann.presses("Why this one", on=newest(lively))
    await lively.clock.advance(weeks=4)
    assert len(said(lively)) == 2


async def test_the_preview_shows_the_slower_rhythm(lively: World) -> None:
    await lively.clock.advance(weeks=2, hours=1)
    await lively.ann.asks(Preview())
    assert len(lively.ann.reads.splitlines()) == 1 + 3


async def test_a_week_that_begins_on_sunday_has_its_first_and_last_day_slow(
    tmp_path: Path,
) -> None:
    clock = FakeClock()
    team = replace(a_team(clock, days=SUNDAY_TO_THURSDAY), answered_on=FRIDAY_BEFORE)
    async with a_world(tmp_path, clock=clock, team=team) as world:
        await clock.advance(weeks=4)
        assert days(world)[10:] == ["2026-03-19", "2026-03-22", "2026-03-26", "2026-03-29"]


@pytest.mark.parametrize("own", [frozenset({"tue"}), frozenset({"mon", "fri"})])
async def test_a_team_with_two_posts_a_week_is_never_slowed(
    tmp_path: Path, own: frozenset[Weekday]
) -> None:
    clock = FakeClock()
    team = replace(a_team(clock, days=own), answered_on=FRIDAY_BEFORE)
    async with a_world(tmp_path, clock=clock, team=team) as world:
        await clock.advance(weeks=8)
        assert said(world) == []


async def test_posts_that_never_arrived_are_nobodys_silence(lively: World) -> None:
    for _ in range(3):
        lively.platform.gone.add(lively.team.channel)
        await lively.clock.advance(weeks=1)
    lively.platform.gone.clear()
    await lively.haven.jobs.probe()
    await lively.clock.advance(weeks=1)
    assert said(lively) == []


def days(world: World) -> list[str]:
    """The local dates that got a post."""
    return [one.delivery.slot for one in world.channel.posts if one.delivery.kind == "prompt"]


def said(world: World) -> list[Sent]:
    """What was said in the channel about the rhythm."""
    return [one for one in world.channel.posts if one.delivery.kind == "word"]


def newest(world: World) -> Sent:
    """The newest practice in the channel."""
    return next(one for one in reversed(world.channel.posts) if one.delivery.kind == "prompt")


async def writes_into_the_thread(world: World) -> None:
    post = newest(world).delivery.id
    news = Answered(channel=world.team.channel, on=post, person=world.ann.person)
    await world.bot("test").hear(news)
