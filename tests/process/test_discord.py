"""The real `haven run` on a local Discord: killed in the middle, told to stop, and looked at by the doctor."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.store import Store
from tests.process.commands import HAVEN, haven, start
from tests.process.running import KEYS, a_filled_store, deliveries, free_port, until
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.permissions import Can
from tests.servers.discord.person import Person
from tests.servers.discord.seen import Modal, Seen
from tests.servers.discord.things import Channel, Guild

pytestmark = pytest.mark.process

SOON = 30.0
SETTLED = 90.0


@dataclass(slots=True, kw_only=True)
class Scene:
    fake: FakeDiscord
    acme: Guild
    ann: Person
    general: Channel
    data: Path
    store: Store

    @property
    def env(self) -> dict[str, str]:
        """The settings of the process, as an operator writes them."""
        return {
            "HAVEN_PLATFORMS": "discord",
            "HAVEN_DISCORD_TOKEN": self.fake.app.token,
            "HAVEN_DISCORD_API_URL": self.fake.api_url,
            "HAVEN_DISCORD_GATEWAY_URL": self.fake.gateway_url,
            "HAVEN_DISCORD_DIRECT_MESSAGES": "true",
            "HAVEN_DATA_DIR": str(self.data),
            "HAVEN_HTTP_PORT": str(free_port()),
            "HAVEN_MASTER_KEYS": KEYS,
        }

    @property
    def posts(self) -> list[Seen]:
        """What everybody sees in the channel."""
        return [one for one in self.ann.sees(self.general) if not one.ephemeral]

    async def posted(self) -> Seen:
        """Wait until the practice of today is there."""
        await self.fake.until(lambda: bool(self.posts), SOON)
        return self.ann.newest(self.general)

    async def answered(self) -> str:
        answer = await self.ann.answered(SOON)
        assert not isinstance(answer, Modal)
        return answer.text


@asynccontextmanager
async def a_scene(data: Path) -> AsyncIterator[Scene]:
    async with a_discord() as fake:
        fake.patience = SOON  # a busy machine is no fault of Haven's
        acme = fake.guild("Acme")
        general = fake.channel(acme, "general")
        ann = fake.person(acme, "Ann Lee", can=Can.MANAGE_GUILD)
        async with a_filled_store(data, general.id, platform="discord", workspace=acme.id) as store:
            yield Scene(fake=fake, acme=acme, ann=ann, general=general, data=data, store=store)


@asynccontextmanager
async def running(
    scene: Scene, env: dict[str, str] | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await start(*HAVEN, "run", cwd=scene.data, env=env or scene.env)
    try:
        await scene.fake.connected(seconds=SOON)
        await scene.fake.until(lambda: bool(scene.fake.world.commands.get(None)), SOON)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def is_gone(scene: Scene) -> None:
    """Discord has noticed that nobody is connected any more."""
    await scene.fake.until(lambda: not scene.fake.gateway.connected, SOON)


async def test_it_posts_answers_and_stops_when_told(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene, running(scene) as process:
        await scene.posted()
        await scene.ann.types("/haven help", in_=scene.general)
        assert "What you can ask me" in await scene.answered()
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(SOON):
            assert await process.wait() == 0
        assert len(scene.posts) == 1


async def test_a_button_that_was_posted_before_a_kill_works_afterwards(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        async with running(scene) as process:
            post = await scene.posted()
            process.kill()
            await process.wait()
        await is_gone(scene)
        told = len([one for one in scene.fake.world.log if "PUT /applications" in one])
        async with running(scene):
            await scene.ann.presses("Why this one", on=post)
            assert "It is new to this team" in await scene.answered()
        puts = [one for one in scene.fake.world.log if "PUT /applications" in one]
        assert len(puts) == told == 1, "the second start tells Discord nothing"
        assert len(scene.posts) == 1


async def test_killed_after_the_effect_the_post_is_not_made_twice(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        async with running(scene) as process:

            async def kill(call: str, _: object) -> None:
                if call.startswith("POST /channels") and process.returncode is None:
                    process.kill()

            scene.fake.faults.before_answer = kill
            await scene.posted()
            await process.wait()
        scene.fake.faults.before_answer = None
        await is_gone(scene)
        async with running(scene):

            async def all_sent() -> bool:
                return {state for state, _ in await deliveries(scene.store)} == {"sent"}

            await until(all_sent, SETTLED)
        assert len(scene.posts) == 1


async def test_the_doctor_finds_all_well(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        ended = await haven("doctor", cwd=tmp_path, env=scene.env)
    assert ended.code == 0, ended.out
    assert "the token belongs to the application Haven" in ended.out
    assert "all is right in Acme #general" in ended.out, "it knows where the team is"


async def test_the_doctor_finds_a_channel_in_which_haven_may_not_write(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.general.person_may(scene.fake.app.bot.id, deny=Can.SEND)
        ended = await haven("doctor", cwd=tmp_path, env=scene.env)
    assert ended.code == 1
    assert "WRONG  discord channel: Acme #general: Haven lacks Send Messages" in ended.out


async def test_no_secret_and_no_words_are_printed(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        env = scene.env | {"HAVEN_LOG_LEVEL": "DEBUG"}
        process = await start(*HAVEN, "run", cwd=scene.data, env=env)
        await scene.fake.connected(seconds=SOON)
        await scene.fake.until(lambda: bool(scene.fake.world.commands.get(None)), SOON)
        await scene.ann.types("/haven help", in_=scene.general, about="Shibboleth words")
        await scene.ann.answered(SOON)
        await scene.ann.writes_dm("Shibboleth in a letter")
        await scene.fake.until(lambda: len(scene.ann.dms) == 2, SOON)
        process.send_signal(signal.SIGTERM)
        out, err = await process.communicate()
    printed = (out + err).decode()
    for secret in (scene.fake.app.token, "Shibboleth"):
        assert secret not in printed
