"""Two workspaces whose channels, people and messages have equal ids: nothing of one is ever seen in the other."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import HttpUrl

from adapters.slack.forms import Metadata
from adapters.slack.installations import Installation
from adapters.slack.platform import SlackPlatform
from bot.commands import COMMANDS, Suggest, fields_of, pack, read
from bot.commands.reading import pack_some
from bot.entropy import SeededEntropy
from bot.model.ask import Actor, Ask
from bot.model.command import Command
from bot.model.delivery import Post
from bot.model.form import FieldKind
from bot.model.place import Channel, Direct
from bot.model.place import Person as Someone
from bot.model.practice import Practice
from bot.store.tables.core import Base
from bot.testing import FakeClock
from bot.testing.contract.asking import SLASHES, typed
from bot.testing.contract.builders import a_delivery, says
from bot.testing.shelf import MemoryShelf
from bot.testing.world import World, a_team, a_world
from tests.adapters.slack.stand_ins import SlackClock, mounted, running, settings
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.things import Conversation, View
from tests.servers.slack.wire import Json
from tests.servers.slack.world import Workspace

CHANNEL, PERSON = "C0SAME", "U0SAME"
_VALUES = {
    FieldKind.DAY: "2026-03-06",
    FieldKind.TIME: "10:00",
    FieldKind.NUMBER: "1",
    FieldKind.YES_NO: "true",
    FieldKind.CHANNEL: CHANNEL,
    FieldKind.PERSON: PERSON,
    FieldKind.PEOPLE: PERSON,
}


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


async def lived_in(scene: Scene) -> dict[str, str]:
    """Here there is a post, a suggestion and somebody's settings; the ids by which handlers could find them."""
    await scene.world.clock.advance(hours=1)
    suggested = Suggest(
        practice=Practice.EMPATHY, title="Ask first", body="Ask before you help.", why="It helps."
    )
    person = Someone(workspace=scene.here.workspace.id, ref=PERSON)
    at = Channel(workspace=scene.here.workspace.id, ref=CHANNEL)
    for command in (suggested, read("me", {"country": "de"})):
        ask = Ask(at=at, actor=Actor(person=person, locale="en"), command=command)
        await scene.world.bot("slack").ask(ask)
    async with scene.world.store.reading() as work:
        [own] = await work.own_items.living(scene.world.team.id)
        posting = await work.postings.latest(scene.world.team.id)
    assert posting is not None
    return {"team": scene.world.team.id, "delivery": posting.delivery, "item": own.id}


async def rows_of_here(scene: Scene) -> dict[str, list[tuple[object, ...]]]:
    """All that is kept about here, by table."""
    ours = {scene.here.workspace.id, scene.world.team.id}
    found: dict[str, list[tuple[object, ...]]] = {}
    async with scene.world.store.engine.connect() as connection:
        for table in Base.metadata.tables.values():
            rows = [tuple(row) for row in await connection.execute(table.select())]
            found[table.name] = [row for row in rows if ours & {str(one) for one in row}]
    return found


def full(kind: type[Command], ids: Mapping[str, str]) -> dict[str, str]:
    """A value for each field of a command: the ids of here where it takes one."""
    typed_in = {
        one.name: one.choices[0].value if one.choices else _VALUES.get(one.kind, "words")
        for one in fields_of(kind)
    }
    return dict.fromkeys(kind.model_fields, "1") | typed_in | dict(ids)


def a_button(kind: type[Command], ids: Mapping[str, str], mark: str) -> Json:
    """A button that somebody forged, or that Slack mixed up."""
    values = full(kind, ids)
    command = read(kind.word(), values)
    own = [values[name] for name in kind.model_fields]
    value = pack(command) if isinstance(command, Command) else pack_some(kind.word(), [*own])
    return {"type": "button", "action_id": "do/1", "block_id": mark, "value": value}


def a_form(kind: type[Command], ids: Mapping[str, str], workspace: str) -> View:
    """A form that somebody forged: where it was opened and what nobody sees is of here."""
    values = full(kind, ids)
    told = Metadata(word=kind.word(), channel=CHANNEL, on=ids["delivery"], hidden=values)
    state = {
        name: {name: {"type": "plain_text_input", "value": one}} for name, one in values.items()
    }
    payload = {
        "type": "modal",
        "callback_id": "form",
        "private_metadata": told.model_dump_json(),
        "title": {"type": "plain_text", "text": "Form"},
        "submit": {"type": "plain_text", "text": "Save"},
        "blocks": [],
    }
    return View(id="V0FORGED", user=PERSON, payload=payload, values=state)


@pytest.mark.parametrize("kind", COMMANDS.values(), ids=COMMANDS)
async def test_no_button_and_no_form_reaches_anything_of_the_other_workspace(
    tmp_path: Path, kind: type[Command]
) -> None:
    async with a_scene(tmp_path) as scene:
        ids = await lived_in(scene)
        before, seen = await rows_of_here(scene), scene.here.everything()
        [post] = scene.here.channel.messages
        there = scene.there.ann
        button = a_button(kind, ids, post.blocks[0]["block_id"])
        click = there.doer.click(button, scene.there.channel, ts=post.ts, message=None)
        await there._sends("interactive", click)
        form = a_form(kind, ids, scene.there.workspace.id)
        await there._sends("interactive", there.doer.submission(form))
        await scene.slack.settled()
        assert await rows_of_here(scene) == before
        assert scene.here.everything() == seen
        assert post.text.splitlines()[0] not in scene.there.everything()
        assert "Ask before you help" not in scene.there.everything()


async def test_nothing_that_happens_there_is_heard_here(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await lived_in(scene)
        before, seen = await rows_of_here(scene), scene.here.everything()
        there, space, room = scene.there.ann, scene.there.workspace, scene.there.channel
        happened = scene.slack.happened
        message = await there.writes_dm("hello")
        await there.edits(message, "hello?")
        await there.deletes(message)
        await there.opens_home()
        await there.shortcut("practice", on=there.sees(room)[0] if there.sees(room) else None)
        happened.renamed(space, room, "elsewhere")
        happened.archived(space, room, there.user)
        happened.unarchived(space, room, there.user)
        happened.left(space, room, space.bot.id, there.user)
        happened.joined(space, room, space.bot.id)
        there.user.deleted = True
        happened.user_changed(space, there.user)
        happened.channel_deleted(space, room, there.user)
        happened.uninstalled(space)
        await scene.slack.settled()
        assert await rows_of_here(scene) == before
        assert scene.here.everything() == seen


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
