"""The real `haven run` on a local Slack: over HTTP and over Socket Mode, killed in the middle, and told to stop."""

import asyncio
import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.store import Store
from tests.process.commands import HAVEN, haven, start
from tests.process.running import KEYS, a_filled_store, deliveries, free_port, until
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.seen import Modal
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import Workspace

pytestmark = pytest.mark.process

SOON = 30.0
SETTLED = 90.0


@dataclass(slots=True, kw_only=True)
class Scene:
    slack: FakeSlack
    acme: Workspace
    ann: Person
    general: Conversation
    data: Path
    store: Store
    port: int
    socket: bool

    @property
    def env(self) -> dict[str, str]:
        """The settings of the process, as an operator writes them."""
        assert self.acme.token
        way = {"HAVEN_SLACK_SIGNING_SECRET": self.slack.app.signing_secret}
        if self.socket:
            way = {"HAVEN_SLACK_APP_TOKEN": self.slack.app.app_token}
        return self.common | way | {"HAVEN_SLACK_BOT_TOKEN": self.acme.token.value}

    @property
    def common(self) -> dict[str, str]:
        """What has to be set whichever way Slack comes in."""
        return {
            "HAVEN_PLATFORMS": "slack",
            "HAVEN_SLACK_API_URL": self.slack.api_url,
            "HAVEN_SLACK_HISTORY": "true",
            "HAVEN_DATA_DIR": str(self.data),
            "HAVEN_HTTP_PORT": str(self.port),
            "HAVEN_MASTER_KEYS": KEYS,
        }

    def token(self) -> str:
        """The bot token that Slack gave out."""
        assert self.acme.token
        return self.acme.token.value

    async def is_lost(self, why: str | None) -> bool:
        """Whether the team is set aside, and for this."""
        async with self.store.reading() as work:
            return [team.lost for team in await work.teams.every()] == [why]

    async def listening(self) -> None:
        """Wait until Slack reaches the process."""
        if self.socket:
            await self.slack.socket.connected(seconds=SOON)
        else:
            await until(self.slack.verifies_url, SOON)

    async def posted(self) -> None:
        """Wait until the practice of today is there."""
        await self.slack.until(lambda: bool(self.general.messages), SOON)

    def said(self) -> list[str]:
        """What Haven says in Ann's direct messages."""
        about = "I have not kept that"
        return [one.text for one in self.ann.sees(self.ann.dm) if about in one.text]

    async def replied(self) -> None:
        """Wait until Haven has answered there."""
        await self.slack.until(lambda: bool(self.said()), SOON)


@asynccontextmanager
async def a_scene(data: Path, *, socket: bool = False) -> AsyncIterator[Scene]:
    async with a_slack() as slack:
        acme = slack.workspace("Acme")
        ann = slack.person(acme, "Ann Lee", admin=True)
        general = slack.channel(acme, "general", ann)
        port = free_port()
        slack.app.request_url = None if socket else f"http://127.0.0.1:{port}/slack/events"
        async with a_filled_store(data, general.id, platform="slack", workspace=acme.id) as store:
            yield Scene(
                slack=slack,
                acme=acme,
                ann=ann,
                general=general,
                data=data,
                store=store,
                port=port,
                socket=socket,
            )


