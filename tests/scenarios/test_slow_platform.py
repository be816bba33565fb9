"""A platform that takes for ever to say what it knows."""

import asyncio
from pathlib import Path

from bot.commands import Help, Skip
from bot.model.facts import Facts
from bot.model.place import Channel, Person, TeamId
from bot.testing import RecordingPlatform, a_team, a_world


class Mute(RecordingPlatform):
    """Never says what it knows."""

    async def look(self, at: Channel | Person) -> Facts:
        """Hang."""
        await asyncio.Event().wait()
        return Facts()


async def test_people_get_their_answer_all_the_same(tmp_path: Path) -> None:
    async with a_world(tmp_path, platforms={"test": Mute()}) as world:
        async with asyncio.timeout(20):
            await world.ann.asks(Help())
        assert world.ann.reads


async def test_an_admin_that_haven_knows_can_still_change_things(tmp_path: Path) -> None:
    async with a_world(tmp_path, platforms={"test": Mute()}) as world:
        async with asyncio.timeout(20):
            await world.ada.asks(Skip())
        assert world.ada.reads.startswith("No practice on")


class Waiting(RecordingPlatform):
    """Says nothing before the other platform was asked."""

    other: asyncio.Event

    async def look(self, at: Channel | Person) -> Facts:
        """How large a channel is, sooner or later."""
        await self.other.wait()
        return Facts(size=20)


class Asked(RecordingPlatform):
    """Knows when it is asked."""

    other: asyncio.Event

    async def look(self, at: Channel | Person) -> Facts:
        """Let the other one speak."""
        self.other.set()
        return Facts(size=4)


async def test_rounds_of_one_platform_do_not_wait_for_another(tmp_path: Path) -> None:
    slow, quick = Waiting(), Asked()
    slow.other = quick.other = asyncio.Event()
    async with a_world(
        tmp_path, platforms={"test": RecordingPlatform(), "slow": slow, "quick": quick}
    ) as world:
        for name, platform in (("team-a", "slow"), ("team-b", "quick")):
            await world.add(a_team(world.clock, id=name, platform=platform))
        await world.clock.advance(hours=1)
        async with world.store.reading() as work:
            current = await work.rounds.current(TeamId("team-a"))
    assert current is not None
    assert current.reads == "held", "it was told in time how large the channel is"
