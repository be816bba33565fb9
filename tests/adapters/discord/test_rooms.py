"""The doctor looks at each channel of a team: whether it is there, and which rights Haven lacks in it."""

import pytest

from bot.model.facts import Finding
from bot.model.place import Channel
from tests.adapters.discord.scene import Scene
from tests.servers.discord.permissions import Can
from tests.servers.discord.things import Channel as Room


async def looked_at(scene: Scene, *channels: Channel) -> list[Finding]:
    found = await scene.platform.check(channels)
    return [one for one in found if one.subject.startswith("discord channel")]


def place(scene: Scene, room: Room) -> Channel:
    return Channel(workspace=scene.acme.id, ref=room.id)


@pytest.mark.parametrize(
    ("right", "named"),
    [
        (Can.SEND, "Send Messages"),
        (Can.PUBLIC_THREADS, "Create Public Threads"),
        (Can.SEND_IN_THREADS, "Send Messages In Threads"),
        (Can.EMBED_LINKS, "Embed Links"),
    ],
)
async def test_a_right_that_is_lacking_is_named(scene: Scene, right: Can, named: str) -> None:
    scene.general.person_may(scene.fake.app.bot.id, deny=right)
    [wrong] = await looked_at(scene, scene.channel)
    assert not wrong.ok
    assert wrong.says.startswith("Acme #general: Haven lacks ")
    assert named in wrong.says


async def test_a_channel_that_haven_does_not_see_is_named(scene: Scene) -> None:
    scene.general.person_may(scene.fake.app.bot.id, deny=Can.VIEW)
    [wrong] = await looked_at(scene, scene.channel)
    assert "View Channel" in wrong.says


async def test_channels_that_are_fine_share_a_line_with_what_is_optional(scene: Scene) -> None:
    tea = scene.fake.channel(scene.acme, "tea")
    tea.person_may(scene.fake.app.bot.id, deny=Can.READ_HISTORY)
    [fine] = await looked_at(scene, scene.channel, place(scene, tea))
    assert fine.ok
    assert fine.says == (
        "all is right in Acme #general, Acme #tea; Haven may not read back (optional) in Acme #tea"
    )


async def test_a_channel_that_was_deleted_is_a_line_of_its_own(scene: Scene) -> None:
    gone = Channel(workspace=scene.acme.id, ref="1234567890")
    wrong, fine = await looked_at(scene, gone, scene.channel)
    assert (wrong.ok, fine.ok) == (False, True)
    assert wrong.says.startswith("Acme 1234567890: the channel is not there any more")


async def test_a_server_without_haven_is_said_for_its_channels(scene: Scene) -> None:
    elsewhere = Channel(workspace="4242", ref="77")
    [wrong] = await looked_at(scene, elsewhere)
    assert "Haven is not in its server any more" in wrong.says


async def test_a_server_is_asked_three_times_however_many_channels_it_has(scene: Scene) -> None:
    rooms = [place(scene, scene.fake.channel(scene.acme, f"room-{n}")) for n in range(12)]
    calls = []
    for channels in ([scene.channel], [scene.channel, *rooms]):
        before = len(scene.fake.world.log)
        await looked_at(scene, *channels)
        calls.append(sum("/guilds/" in one for one in scene.fake.world.log[before:]))
    assert calls[0] == calls[1]
