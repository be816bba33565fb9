"""A platform that takes for ever to say what it knows."""

import asyncio
from pathlib import Path

from bot.commands import Help, Skip
from bot.model.facts import Facts
from bot.model.place import Channel, Person
from bot.testing import RecordingPlatform, a_world


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
