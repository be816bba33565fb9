"""Teams: kept apart by workspace, found when they are due, moved on together."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.model.place import Channel, TeamId, Workspace
from bot.model.practice import Practice
from bot.model.round import RoundSettings
from bot.model.team import History, Rhythm, Taste, Team
from bot.store import Store
from bot.store.tables.core import Base
from bot.store.teams.reading import Damaged
from bot.store.teams.teams import Advance
from tests.store.builders import ACME, CHANNEL, NOW, a_team

TUESDAY = date(2026, 3, 3)
BETA = Workspace(platform="test", ref="beta")


def a_rich_team() -> Team:
    """A team with a value in every field."""
    return replace(
        a_team(),
        locale="de",
        rhythm=Rhythm(
            zone="America/St_Johns",
            at=time(8, 45),
            days=frozenset({"mon", "sun"}),
            region="DE-BY",
            paused_until=date(2026, 4, 1),
            skips=frozenset({TUESDAY}),
            slowed=True,
        ),
        taste=Taste(
            seed="s",
            started=TUESDAY,
            weights={Practice.EMPATHY: 0.5, Practice.BOUNDARIES: 0.0},
            cap=3,
            disliked=frozenset({"em-cp-001"}),
        ),
        swaps={TUESDAY: "al-cp-002"},
        lost="gone",
        version=3,
        answered_on=TUESDAY,
    )


def a_history() -> History:
    return History(
        seen={"em-cp-001": TUESDAY},
        posted={Practice.EMPATHY: 3},
        expected={Practice.EMPATHY: 2.25},
        last=Practice.EMPATHY,
    )


async def add(store: Store, *teams: Team) -> None:
    async with store.writing() as work:
        await work.teams.add(teams)


async def due(store: Store, limit: int = 10) -> list[str]:
    async with store.writing() as work:
        found, _ = await work.teams.claim_due(NOW, limit)
        return [team.id for team, _ in found]


async def test_a_team_comes_back_as_it_was_kept(store: Store) -> None:
    await add(store, replace(a_rich_team(), lost=None))
    async with store.writing() as work:
        await work.teams.save(a_rich_team())
    async with store.reading() as work:
        assert await work.teams.get(ACME, TeamId("team-one")) == a_rich_team()


async def test_a_channel_has_one_team(store: Store) -> None:
    await add(store, a_team("first"))
    await add(store, a_team("second"))
    async with store.reading() as work:
        assert [team.id for team in await work.teams.of(ACME)] == ["first"]


async def test_equal_channels_of_two_workspaces_are_two_teams(store: Store) -> None:
    await add(store, a_team("one"), a_team("two", workspace="beta"))
    async with store.reading() as work:
        ours = await work.teams.at("test", CHANNEL)
        theirs = await work.teams.at("test", Channel(workspace="beta", ref="general"))
    assert (ours and ours.id, theirs and theirs.id) == ("one", "two")


async def test_every_channel_in_which_something_is_posted_is_known_once(store: Store) -> None:
    await add(store, a_team("one"), a_team("two", workspace="beta"))
    async with store.writing() as work:
        for team, channel in (("one", "kudos"), ("two", "general")):
            settings = RoundSettings(channel=Channel(workspace="any", ref=channel))
            await work.rounds.save(TeamId(team), settings)
    async with store.reading() as work:
        found = await work.rounds.channels("test")
        assert await work.rounds.channels("slack") == ()
    assert [(one.workspace, one.ref) for one in found] == [
        ("acme", "general"),
        ("acme", "kudos"),
        ("beta", "general"),
    ]


async def test_a_team_is_out_of_reach_from_another_workspace(store: Store) -> None:
    await add(store, a_team("one"))
    async with store.reading() as work:
        for stranger in (BETA, Workspace(platform="other", ref="acme")):
            assert await work.teams.get(stranger, TeamId("one")) is None
            assert await work.teams.of(stranger) == ()
        assert await work.teams.at("other", CHANNEL) is None


async def test_teams_are_due_at_their_moment_the_longest_waiting_first(store: Store) -> None:
    waits = {"now": 0, "early": 60, "later": -1}
    await add(
        store,
        *(
            a_team(id, channel=id, next_at=NOW - timedelta(seconds=wait))
            for id, wait in waits.items()
        ),
        a_team("never", channel="never", next_at=None),
    )
    assert await due(store) == ["early", "now"]
    assert await due(store, limit=1) == ["early"]


async def test_a_lost_team_is_not_due_until_it_is_found(store: Store) -> None:
    await add(store, a_team())
    async with store.writing() as work:
        await work.teams.lose([TeamId("team-one")], "gone")
        await work.teams.lose([TeamId("team-one")], "other")
        assert [team.lost for team in await work.teams.lost()] == ["gone"]
        assert await work.teams.next_due() is None
    assert await due(store) == []


async def test_the_next_due_moment_is_the_earliest_of_all_teams(store: Store) -> None:
    later = NOW + timedelta(hours=1)
    await add(store, a_team("a", channel="a", next_at=later), a_team("b", channel="b"))
    async with store.reading() as work:
        assert await work.teams.next_due() == NOW


async def test_planned_teams_move_on_together(store: Store) -> None:
    teams = [a_team(id, channel=id) for id in ("one", "two")]
    await add(store, *teams)
    tomorrow = NOW + timedelta(days=1)
    moved = [replace(team, next_day=TUESDAY, next_at=tomorrow) for team in teams]
    async with store.writing() as work:
        await work.teams.advance([Advance(team=team, history=a_history()) for team in moved])
    async with store.reading() as work:
        assert await work.teams.by_id([team.id for team in teams]) == {one.id: one for one in moved}
        assert await work.teams.history(TeamId("two")) == a_history()
    assert await due(store) == []


async def test_moving_on_keeps_what_an_admin_set_meanwhile(store: Store) -> None:
    await add(store, a_team())
    async with store.writing() as work:
        await work.teams.save(replace(a_team(), name="#renamed", locale="de"))
        await work.teams.advance([Advance(team=a_team(next_at=None), history=a_history())])
        team = await work.teams.get(ACME, TeamId("team-one"))
    assert team is not None
    assert (team.name, team.locale, team.next_at) == ("#renamed", "de", None)


async def test_saving_a_team_keeps_its_history(store: Store) -> None:
    await add(store, a_team())
    async with store.writing() as work:
        await work.teams.advance([Advance(team=a_team(), history=a_history())])
        await work.teams.save(replace(a_team(), name="#renamed"))
        assert await work.teams.history(TeamId("team-one")) == a_history()


async def test_two_planners_at_once_plan_each_team_once(store: Store, beside: Store) -> None:
    await add(store, *(a_team(f"t{n:02}", channel=f"c{n}") for n in range(20)))

    async def plan(one: Store) -> list[str]:
        async with one.writing() as work:
            found, _ = await work.teams.claim_due(NOW, 6)
            moved = [replace(team, next_at=None) for team, _ in found]
            await work.teams.advance([Advance(team=team, history=History()) for team in moved])
            return [team.id for team in moved]

    shares = await asyncio.gather(*(plan(one) for _ in range(3) for one in (store, beside)))
    got = [id for share in shares for id in share]
    assert len(got) == len(set(got)) > 0


async def test_a_damaged_team_stops_nobody_and_can_be_told_of(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await add(store, a_team("bad", channel="bad"), a_team("good", channel="good"))
    table = Base.metadata.tables["team"]
    async with store.engine.begin() as connection:
        await connection.execute(table.update().where(table.c.id == "bad").values(weights="[]"))
    both = [TeamId("bad"), TeamId("good")]
    async with store.writing() as work:
        found, damaged = await work.teams.claim_due(NOW, 10)
        assert [team.id for team, _ in found] == ["good"]
        assert damaged == [Damaged(id=TeamId("bad"), workspace=ACME, name="#bad", locale="en")]
        assert await work.teams.get(ACME, TeamId("bad")) is None
        assert await work.teams.at("test", Channel(workspace="acme", ref="bad")) is None
        assert set(await work.teams.by_id(both)) == {"good"}
        assert [team.id for team in await work.teams.of(ACME)] == ["good"]
        assert [team.id for team in await work.teams.every()] == ["good"]
        await work.teams.lose(both, "gone")
        assert [team.id for team in await work.teams.lost()] == ["good"]
    assert {record.getMessage() for record in caplog.records} == {
        "teams can not be read and are passed over"
    }


async def test_every_team_can_be_listed_by_name(store: Store) -> None:
    await add(store, a_team("b", channel="b"), a_team("a", channel="a", workspace="beta"))
    async with store.reading() as work:
        assert [team.name for team in await work.teams.every()] == ["#a", "#b"]
