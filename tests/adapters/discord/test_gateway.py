"""The connection breaks in every way that Discord knows, and Haven is back soon; nothing is lost or done twice."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.discord.gateway import SILENCE, a_client
from adapters.discord.guard import Guard
from adapters.discord.platform import Timing
from adapters.discord.reach import Reach
from adapters.discord.rest import point_at
from tests.adapters.discord.scene import Scene, a_scene
from tests.contracts.discord_stage import settings_for
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.seen import Seen

BACK_WITHIN = 15.0


def _invalid(fake: FakeDiscord) -> None:
    fake.gateway.invalidates(resumable=False)


def _invalid_but_resumable(fake: FakeDiscord) -> None:
    fake.gateway.invalidates(resumable=True)


TROUBLES: dict[str, Callable[[FakeDiscord], None]] = {
    "op 7": lambda fake: fake.gateway.reconnects(),
    "op 9, lost": _invalid,
    "op 9, resumable": _invalid_but_resumable,
    "close 4000": lambda fake: fake.gateway.closes(4000),
    "close 4009": lambda fake: fake.gateway.closes(4009),
    "1006": lambda fake: fake.gateway.cuts(),
}


async def is_answered(scene: Scene) -> None:
    """Somebody asks until Haven hears it; then it answers, once."""
    before = len(scene.ben.ephemerals)
    async with asyncio.timeout(BACK_WITHIN):
        while True:
            done = await scene.ben.types("/haven help", in_=scene.general)
            assert done
            if done.trouble is None:
                break
            await scene.fake.connected(seconds=BACK_WITHIN)
    answer = await scene.ben.answered()
    assert isinstance(answer, Seen)
    assert "/practice" in answer.text
    assert len(scene.ben.ephemerals) == before + 1


async def is_refused(fake: FakeDiscord) -> None:
    """The token is revoked, and Haven tries it again and again."""
    before = fake.world.invalid_requests
    fake.revokes_token()
    await fake.until(lambda: fake.world.invalid_requests >= before + 3)


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_haven_is_back_soon_after(scene: Scene, trouble: str) -> None:
    before = len(scene.fake.gateway.closed)
    TROUBLES[trouble](scene.fake)
    await scene.fake.until(lambda: len(scene.fake.gateway.closed) > before)
    await scene.fake.connected(seconds=BACK_WITHIN)
    await is_answered(scene)


async def test_what_happened_meanwhile_is_heard_after_a_resume(scene: Scene) -> None:
    scene.fake.gateway.cuts()
    scene.general.name = "team"
    scene.fake.happened.channel_updated(scene.general)
    await scene.team_becomes(lambda team: team.name == "#team", BACK_WITHIN)
    assert len(scene.fake.gateway.sessions) == 1, "the session was resumed"


async def test_withheld_acknowledgements_end_a_connection(scene: Scene) -> None:
    scene.fake.gateway.acks = False
    scene.fake.gateway.interval = 0.3
    await scene.starts_again(Timing(silence=0.5))
    await scene.fake.until(lambda: 4000 in scene.fake.gateway.closed, seconds=8)
    scene.fake.gateway.acks = True
    await scene.fake.connected(seconds=BACK_WITHIN)
    await is_answered(scene)


async def test_silence_ends_a_connection_and_what_was_lost_in_it_is_heard_afterwards(
    scene: Scene,
) -> None:
    scene.fake.gateway.interval = 0.3
    await scene.starts_again(Timing(silence=0.5))
    scene.fake.gateway.goes_silent()
    scene.general.name = "team"
    scene.fake.happened.channel_updated(scene.general)
    await scene.fake.until(lambda: 4000 in scene.fake.gateway.closed, seconds=8)
    await scene.team_becomes(lambda team: team.name == "#team", BACK_WITHIN)
    await is_answered(scene)


def test_a_minute_of_silence_is_too_much() -> None:
    assert SILENCE == Timing().silence == 60.0


async def test_haven_keeps_of_a_server_only_that_it_is_there() -> None:
    async with a_discord() as fake:
        acme = fake.guild("Acme")
        fake.channel(acme, "general")
        settings = settings_for(fake)
        point_at(settings)
        async with a_client(settings, SILENCE) as client:
            client.guard, client.reach = Guard(), Reach((1.0,))
            running = asyncio.create_task(client.start(fake.app.token))
            await fake.connected()
            await client.wait_until_ready()
            changed = asyncio.create_task(client.wait_for("guild_update", timeout=5))
            await asyncio.sleep(0)  # it listens now
            fake.channel(acme, "another")
            fake.happened.guild_updated(acme)
            await changed
            [kept] = client.guilds
            known = [*kept.channels, *kept.roles, *kept.members, *kept.emojis]
            assert (str(kept.id), kept.unavailable, kept.name, known) == (acme.id, False, "", [])
            await client.close()
            await running


async def test_a_token_that_is_revoked_is_said_once_each_time_and_tried_again(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    fake, token = scene.fake, scene.fake.app.token
    for times in (1, 2):
        await is_refused(fake)
        fake.app.token = token
        await fake.connected(seconds=BACK_WITHIN)
        await is_answered(scene)
        assert caplog.text.count("does not let Haven in") == times
    assert token not in caplog.text


async def test_an_outage_of_discord_is_logged_once(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.fake.gateway.down = True
    scene.fake.gateway.cuts()
    await scene.fake.until(lambda: not scene.fake.gateway.connected)
    scene.fake.gateway.down = False
    await scene.fake.connected(seconds=BACK_WITHIN)
    await is_answered(scene)
    assert caplog.text.count("Discord is out of reach") == 1
    assert caplog.text.count("Discord is back") == 1


async def test_several_connections_share_the_servers(tmp_path: Path) -> None:
    async with a_scene(tmp_path, shards=2) as scene:
        await scene.fake.connected(sessions=2, seconds=BACK_WITHIN)
        await is_answered(scene)


async def test_only_the_intents_that_are_needed_are_asked_for(scene: Scene) -> None:
    [session] = scene.fake.gateway.connected
    assert session.intents == 1
