"""Whoever can not be thanked is named in a private sentence, and nothing is kept."""

from collections.abc import Callable

import pytest

from bot.commands import Rounds
from bot.model.ask import Actor, Ask
from bot.model.message import plain
from tests.adapters.discord.scene import Scene
from tests.servers.discord.person import Person
from tests.servers.discord.seen import Seen

DEED = "You stayed until the release was out."


def a_program(scene: Scene) -> Person:
    return scene.fake.person(scene.acme, "Beep", bot=True)


def a_stranger(scene: Scene) -> Person:
    return scene.fake.person(scene.fake.guild("Other"), "Eve Oh")


WHO: dict[str, Callable[[Scene], Person]] = {
    "self": lambda scene: scene.ben,
    "bot": a_program,
    "person": a_stranger,
}


async def asks(scene: Scene, to: Person, deed: str = DEED) -> Seen:
    """Ben thanks somebody in one line, in a server where an admin switched that on."""
    admin = Actor(person=scene.person(scene.ann), admin=True)
    bot = scene.world.bot("discord")
    await bot.ask(Ask(at=scene.channel, actor=admin, command=Rounds(sure=True)))
    await scene.world.haven.jobs.settle()
    await scene.ben.types("/appreciate send", in_=scene.general, to=to, deed=deed)
    seen = await scene.ben.answered()
    assert isinstance(seen, Seen)
    return seen


@pytest.mark.parametrize("who", WHO)
async def test_who_can_not_be_thanked_is_said_beside_the_command(scene: Scene, who: str) -> None:
    seen = await asks(scene, WHO[who](scene))
    assert seen.ephemeral
    assert plain(scene.world.bot("discord").say(f"problem-{who}", "en")) in seen.text
    assert list(seen.buttons) == ["Edit"]
    assert await scene.world.haven.boxes.read(scene.world.team.id, "round/1") == []


async def test_somebody_whose_name_is_nothing_but_signs_can_thank_and_be_thanked(
    scene: Scene,
) -> None:
    seen = await asks(scene, scene.fake.person(scene.acme, "🎉" * 32), "You stayed 🎉 late.")
    assert "> You stayed 🎉 late." in seen.text
