"""Somebody whose settings were damaged: they are as if never set, hold up nobody, and can be set and deleted."""

import pytest
from sqlalchemy import text

from bot.commands import Forget, Like, Support, read
from bot.model.errors import Gone, Scope
from bot.model.preferences import Thanks
from bot.testing import Player, World
from tests.scenarios.thanks import gives

ON = {"direct": "true", "reflections": "daily"}


async def _damage(world: World, *players: Player) -> None:
    """Each sets something, and then the row of the first is damaged."""
    for player in players:
        await player.asks(read("me", ON))
    async with world.store.reading() as work:
        id = work.members.id_of(world.platform_name, players[0].person)
    async with world.store.engine.begin() as connection:
        broken = text("UPDATE member SET sealed = :sealed WHERE id = :id")
        await connection.execute(broken, {"sealed": b"broken", "id": id})


async def test_support_still_leads_to_people(world: World) -> None:
    await _damage(world, world.ann)
    await world.ann.asks(Support())
    assert "Something broke" not in world.ann.reads
    assert "help" in world.ann.reads.lower()


async def test_everything_about_them_can_be_deleted(world: World) -> None:
    await _damage(world, world.ann)
    await world.ann.asks(Forget(sure=True))
    assert world.ann.reads.startswith("Done.")
    async with world.store.engine.connect() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM member")) == 0


async def test_what_they_set_anew_holds(world: World) -> None:
    await _damage(world, world.ann)
    await world.ann.asks(Like(thanks=Thanks.PRIVATE))
    async with world.store.reading() as work:
        member = await work.members.get(world.platform_name, world.ann.person)
    assert member is not None
    assert member.preferences.thanks is Thanks.PRIVATE


async def test_what_goes_to_them_and_to_others_arrives(world: World) -> None:
    await _damage(world, world.ada, world.bob)
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(hours=9)
    assert "#general" in world.ada.hears
    assert len(world.bob.direct) == 1


async def test_nobody_can_tell_from_the_log_when_they_asked(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await _damage(world, world.ann)
    caplog.clear()
    await world.ann.asks(Support())
    await gives(world.ann, "bob")
    assert [one.message for one in caplog.records if "settings" in one.message] == []


async def test_a_job_says_once_that_settings_can_not_be_read_and_not_whose(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await _damage(world, world.ann, world.bob)
    await world.clock.advance(days=2)
    said = [one for one in caplog.records if "settings" in one.message]
    assert len(said) == 1
    assert not hasattr(said[0], "key")
