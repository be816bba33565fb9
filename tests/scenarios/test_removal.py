"""Haven is removed from a workspace: everything stops at once, and seven days later nothing of it is left."""

from collections.abc import Sequence
from datetime import timedelta

from bot.commands import Setup, Suggest, read
from bot.model.delivery import Post
from bot.model.news import Added, ChannelBack, ChannelGone, PersonLeft, Removed
from bot.model.place import Person
from bot.model.practice import Practice
from bot.store.tables.core import Base
from bot.testing import World, a_team
from tests.store.journals import keeps

HERE = "acme"


async def kept(world: World) -> dict[str, int]:
    """How many rows there are in each table that has any, but those that name nobody and no workspace."""
    found: dict[str, int] = {}
    async with world.store.engine.connect() as connection:
        for table in Base.metadata.tables.values():
            rows: Sequence[object] = (await connection.execute(table.select())).all()
            if rows and table.name not in ("ask", "canary", "secret"):
                found[table.name] = len(rows)
    return found


async def lived_in(world: World) -> None:
    """Every table has a row of the workspace."""
    idea = Suggest(
        practice=Practice.EMPATHY, title="Ask first", body="Ask before you help.", why="It helps."
    )
    await world.ann.asks(idea)
    await world.ann.asks(read("me", {"country": "de"}))
    await world.ada.asks(Setup(zone="Etc/GMT-1"))
    await world.clock.advance(days=1, hours=3)
    await world.ann.presses("Why this one", on=world.channel.last)
    await world.clock.advance(days=1)
    await world.ann.presses("Why this one", on=world.channel.last)
    await world.hears(ChannelGone(channel=world.team.channel))
    await keeps(world.store, "a good day", person=world.bob.person, now=world.clock.now())
    await letter_to_oneself(world)
    await world.haven.boxes.open(world.team.id, "round/1")


async def letter_to_oneself(world: World) -> None:
    """An entry of Bob's comes back to him in a month."""
    back = world.clock.now() + timedelta(days=30)
    async with world.store.writing() as work:
        await work.letters.add("test", world.bob.person, "entry-1", back)


async def test_seven_days_after_the_removal_no_row_of_the_workspace_is_left(world: World) -> None:
    await lived_in(world)
    before = await kept(world)
    assert set(before) >= {"admin", "change", "delivery", "member", "own_item", "posting", "team"}
    assert set(before) >= {"entry", "journal", "letter", "open_box"}
    await world.hears(Removed(workspace=HERE))
    await world.clock.advance(days=7, minutes=1)
    await world.haven.jobs.tidy()
    assert await kept(world) == {}
    assert await world.haven.boxes.topics() == []
    assert await world.store.keys.held() == set()


async def test_until_then_everything_is_still_there(world: World) -> None:
    await lived_in(world)
    before = await kept(world)
    await world.hears(Removed(workspace=HERE))
    await world.clock.advance(days=6, hours=23)
    await world.haven.jobs.tidy()
    assert await kept(world) == before | {"removal": 1}


async def test_a_removal_that_is_told_again_does_not_begin_anew(world: World) -> None:
    await world.hears(Removed(workspace=HERE))
    await world.clock.advance(days=6)
    await world.hears(Removed(workspace=HERE))
    await world.clock.advance(days=1, minutes=1)
    await world.haven.jobs.tidy()
    assert await kept(world) == {}


async def test_added_again_in_time_it_goes_on_and_nothing_is_deleted(world: World) -> None:
    await world.hears(Removed(workspace=HERE))
    await world.clock.advance(days=5)
    await world.hears(Added(workspace=HERE))
    await world.clock.advance(days=10)
    await world.haven.jobs.tidy()
    posts = [one for one in world.platform.sent if isinstance(one.delivery.act, Post)]
    assert (await world.reload()).lost is None
    assert posts


async def test_a_channel_that_is_found_again_keeps_its_workspace(world: World) -> None:
    await world.hears(Removed(workspace=HERE))
    await world.haven.jobs.probe()
    await world.clock.advance(days=10)
    await world.haven.jobs.tidy()
    assert (await world.reload()).lost is None


async def test_other_workspaces_lose_nothing(world: World) -> None:
    await world.add(a_team(world.clock, id="team-two", workspace="other"))
    ben = Person(workspace="other", ref="ben")
    await world.hears(PersonLeft(person=ben))
    before = await kept(world)
    await world.hears(Removed(workspace=HERE))
    await world.clock.advance(days=8)
    await world.haven.jobs.tidy()
    after = await kept(world)
    assert (before["team"], after["team"]) == (2, 1)


async def test_haven_that_is_invited_again_resumes_at_once(world: World) -> None:
    await world.hears(ChannelGone(channel=world.team.channel))
    await world.hears(ChannelBack(channel=world.team.channel))
    assert (await world.reload()).lost is None


async def test_a_channel_that_is_back_resumes_no_workspace_that_removed_haven(world: World) -> None:
    await world.hears(Removed(workspace=HERE))
    await world.hears(ChannelBack(channel=world.team.channel))
    assert (await world.reload()).lost == "removed"


async def test_a_whole_organisation_is_removed_and_added_with_all_its_workspaces(
    world: World,
) -> None:
    for name in ("org/one", "org/two", "organ"):
        await world.add(a_team(world.clock, id=name, workspace=name))

    async def lost() -> dict[str, str | None]:
        async with world.store.reading() as work:
            return {team.id: team.lost for team in await work.teams.every() if "o" in team.id}

    await world.hears(Removed(workspace="org/"))
    stopped = await lost()
    assert stopped["org/one"] == stopped["org/two"] == "removed"
    assert stopped["organ"] is None
    await world.hears(Added(workspace="org/"))
    assert set((await lost()).values()) == {None}
