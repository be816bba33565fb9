"""The whole of Haven through everything that Discord does wrong: the practice is there, once, and people are answered."""

from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.platform import Timing
from tests.adapters.discord.scene import Scene, a_scene
from tests.adapters.discord.test_gateway import BACK_WITHIN, is_answered
from tests.servers.discord import faults
from tests.servers.discord.faults import Fault

POST = "POST /channels/{channel_id}/messages"
FAULTS: Mapping[str, Fault] = {
    "429, user": faults.limited(0.05),
    "429, shared": faults.limited(0.05, scope="shared"),
    "429, global": faults.limited(0.05, scope="global"),
    "429 without Via": faults.limited(5, via=False),
    "500": faults.status(500),
    "500 after the effect": faults.status(500, effect=True),
    "a page of a machine after the effect": faults.html(effect=True),
    "time-out before the effect": faults.hangs(),
    "time-out after the effect": faults.hangs(effect=True),
    "reset before the effect": faults.drops(),
    "reset after the effect": faults.drops(effect=True),
    "half an answer": faults.half_json(),
}


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with a_scene(tmp_path, timing=Timing(patience=1.0, again=(0.1,))) as made:
        yield made


def practices(scene: Scene) -> list[str]:
    """What stands in the channel with buttons."""
    return [one.id for one in scene.ann.sees(scene.general) if "Why this one" in one.buttons]


async def a_day(scene: Scene) -> None:
    """It becomes nine o'clock, and half an hour more for what has to be tried again."""
    await scene.world.clock.advance(hours=1)
    await scene.world.clock.advance(minutes=30)


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_practice_comes_once_through(scene: Scene, fault: str) -> None:
    scene.fake.faults.once(FAULTS[fault], POST)
    await a_day(scene)
    assert len(practices(scene)) == 1
    await is_answered(scene)


async def test_the_practice_comes_once_after_an_outage_of_everything(scene: Scene) -> None:
    async with scene.fake.refusing():
        await scene.world.clock.advance(hours=1)
    await scene.fake.connected(seconds=BACK_WITHIN)
    await scene.world.clock.advance(minutes=30)
    assert len(practices(scene)) == 1
    await is_answered(scene)


def happens_meanwhile(scene: Scene, effect: Callable[[Scene], None]) -> None:
    """Once, between the effect of the next post and its answer."""
    done: list[str] = []

    async def hook(call: str, _: dict[str, Any]) -> None:
        if call.startswith("POST /channels") and not done:
            done.append(call)
            effect(scene)

    scene.fake.faults.before_answer = hook


async def test_a_token_that_is_revoked_while_a_post_is_under_way(scene: Scene) -> None:
    token = scene.fake.app.token

    def revokes(one: Scene) -> None:
        one.fake.revokes_token()

    happens_meanwhile(scene, revokes)
    await scene.world.clock.advance(hours=1)
    scene.fake.app.token = token
    await scene.fake.connected(seconds=BACK_WITHIN)
    await scene.world.clock.advance(minutes=30)
    assert len(practices(scene)) == 1
    await is_answered(scene)


async def test_a_channel_that_is_deleted_while_a_post_is_under_way(scene: Scene) -> None:
    happens_meanwhile(scene, lambda one: one.fake.happened.channel_gone(one.acme, one.general))
    await a_day(scene)
    await scene.team_becomes(lambda team: team.lost == "gone")
    elsewhere = scene.fake.channel(scene.acme, "elsewhere")
    await scene.ann.types("/haven help", in_=elsewhere)
    await scene.ann.answered()


async def test_a_message_that_is_deleted_while_its_answer_is_lost_does_not_come_again(
    scene: Scene,
) -> None:
    def deletes(one: Scene) -> None:
        one.fake.happened.removes(one.acme, one.general, one.ann.newest(one.general).message)

    happens_meanwhile(scene, deletes)
    scene.fake.faults.once(faults.drops(effect=True), POST)
    await a_day(scene)
    assert practices(scene) == []
    await is_answered(scene)


async def test_a_server_in_an_outage_gets_its_practice_afterwards(scene: Scene) -> None:
    scene.fake.happened.breaks_down(scene.acme)
    await scene.world.clock.advance(hours=1)
    scene.fake.happened.recovers(scene.acme)
    await scene.world.clock.advance(minutes=30)
    assert len(practices(scene)) == 1
    assert (await scene.world.reload()).lost is None
    await is_answered(scene)
