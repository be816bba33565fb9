"""What is beyond the contract: every way in which a post can break, pace, waiting, and looking for what was posted."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import HttpUrl

from adapters.slack.platform import SlackPlatform
from bot.clock import SystemClock
from bot.entropy import SeededEntropy
from bot.model.delivery import Absent, Act, CannotTell, Delete, Delivery, Edit, Post, Receipt
from bot.model.errors import (
    DeliveryError,
    Gone,
    Malformed,
    Scope,
    StoreDown,
    TryLater,
    Unknown,
)
from bot.model.place import Channel, DeliveryId, Direct, Group, Thread
from bot.testing.contract.builders import ONE, TWO, a_delivery, says
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.stand_ins import Scene, a_scene, settings
from tests.servers.slack import faults
from tests.servers.slack.fake import a_slack
from tests.servers.slack.faults import Fault


def a_post(scene: Scene, words: str = "hello", id: DeliveryId = ONE) -> Delivery:
    return a_delivery(Post(message=says(words)), scene.channel, id=id)


BREAKS: list[tuple[Fault, type[DeliveryError]]] = [
    (faults.html(500), Unknown),
    (faults.html(503, effect=True), Unknown),
    (faults.half_json(), Unknown),
    (faults.drops(), Unknown),
    (faults.drops(effect=True), Unknown),
    (faults.says("fatal_error", effect=True), Unknown),
    (faults.says("internal_error"), Unknown),
    (faults.limited(30), TryLater),
    (faults.limited(30, body=False), TryLater),
    (faults.says("ratelimited"), TryLater),
    (faults.says("is_archived"), Gone),
    (faults.says("token_revoked"), Gone),
    (faults.says("invalid_blocks"), Malformed),
]


@pytest.mark.parametrize(("fault", "error"), BREAKS)
async def test_every_break_of_a_post_is_the_error_that_the_relay_knows(
    tmp_path: Path, fault: Fault, error: type[DeliveryError]
) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.faults.once(fault, "chat.postMessage")
        with pytest.raises(error):
            await scene.platform.send(a_post(scene))
        assert len(scene.slack.api.asked("chat.postMessage")) == 1, "nothing is tried again"


@pytest.mark.parametrize(
    "fault", [faults.html(500), faults.half_json(), faults.drops(), faults.hangs()]
)
async def test_a_conversation_that_could_not_be_opened_is_surely_a_message_that_was_not_sent(
    tmp_path: Path, fault: Fault
) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.faults.once(fault, "conversations.open")
        to = Direct(person=scene.person(scene.ben))
        with pytest.raises(TryLater):
            await scene.platform.send(a_delivery(Post(message=says("psst")), to))
        assert scene.slack.api.asked("chat.postMessage") == []


@pytest.mark.parametrize(
    "act", [Post(message=says("hello")), Edit(of=TWO, message=says("hello")), Delete(of=TWO)]
)
async def test_a_token_that_can_not_be_read_now_has_surely_done_nothing(act: Act) -> None:
    async with a_slack() as slack:
        made = settings(slack, None, public_url=HttpUrl("https://haven.example"))
        platform = SlackPlatform(made, LostShelf(), SystemClock(), SeededEntropy(1))
        to = Channel(workspace="T1", ref="C1")
        with pytest.raises(TryLater):
            await platform.send(a_delivery(act, to, of=Receipt(ref="T1 C1 1.2")))


async def test_a_limit_of_one_workspace_stops_no_other_method(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.faults.once(faults.limited(30), "chat.postMessage")
        for _ in range(2):
            with pytest.raises(TryLater) as later:
                await scene.platform.send(a_post(scene))
            assert later.value.after is not None
            assert timedelta(seconds=29) < later.value.after <= timedelta(seconds=30)
        assert len(scene.slack.api.asked("chat.postMessage")) == 1
        assert (await scene.platform.look(scene.person(scene.ben))).active


async def test_posts_keep_slacks_pace_and_too_many_wait_elsewhere(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.pace.on = True
        posts = [a_post(scene, f"post {n}", DeliveryId(f"many-{n}")) for n in range(12)]
        sent = await asyncio.gather(
            *(scene.platform.send(one) for one in posts), return_exceptions=True
        )
        assert len([one for one in sent if isinstance(one, Receipt)]) >= 7
        later = [one for one in sent if not isinstance(one, Receipt)]
        assert later
        assert all(isinstance(one, TryLater) and one.after for one in later)
        answers = [one.answer for one in scene.slack.api.asked("chat.postMessage")]
        assert all(one is not None and one["ok"] for one in answers)


async def test_a_person_who_was_deactivated_is_gone(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.ben.user.deleted = True
        to = Direct(person=scene.person(scene.ben))
        with pytest.raises(Gone) as gone:
            await scene.platform.send(a_delivery(Post(message=says("psst")), to))
        assert gone.value.scope is Scope.PERSON


async def test_a_token_that_is_dead_is_gone_for_the_whole_workspace(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.platform.send(a_post(scene))
        scene.slack.happened.revoked(scene.acme)
        with pytest.raises(Gone) as gone:
            await scene.platform.send(a_post(scene, "again", TWO))
        assert gone.value.scope is Scope.WORKSPACE


async def test_without_the_right_to_look_nobody_can_tell(tmp_path: Path) -> None:
    async with a_scene(tmp_path, history=True, groups=True) as scene:
        assert scene.acme.token is not None
        scene.acme.token.scopes -= {"channels:history"}
        await scene.platform.send(a_post(scene))
        assert await scene.platform.find(a_post(scene)) == CannotTell()


async def test_a_group_without_its_right_loses_that_message_alone(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        assert scene.acme.token is not None
        scene.acme.token.scopes -= {"mpim:write"}
        to = Group(near=scene.channel, people=(scene.person(scene.ann), scene.person(scene.ben)))
        with pytest.raises(Malformed):
            await scene.platform.send(a_delivery(Post(message=says("you two")), to))


async def test_a_post_is_found_on_any_page_after_an_edit_and_in_its_thread(tmp_path: Path) -> None:
    async with a_scene(tmp_path, history=True) as scene:
        scene.slack.world.page_size = 2
        first = await scene.platform.send(a_post(scene))
        edit = Edit(of=ONE, message=says("changed"))
        await scene.platform.send(a_delivery(edit, scene.channel, id=TWO, of=first))
        answer = a_delivery(
            Post(message=says("below")), Thread(root=ONE), id=DeliveryId("three"), of=first
        )
        below = await scene.platform.send(answer)
        for n in range(5):
            await scene.ann.types(f"words {n}", in_=scene.general)
        assert await scene.platform.find(a_post(scene)) == first
        assert await scene.platform.find(answer) == below
        assert await scene.platform.find(a_post(scene, id=DeliveryId("none"))) == Absent()


async def test_only_the_time_since_the_first_try_is_looked_through(tmp_path: Path) -> None:
    async with a_scene(tmp_path, history=True) as scene:
        await scene.platform.send(a_post(scene))
        later = datetime.now(UTC) + timedelta(hours=1)
        assert await scene.platform.find(replace(a_post(scene), first_tried=later)) == Absent()
        now = replace(a_post(scene), first_tried=datetime.now(UTC))
        assert isinstance(await scene.platform.find(now), Receipt)


async def test_words_of_others_that_look_like_a_post_are_not_one(tmp_path: Path) -> None:
    async with a_scene(tmp_path, history=True) as scene:
        await scene.platform.send(a_post(scene))
        [post] = scene.general.messages
        post.user, post.bot_id = scene.ann.id, None
        assert await scene.platform.find(a_post(scene)) == Absent()


async def test_an_edit_after_the_window_and_a_deletion_of_nothing(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        receipt = await scene.platform.send(a_post(scene))
        scene.acme.edit_window = 0.0
        scene.slack.world.clock.ahead += 10
        edit = Edit(of=ONE, message=says("late"))
        with pytest.raises(Malformed):
            await scene.platform.send(a_delivery(edit, scene.channel, id=TWO, of=receipt))
        scene.general.messages.clear()
        delete = a_delivery(Delete(of=ONE), scene.channel, id=TWO, of=receipt)
        assert await scene.platform.send(delete) == receipt


async def test_a_channel_is_known_by_its_name_and_its_people(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        facts = await scene.platform.look(scene.channel)
        assert (facts.name, facts.size, facts.active) == ("#general", 2, True)


async def test_among_programs_strangers_and_who_left_nobody_can_hide(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.world.page_size = 2
        robots = [scene.slack.another_bot(scene.acme, f"Robot {n}").id for n in range(3)]
        eve = scene.slack.person(scene.acme, "Eve Fox", home="T0OTHER")
        gil = scene.slack.person(scene.acme, "Gil Ray", deleted=True)
        scene.general.members += [*robots, eve.id, gil.id]
        assert (await scene.platform.look(scene.channel)).size == 2


async def test_a_large_channel_is_as_large_as_slack_says(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        people = [scene.slack.person(scene.acme, f"P {n}") for n in range(30)]
        scene.general.members += [one.id for one in people]
        before = len(scene.slack.api.asked("conversations.members"))
        assert (await scene.platform.look(scene.channel)).size == 32
        assert len(scene.slack.api.asked("conversations.members")) == before


@pytest.mark.parametrize(
    ("change", "admin"),
    [
        ({"owner": True}, True),
        ({"guest": True}, False),
        ({"deleted": True}, False),
        ({"team": "T0OTHER", "stranger": True}, False),
    ],
)
async def test_who_is_an_admin(tmp_path: Path, change: dict[str, object], admin: bool) -> None:
    async with a_scene(tmp_path) as scene:
        for name, value in change.items():
            setattr(scene.ann.user, name, value)
        assert (await scene.platform.look(scene.person(scene.ann))).admin is admin


async def test_the_doctor_says_which_right_is_lacking_and_what_it_is_for(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        assert scene.acme.token is not None
        scene.acme.token.scopes -= {"im:write"}
        wrong = [one for one in await scene.platform.check() if not one.ok]
        assert [one.subject for one in wrong] == ["slack scopes"]
        assert "im:write (direct messages to people who asked for them)" in wrong[0].says


async def test_the_doctor_finds_the_channels_of_a_workspace_that_has_many(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.world.page_size = 3
        for n in range(10):
            scene.slack.channel(scene.acme, f"room-{n}").members.remove(scene.acme.bot.id)
        scene.slack.channel(scene.acme, "last")
        [channels] = [
            one for one in await scene.platform.check() if one.subject == "slack channels"
        ]
        assert channels.says == "Acme: Haven is in #general, #last"


async def test_the_doctor_finds_a_dead_token(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.happened.revoked(scene.acme)
        wrong = [one for one in await scene.platform.check() if not one.ok]
        assert any("token_revoked" in one.says for one in wrong)


class LostShelf(MemoryShelf):
    """A shelf whose database does not answer."""

    async def get(self, key: str) -> bytes | None:
        raise StoreDown

    async def items(self, prefix: str) -> dict[str, bytes]:
        raise StoreDown


async def test_the_doctor_does_not_take_the_database_for_slack() -> None:
    async with a_slack() as slack:
        made = settings(slack, None, public_url=HttpUrl("https://haven.example"))
        platform = SlackPlatform(made, LostShelf(), SystemClock(), SeededEntropy(1))
        [wrong] = [one for one in await platform.check() if not one.ok]
    assert wrong.says == "the database does not answer, so the installations can not be read"
