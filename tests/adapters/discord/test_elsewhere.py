"""Commands are used in every kind of room, and nothing that Discord sends ends the connection for everybody."""

import asyncio
import logging

import pytest

from tests.adapters.discord.scene import Scene, listening
from tests.servers.discord.seen import Seen
from tests.servers.discord.things import PUBLIC_THREAD, Channel

VOICE, FORUM, STAGE, MEDIA = 2, 15, 13, 16


def a_room(scene: Scene, kind: int, within: Channel | None = None) -> Channel:
    """A room of another kind, or a thread within one."""
    room = scene.fake.channel(scene.acme, "elsewhere")
    room.type = kind
    if within is not None:
        room.parent_id, room.owner_id = within.id, scene.ann.id
        room.made = scene.fake.clock.iso()
    return room


async def answer(scene: Scene, room: Channel) -> str:
    """What Ben reads who asks for the practice there."""
    await scene.world.clock.advance(hours=1)
    await scene.ben.types("/practice show", in_=room)
    seen = await scene.ben.answered()
    assert isinstance(seen, Seen)
    return seen.text


@pytest.mark.parametrize("kind", [VOICE, STAGE, FORUM, MEDIA, 99])
async def test_a_command_is_answered_in_every_kind_of_room(scene: Scene, kind: int) -> None:
    assert "### " in await answer(scene, a_room(scene, kind))


@pytest.mark.parametrize("kind", [0, FORUM])
async def test_a_command_is_answered_in_a_thread(scene: Scene, kind: int) -> None:
    inside = a_room(scene, PUBLIC_THREAD, a_room(scene, kind))
    assert "### " in await answer(scene, inside)


async def test_an_event_that_can_not_be_read_ends_no_connection(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    with listening("could not be read") as heard, caplog.at_level(logging.ERROR):
        broken = {"id": "Shibboleth", "type": 2, "guild_id": scene.acme.id}
        scene.fake.happened.emit("INTERACTION_CREATE", broken, guild_id=scene.acme.id, need=0)
        await asyncio.wait_for(heard.wait(), timeout=5)
    assert "Shibboleth" not in caplog.text
    assert "### " in await answer(scene, scene.general)
