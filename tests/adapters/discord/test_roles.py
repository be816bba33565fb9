"""A role that each practice calls, and one that alone may use Haven; nobody else's bell rings."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.model.delivery import Delivery, DeliveryKind, Post
from bot.model.message import Call, Message, Paragraph, Plain, text
from bot.model.place import Circle, DeliveryId, TeamId
from tests.adapters.discord.scene import Scene, a_scene
from tests.servers.discord.seen import Modal, Seen
from tests.servers.discord.things import Role


@dataclass(slots=True, kw_only=True)
class Roles:
    """Ben has the role of readers, Cat has that of writers; both roles can be mentioned."""

    scene: Scene
    readers: Role
    writers: Role

    async def set_up(self, **chosen: object) -> str:
        """Ann fills in the pages of set-up; what she reads then."""
        ann = self.scene.ann
        await ann.types("/haven setup", in_=self.scene.general)
        for page in range(3):
            if page:
                await ann.presses("Next")
            form = await ann.answered()
            assert isinstance(form, Modal)
            await ann.fills({label: one for label, one in chosen.items() if label in form.fields})
            assert await ann.submits()
            await self.told()
        return await self.told()

    async def told(self) -> str:
        answer = await self.scene.ann.answered()
        assert isinstance(answer, Seen), answer
        return answer.text


@pytest.fixture
async def roles(tmp_path: Path) -> AsyncIterator[Roles]:
    async with a_scene(tmp_path) as scene:
        cat = scene.fake.person(scene.acme, "Cat Wu")
        yield Roles(
            scene=scene,
            readers=scene.fake.role(scene.acme, "readers", scene.ben, mentionable=True),
            writers=scene.fake.role(scene.acme, "writers", cat, mentionable=True),
        )


CALLS, GATE = "Role that each practice calls", "Role that may use Haven"


async def test_a_practice_rings_the_bell_of_its_role_alone(roles: Roles) -> None:
    scene = roles.scene
    await roles.set_up(**{CALLS: roles.readers})
    await scene.world.clock.advance(hours=1)
    post = scene.ann.newest(scene.general)
    assert f"For <@&{roles.readers.id}>" in post.text
    assert [one.id for one in scene.ben.pings] == [post.id]
    assert scene.ann.pings == []


async def test_without_a_role_nobodys_bell_rings(roles: Roles) -> None:
    scene = roles.scene
    await roles.set_up()
    await scene.world.clock.advance(hours=1)
    assert (scene.ann.pings, scene.ben.pings) == ([], [])


async def test_words_in_a_post_that_calls_one_role_call_no_other(roles: Roles) -> None:
    scene = roles.scene
    spans = text(
        Call(circle=Circle(workspace=scene.acme.id, ref=roles.writers.id)),
        Plain(text=f" <@&{roles.readers.id}> @everyone <@{scene.ben.id}>"),
    )
    delivery = Delivery(
        id=DeliveryId("call"),
        team=TeamId("team-one"),
        kind=DeliveryKind.PROMPT,
        slot="s",
        to=scene.channel,
        act=Post(message=Message(blocks=(Paragraph(spans=spans),))),
    )
    await scene.platform.send(delivery)
    assert (scene.ann.pings, scene.ben.pings) == ([], [])


async def test_everyone_is_no_role(roles: Roles) -> None:
    await roles.set_up(**{CALLS: roles.scene.acme.everyone(), GATE: roles.scene.acme.everyone()})
    team = await roles.scene.world.reload()
    assert (team.calls, team.gate) == (None, None)


async def test_only_the_role_and_admins_may_use_haven(roles: Roles) -> None:
    scene = roles.scene
    await roles.set_up(**{GATE: roles.writers})
    refused = scene.line("refused-gate")
    for who, is_refused in ((scene.ben, True), (scene.ann, False)):
        await who.types("/haven preview", in_=scene.general)
        answer = await who.answered()
        assert not isinstance(answer, Modal)
        assert (answer.text == refused) is is_refused
    await scene.ben.types("/haven help", in_=scene.general)
    answer = await scene.ben.answered()
    assert not isinstance(answer, Modal)
    assert answer.text != refused


async def test_roles_are_looked_up_where_discord_does_not_tell_them(roles: Roles) -> None:
    scene = roles.scene
    await roles.set_up(**{GATE: roles.readers})
    await scene.ben.types("/haven preview", in_=scene.ben.dm)
    answer = await scene.ben.answered()
    assert not isinstance(answer, Modal)
    assert answer.text != scene.line("refused-gate")
    scene.acme.members[scene.ben.id].roles.remove(roles.readers.id)
    await scene.ben.types("/haven preview", in_=scene.ben.dm)
    await asyncio.wait_for(scene.ben.answered(), 5)
    assert scene.ben.newest(scene.ben.dm).text == scene.line("refused-gate")
