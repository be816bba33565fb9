"""Socket Mode: connections that are closed, cut, refused or doubled, and a Haven that goes on."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest
from slack_bolt import BoltResponse

from adapters.slack.api import Api
from adapters.slack.socket import Socket
from tests.adapters.slack.stand_ins import Scene, a_scene, running
from tests.servers.slack import faults
from tests.servers.slack.fake import a_slack


async def answers(scene: Scene) -> bool:
    """A click may be lost while one connection takes the place of another; then people press again."""
    for _ in range(5):
        await scene.slack.socket.connected()
        delivery = await scene.ben.types("/haven help", in_=scene.general)
        if delivery is not None and delivery.ok:
            return "What you can ask me" in (await scene.ben.answered()).text
    return False


async def test_a_connection_that_slack_wants_refreshed_is_opened_anew(tmp_path: Path) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        await scene.slack.socket.refreshes()
        await scene.slack.until(
            lambda: scene.slack.socket.opened >= 2 and bool(scene.slack.socket.links), 20
        )
        assert await answers(scene)


async def test_a_connection_that_dies_without_a_word_is_opened_anew(tmp_path: Path) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        scene.slack.socket.cuts()
        await scene.slack.until(
            lambda: scene.slack.socket.opened >= 2 and bool(scene.slack.socket.links), 20
        )
        assert await answers(scene)


async def test_an_envelope_that_arrives_twice_has_one_effect(tmp_path: Path) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        before = (await scene.world.reload()).version
        scene.slack.socket.duplicates = 1
        await scene.ann.types("/haven swap", in_=scene.general)
        await scene.ann.answered()
        once = await scene.world.reload()
        assert len(scene.ann.private()) == 1
        assert once.version <= before + 1


async def test_a_slack_that_is_out_of_reach_is_tried_again(tmp_path: Path) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        async with scene.slack.refusing():
            assert scene.slack.socket.links == []
        await scene.slack.until(lambda: bool(scene.slack.socket.links), 20)
        assert await answers(scene)


async def test_it_ends_at_once_with_its_connection(tmp_path: Path) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        scene.running.cancel()
        async with asyncio.timeout(1.0):
            await asyncio.wait([scene.running])
        await scene.slack.until(lambda: scene.slack.socket.links == [])


async def test_a_warning_and_a_link_that_was_switched_off_for_a_while_end_nothing(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        await scene.slack.socket.warns()
        assert await answers(scene)
        await scene.slack.socket.disables()
        await scene.slack.until(
            lambda: scene.slack.socket.opened >= 2 and bool(scene.slack.socket.links), 20
        )
        assert await answers(scene)


async def nothing(payload: Mapping[str, object]) -> BoltResponse:
    return BoltResponse(status=200)


async def test_a_connection_without_a_sign_of_life_is_replaced() -> None:
    async with a_slack() as slack:
        slack.workspace("Acme")
        api = Api(slack.api_url)
        # Signs of life come every five seconds, so this one waits too short for any.
        socket = Socket(api, slack.app.app_token, nothing, look=0.1, silence=0.5)
        async with api.kept_open():
            running = asyncio.create_task(socket.run())
            await slack.until(lambda: slack.socket.opened >= 2, 20)
            running.cancel()
            await asyncio.wait([running])


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (faults.half_json(), "http 200"),
        (faults.elsewhere("ws://127.0.0.1:9/link"), "it could not be opened"),
        (faults.elsewhere(""), "it could not be opened"),
    ],
    ids=["half an answer", "nobody there", "no address"],
)
async def test_an_address_that_leads_nowhere_is_asked_for_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, fault: faults.Fault, why: str
) -> None:
    async with a_scene(tmp_path, socket=True) as scene:
        scene.running.cancel()
        await asyncio.wait([scene.running])
        asked = len(scene.slack.api.asked("apps.connections.open"))
        scene.slack.faults.once(fault, "apps.connections.open")
        async with running(scene.platform, scene.world.bot("slack"), scene.slack):
            assert await answers(scene)
        assert len(scene.slack.api.asked("apps.connections.open")) == asked + 2
        lines = [one.message for one in caplog.records if one.name == "adapters.slack.socket"]
        assert lines == [
            f"the connection to Slack is lost ({why}); trying again",
            "the connection to Slack is back",
        ]
