"""People are named by options, picked in forms, and taken from the message on which somebody opens a menu."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.form import CommandSpec, Field, FieldKind
from tests.adapters.discord.scene import Scene, a_scene
from tests.adapters.discord.slow import SlowBot
from tests.servers.discord.seen import Modal, Seen


class PeopleBot(SlowBot):
    """A core in which `/haven suggest` names people, in the place of a title, and can be asked for on a message."""

    def specs(self, locale: str) -> list[CommandSpec]:
        return [_naming(one) if one.word == "suggest" else one for one in self.bot.specs(locale)]


def _naming(spec: CommandSpec) -> CommandSpec:
    people = Field(name="title", kind=FieldKind.PEOPLE, label="To", most=10)
    fields = (people, *(one for one in spec.fields if one.name != "title"))
    return replace(spec, fields=fields, on_message="title", shortcut="Thank for this")


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    def wrap(bot: object) -> PeopleBot:
        made = PeopleBot(bot)  # type: ignore[arg-type]  # a scene wraps the core alone
        made.free.set()
        return made

    async with a_scene(tmp_path, wrap=wrap) as made:
        yield made


async def opened(scene: Scene) -> dict[str, object]:
    answer = await scene.ann.answered()
    assert isinstance(answer, Modal)
    return answer.values


async def test_several_people_are_one_list_in_which_nobody_stands_twice(scene: Scene) -> None:
    cat = scene.fake.person(scene.acme, "Cat Wu")
    await scene.ann.types(
        "/haven suggest", in_=scene.general, title=scene.ben, title_2=cat, title_3=scene.ben
    )
    assert (await opened(scene))["Title"] == f"{scene.ben.id},{cat.id}"


async def test_the_menu_of_a_message_opens_the_form_with_its_author(scene: Scene) -> None:
    await scene.ben.says("I have cleaned the kitchen", in_=scene.general)
    message = scene.ann.newest(scene.general)
    await scene.ann.uses("Thank for this", on=message)
    assert (await opened(scene))["Title"] == scene.ben.id


async def test_the_menu_of_a_person_opens_the_form_with_them(scene: Scene) -> None:
    await scene.ann.uses("Thank for this", on=scene.ben, in_=scene.general)
    assert (await opened(scene))["Title"] == scene.ben.id


async def test_a_message_of_a_program_names_nobody(scene: Scene) -> None:
    await scene.world.clock.advance(hours=1)
    await scene.ann.uses("Thank for this", on=scene.ann.newest(scene.general))
    assert not (await opened(scene))["Title"]


async def test_the_words_of_a_message_never_reach_the_log(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    await scene.ben.says("a secret word", in_=scene.general)
    await scene.ann.uses("Thank for this", on=scene.ann.newest(scene.general))
    assert isinstance(await scene.ann.answered(), Modal | Seen)
    assert "secret" not in caplog.text
