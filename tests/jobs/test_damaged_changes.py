"""A change that waits, and who made it can not be read: it applies as told, and no other change waits for it."""

from datetime import timedelta

from sqlalchemy import text

from bot.model.place import DeliveryId
from bot.rules.setup import Changed
from bot.store.teams.pending import Pending
from bot.testing import World, a_team

SETTING = "rounds-least"


async def _waits(world: World, team: str) -> None:
    """The team was never told of a change that should have been by now."""
    async with world.store.writing() as work:
        one = Pending(
            team=a_team(world.clock, id=team).id,
            changed=Changed(setting=SETTING, before="3", after="2"),
            who=world.ada.person,
            delivery=DeliveryId("none"),
            tell_by=world.clock.now(),
            starts=world.clock.now() + timedelta(days=1),
        )
        await work.pending.put(world.team.workspace, one)


async def _damage(world: World, team: str) -> None:
    async with world.store.engine.begin() as connection:
        broken = text("UPDATE pending SET who = :who WHERE team_id = :team")
        await connection.execute(broken, {"who": b"broken", "team": team})


async def test_all_teams_are_told_also_the_one_with_the_damage(world: World) -> None:
    await world.add(a_team(world.clock, id="team-two", channel="other"))
    for team in ("team-one", "team-two"):
        await _waits(world, team)
    await _damage(world, "team-one")
    await world.haven.jobs.settle()
    told = [one.delivery.team for one in world.platform.sent if one.delivery.kind == "word"]
    assert sorted(told) == ["team-one", "team-two"]


async def test_the_team_is_told_that_somebody_made_it(world: World) -> None:
    await _waits(world, "team-one")
    await _damage(world, "team-one")
    await world.haven.jobs.settle()
    assert world.channel.reads.startswith("somebody")


async def test_the_next_moment_is_known_all_the_same(world: World) -> None:
    await _waits(world, "team-one")
    await _damage(world, "team-one")
    await world.clock.advance(hours=1)
    assert len(world.channel.posts) == 2  # what was told, and the practice at nine
