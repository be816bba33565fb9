"""The local Slack breaks when told to, and the real slack_sdk notices."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from tests.servers.bolt_apps import a_client
from tests.servers.slack import faults
from tests.servers.slack_scene import Scene


@pytest.mark.parametrize("code", ["fatal_error", "internal_error"])
async def test_any_error_can_be_ordered_before_or_after_its_effect(scene: Scene, code: str) -> None:
    scene.slack.faults.once(faults.says(code))
    scene.slack.faults.once(faults.says(code, effect=True))
    assert await scene.refused() == code
    assert scene.general.messages == []
    assert await scene.refused() == code
    assert len(scene.general.messages) == 1


async def test_a_limit_holds_for_one_workspace_alone(scene: Scene) -> None:
    other = scene.slack.workspace("Beta")
    place = scene.slack.channel(other)
    with scene.slack.faults.broken(faults.limited(7), "chat.postMessage", scene.acme):
        with pytest.raises(SlackApiError) as limited:
            await scene.posts()
        assert limited.value.response.status_code == 429
        assert limited.value.response.headers["Retry-After"] == "7"
        await a_client(scene.slack, other).chat_postMessage(channel=place.id, text="Fine")


async def test_a_pace_of_one_post_a_second_lets_short_bursts_through(scene: Scene) -> None:
    scene.slack.pace.on = True
    for _ in range(4):
        await scene.posts()
    with pytest.raises(SlackApiError, match="ratelimited"):
        await scene.posts()
    await scene.slack.advance(4)
    await scene.posts()


async def test_a_page_for_people_comes_with_5xx(scene: Scene) -> None:
    scene.slack.faults.once(faults.html(503))
    with pytest.raises(SlackApiError) as broken:
        await scene.posts()
    assert broken.value.response.status_code == 503


async def test_the_default_client_posts_twice_when_an_answer_is_lost(scene: Scene) -> None:
    scene.slack.faults.once(faults.drops(effect=True))
    answer = await a_client(scene.slack, scene.acme).chat_postMessage(
        channel=scene.general.id, text="Once?"
    )
    assert (answer["ok"], len(scene.general.messages)) == (True, 2)


async def test_a_client_without_retries_posts_once_when_an_answer_is_lost(scene: Scene) -> None:
    scene.slack.faults.once(faults.drops(effect=True))
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await scene.posts()
    assert len(scene.general.messages) == 1


async def test_a_call_hangs_until_it_is_let_go(scene: Scene) -> None:
    scene.slack.faults.once(faults.hangs())
    scene.client.timeout = 0.2  # type: ignore[assignment]  # aiohttp takes fractions
    with pytest.raises(asyncio.TimeoutError):
        await scene.posts()
    assert scene.general.messages == []


async def test_nobody_answers_while_slack_refuses(scene: Scene) -> None:
    async with scene.slack.refusing():
        with pytest.raises(aiohttp.ClientConnectorError):
            await scene.posts()
    await scene.posts()
    assert len(scene.general.messages) == 1