@asynccontextmanager
async def running(
    scene: Scene, env: Mapping[str, str] | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await start(*HAVEN, "run", cwd=scene.data, env=env or scene.env)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.parametrize("socket", [False, True])
async def test_it_posts_answers_and_stops_when_told(tmp_path: Path, socket: bool) -> None:
    async with a_scene(tmp_path, socket=socket) as scene, running(scene) as process:
        await scene.listening()
        await scene.posted()
        await scene.ann.types("/haven help", in_=scene.general)
        assert "What you can ask me" in (await scene.ann.answered(SOON)).text
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(SOON):
            assert await process.wait() == 0
        assert len(scene.general.messages) == 1


@pytest.mark.parametrize("socket", [False, True])
async def test_forms_the_home_tab_and_direct_messages_work(tmp_path: Path, socket: bool) -> None:
    async with a_scene(tmp_path, socket=socket) as scene, running(scene):
        await scene.listening()
        await scene.posted()
        before = len(scene.slack.post.sent)
        await scene.ann.opens_home()
        assert scene.ann.home
        assert "Set up a channel" in scene.ann.home.buttons
        await scene.ann.presses("My settings")
        form = await scene.ann.answered(SOON)
        assert isinstance(form, Modal)
        assert form.submit
        await scene.ann.submits()
        done = await scene.ann.answered(SOON)
        assert isinstance(done, Modal)
        assert done.submit is None
        message = await scene.ann.writes_dm("hello")
        await scene.replied()
        await scene.ann.edits(message, "hello you")
        await scene.ann.deletes(message)
        assert all(one.ok for one in scene.slack.post.sent[before:])


async def test_killed_before_it_acknowledged_words_it_answers_when_slack_tells_them_again(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        async with running(scene) as process:
            await scene.listening()

            async def kill(method: str, _: object) -> None:
                if method == "users.info" and process.returncode is None:
                    process.kill()

            scene.slack.faults.before_answer = kill
            await scene.ann.writes_dm("hello")
            await process.wait()
        scene.slack.faults.before_answer = None
        assert scene.said() == []
        async with running(scene):
            await scene.listening()
            await scene.slack.advance(61)
            await scene.replied()
        assert len(scene.said()) == 1


def on_disk(folder: Path, word: str) -> list[Path]:
    """The files that hold a word."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one for one in files if word.encode() in one.read_bytes()]


async def test_workspaces_add_it_and_their_tokens_are_sealed_on_the_disk(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        public = f"http://127.0.0.1:{scene.port}"
        scene.acme.token = None
        scene.slack.app.redirect_urls = [f"{public}/slack/oauth_redirect"]
        env = scene.common | {
            "HAVEN_SLACK_SIGNING_SECRET": scene.slack.app.signing_secret,
            "HAVEN_SLACK_PUBLIC_URL": public,
            "HAVEN_SLACK_CLIENT_ID": scene.slack.app.client_id,
            "HAVEN_SLACK_CLIENT_SECRET": scene.slack.app.client_secret,
            "HAVEN_SLACK_AUTHORIZE_URL": scene.slack.authorize_url,
        }
        async with running(scene, env):
            await scene.listening()
            page = await scene.ann.installs(f"{public}/slack/install")
            assert "Haven is now in Acme" in page.text
            await until(lambda: scene.is_lost(None), SOON)
        assert page.text.count("xoxb") == 0
        assert not on_disk(tmp_path, scene.token())
        async with running(scene, env):
            await scene.listening()
            await scene.ann.types("/haven help", in_=scene.general)
            assert "What you can ask me" in (await scene.ann.answered(SOON)).text
            for told in scene.slack.happened.uninstalled(scene.acme):
                assert told
            await scene.slack.settled()
        assert await scene.is_lost("removed")


async def test_killed_after_the_effect_the_post_is_found_and_not_made_twice(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        async with running(scene) as process:

            async def kill(method: str, _: object) -> None:
                if method == "chat.postMessage" and process.returncode is None:
                    process.kill()

            scene.slack.faults.before_answer = kill
            await scene.posted()
            await process.wait()
        scene.slack.faults.before_answer = None
        async with running(scene):

            async def all_sent() -> bool:
                return {state for state, _ in await deliveries(scene.store)} == {"sent"}

            await until(all_sent, SETTLED)
        assert len(scene.general.messages) == 1


async def test_the_doctor_finds_all_well(tmp_path: Path) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        ended = await haven("doctor", cwd=tmp_path, env=scene.env)
    assert ended.code == 0, ended.out
    assert "slack socket: a connection can be opened" in ended.out
    assert "Acme granted all" in ended.out


async def test_no_secret_and_no_words_are_printed(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        env = scene.env | {"HAVEN_LOG_LEVEL": "DEBUG"}
        process = await start(*HAVEN, "run", cwd=scene.data, env=env)
        await scene.listening()
        await scene.ann.types("/haven Shibboleth words", in_=scene.general)
        await scene.ann.answered(SOON)
        process.send_signal(signal.SIGTERM)
        out, err = await process.communicate()
    assert scene.acme.token
    printed = (out + err).decode()
    for secret in (scene.acme.token.value, scene.slack.app.signing_secret, "Shibboleth"):
        assert secret not in printed
