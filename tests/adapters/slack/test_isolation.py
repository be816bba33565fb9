"""Two workspaces whose channels, people and messages have equal ids: nothing of one is ever seen in the other."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import HttpUrl

from adapters.slack.installations import Installation
from adapters.slack.platform import SlackPlatform
from bot.commands import COMMANDS
from bot.entropy import SeededEntropy
from bot.model.command import Command
from bot.model.delivery import Post
from bot.model.place import Channel, Direct
from bot.model.place import Person as Someone
from bot.testing import FakeClock
from bot.testing.contract.asking import SLASHES, typed
from bot.testing.contract.builders import a_delivery, says
from bot.testing.shelf import MemoryShelf
from bot.testing.world import World, a_team, a_world
from tests.adapters.slack.stand_ins import SlackClock, mounted, running, settings
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import Workspace

CHANNEL, PERSON = "C0SAME", "U0SAME"


@dataclass(slots=True, kw_only=True)
class Side:
    """One of the two workspaces."""

    workspace: Workspace
    ann: Person
    channel: Conversation

    def everything(self) -> str:
        """All that was posted, whispered or shown."""
        space = self.workspace
        posts = [post.blocks for place in space.conversations.values() for post in place.messages]
        whispers = [one.blocks for one in space.ephemerals]
        views = [view.payload for stack in space.modals.values() for view in stack]
        homes = [view.payload for view in space.homes.values()]
        return json.dumps([posts, whispers, views, homes])


@dataclass(slots=True, kw_only=True)
class Scene:
    slack: FakeSlack
    here: Side
    there: Side
    platform: SlackPlatform
    world: World


def a_side(slack: FakeSlack, name: str) -> Side:
    space = slack.workspace(name)
    ann = slack.person(space, f"Ann {name}", id=PERSON, admin=True)
    return Side(workspace=space, ann=ann, channel=slack.channel(space, "general", ann, id=CHANNEL))


@asynccontextmanager
async def a_scene(where: Path) -> AsyncIterator[Scene]:
    """A team lives in one workspace; in the other one there is none."""
    async with a_slack() as slack:
        here, there = a_side(slack, "Here"), a_side(slack, "There")
        shelf, clock = MemoryShelf(), FakeClock()
        for side in (here, there):
            space = side.workspace
            assert space.token
            kept = Installation(workspace=space.id, token=space.token.value, bot_user=space.bot.id)
            await shelf.put(f"installation/{space.id}", kept.model_dump_json().encode())
        made = settings(slack, None, public_url=HttpUrl("https://haven.example"))
        platform = SlackPlatform(made, shelf, SlackClock(clock), SeededEntropy(1))
        team = a_team(clock, platform="slack", workspace=here.workspace.id, channel=CHANNEL)
        async with (
            mounted(platform) as url,
            a_world(where, clock=clock, platforms={"slack": platform}, team=team) as world,
        ):
            slack.app.request_url = f"{url}/events"
            async with running(platform, world.bot("slack"), slack):
                yield Scene(slack=slack, here=here, there=there, platform=platform, world=world)


async def test_a_post_goes_to_its_own_workspace(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.world.clock.advance(hours=1)
        assert len(scene.here.channel.messages) == 1
        assert scene.there.channel.messages == []


async def test_direct_messages_stay_in_their_workspace(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        to = Direct(person=Someone(workspace=scene.there.workspace.id, ref=PERSON))
        await scene.platform.send(a_delivery(Post(message=says("psst")), to))
        assert "psst" in scene.there.everything()
        assert "psst" not in scene.here.everything()


@pytest.mark.parametrize("command", SLASHES)
async def test_no_command_reaches_the_team_of_the_other_workspace(
    tmp_path: Path, command: type[Command]
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.world.clock.advance(hours=1)
        before, seen = await scene.world.reload(), scene.here.everything()
        title = scene.here.channel.messages[0].text.splitlines()[0]
        await scene.there.ann.types(typed(command), in_=scene.there.channel)
        await scene.there.ann.answered()
        assert await scene.world.reload() == before
        assert scene.here.everything() == seen
        assert title not in scene.there.everything()


@pytest.mark.parametrize("word", COMMANDS)
async def test_no_button_reaches_the_post_of_the_other_workspace(tmp_path: Path, word: str) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.world.clock.advance(hours=1)
        before, seen = await scene.world.reload(), scene.here.everything()
        [post] = scene.here.channel.messages
        mark = post.blocks[0]["block_id"]
        button = {"type": "button", "action_id": "do/1", "block_id": mark, "value": word}
        doer = scene.there.ann.doer
        body = doer.click(button, scene.there.channel, ts=post.ts, message=None)
        # A forged click, with the ids of the other post.
        await scene.there.ann._sends("interactive", body)
        await scene.slack.settled()
        assert await scene.world.reload() == before
        assert scene.here.everything() == seen
        assert post.text.splitlines()[0] not in scene.there.everything()


async def test_what_is_known_about_a_person_is_known_in_their_workspace(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.there.ann.user.admin = False
        looked = [
            await scene.platform.look(Someone(workspace=one.workspace.id, ref=PERSON))
            for one in (scene.here, scene.there)
        ]
        assert [one.admin for one in looked] == [True, False]


async def test_a_removal_there_leaves_the_team_here(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.happened.uninstalled(scene.there.workspace)
        scene.slack.happened.archived(
            scene.there.workspace, scene.there.channel, scene.there.ann.user
        )
        await scene.slack.settled()
        assert (await scene.world.reload()).lost is None
        at = Channel(workspace=scene.here.workspace.id, ref=CHANNEL)
        await scene.platform.send(a_delivery(Post(message=says("still here")), at))
        assert "still here" in scene.here.everything()
