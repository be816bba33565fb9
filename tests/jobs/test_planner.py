"""The planner after a downtime, with teams that can not be planned, and with languages it does not speak."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.commands import Resume
from bot.model.message import plain
from bot.model.practice import Practice
from bot.model.team import EVERY_PRACTICE
from bot.testing import FakeClock, World, a_team, a_world

NOTHING = dict.fromkeys(Practice, 0.0)


async def test_what_came_due_a_little_ago_is_posted_after_a_start(world: World) -> None:
    world.clock.jump(hours=2)
    await world.haven.jobs.settle()
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-02"]


async def test_what_came_due_too_long_ago_is_left_out_and_said(world: World) -> None:
    world.clock.jump(hours=4)
    await world.haven.jobs.settle()
    assert world.channel.posts == []
    assert _notices(world) == [
        "The practice of Monday, 2 March could not be posted in #general in time, so I left it out."
    ]


async def test_after_days_of_downtime_only_todays_post_comes(world: World) -> None:
    world.clock.jump(days=3, hours=1)
    await world.haven.jobs.settle()
    assert [one.delivery.slot for one in world.channel.posts] == ["2026-03-05"]
    assert _notices(world) == [
        "3 practices could not be posted in #general in time, the first on Monday, 2 March, "
        "so I left them out."
    ]


async def test_a_language_that_the_library_lacks_is_told_once(tmp_path: Path) -> None:
    clock = FakeClock()
    async with a_world(tmp_path, clock=clock, team=a_team(clock, locale="tlh")) as world:
        await clock.advance(weeks=1)
        assert len(world.channel.posts) == 5
        assert [one for one in _notices(world) if "language" in one] == [
            "I have no words in the language of #general (tlh) yet, so I write in English there."
        ]


async def test_a_team_that_wants_nothing_gets_nothing_and_its_admin_a_word(tmp_path: Path) -> None:
    clock = FakeClock()
    async with a_world(tmp_path, clock=clock, team=a_team(clock, weights=NOTHING)) as world:
        await clock.advance(weeks=1)
        assert world.channel.posts == []
        assert len(_notices(world)) == 1


async def test_a_problem_that_was_over_in_between_is_told_again(tmp_path: Path) -> None:
    clock = FakeClock()
    async with a_world(tmp_path, clock=clock, team=a_team(clock, weights=NOTHING)) as world:
        for weights in (NOTHING, EVERY_PRACTICE, NOTHING):
            team = await world.reload()
            async with world.store.writing() as work:
                await work.teams.save(replace(team, taste=replace(team.taste, weights=weights)))
            await clock.advance(days=1)
        assert len(world.channel.posts) == 1
        assert len(_notices(world)) == 2


async def test_a_zone_that_vanished_stops_one_team_and_no_other(world: World) -> None:
    other = a_team(world.clock, id="team-two", channel="other")
    broken = replace(other, rhythm=replace(other.rhythm, zone="Mars/Olympus"))
    async with world.store.writing() as work:
        await work.teams.add([broken])
    await world.clock.advance(days=1)
    assert len(world.channel.posts) == 1
    assert ["time zone" in one for one in _notices(world)] == [True]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("next_day = '9999-12-31'", "a team could not be planned"),
        ("history = '{'", "teams can not be read and are passed over"),
        ("weights = '[]'", "teams can not be read and are passed over"),
    ],
)
async def test_a_team_that_breaks_the_planner_stops_no_other(
    world: World, caplog: pytest.LogCaptureFixture, damage: str, said: str
) -> None:
    async with world.store.writing() as work:
        await work.teams.add([a_team(world.clock, id="team-two", channel="other")])
    async with world.store.engine.begin() as connection:
        await connection.execute(text(f"UPDATE team SET {damage} WHERE id = 'team-two'"))
    with caplog.at_level(logging.ERROR):
        await world.clock.advance(days=1)
    assert len(world.channel.posts) == 1
    assert [record.getMessage() for record in caplog.records] == [said]


async def test_a_team_whose_channel_answers_again_is_resumed_by_the_daily_probe(
    world: World,
) -> None:
    async with world.store.writing() as work:
        await work.teams.lose([world.team.id], "gone")
    world.platform.gone.add(world.team.channel)
    await world.haven.jobs.probe()
    assert (await world.reload()).lost == "gone"
    world.platform.gone.clear()
    await world.haven.jobs.probe()
    assert (await world.reload()).lost is None


async def test_resuming_never_posts_the_same_local_date_twice(world: World) -> None:
    await world.clock.advance(hours=1)
    async with world.store.writing() as work:
        await work.teams.lose([world.team.id], "gone")
    await world.ada.asks(Resume())
    await world.clock.advance(hours=12)
    assert len(world.channel.posts) == 1


def _notices(world: World) -> list[str]:
    sent = world.platform.to_person(world.ada.person)
    return [plain(one.message) for one in sent if one.message is not None]
