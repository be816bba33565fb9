"""Who is meant: the author of a message, somebody who is mentioned, or a name that Slack does not know."""

from pathlib import Path

import pytest

from bot.commands import COMMANDS, fields_of
from bot.model.command import Command
from bot.model.form import FieldKind
from bot.model.message import plain
from tests.adapters.slack.stand_ins import a_scene
from tests.servers.slack.seen import Modal


def _names_people(command: type[Command]) -> bool:
    first = fields_of(command)[:1]
    return bool(first) and first[0].kind is FieldKind.PEOPLE


ON_MESSAGE = [one for one in COMMANDS.values() if one.on_message]


@pytest.mark.parametrize("command", ON_MESSAGE)
async def test_a_shortcut_on_a_message_opens_the_form_for_its_author(
    tmp_path: Path, command: type[Command]
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.types("I have fixed the printer", in_=scene.general)
        [post] = scene.ann.sees(scene.general)
        await scene.ann.shortcut(command.word(), on=post)
        form = await scene.ann.answered()
        assert isinstance(form, Modal)
        assert command.on_message
        picked = form.view.values[command.on_message][command.on_message]
        assert scene.ben.id in str(picked)


async def test_a_shortcut_of_another_version_is_answered(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.types("I have fixed the printer", in_=scene.general)
        [post] = scene.ann.sees(scene.general)
        await scene.ann.shortcut("levitate", on=post)
        refusal = plain(scene.world.bot("slack").say("refused-old-button", "en"))
        assert (await scene.ann.answered()).text == refusal


NAMING = [one for one in COMMANDS.values() if one.slash and _names_people(one)]


@pytest.mark.parametrize("command", NAMING)
async def test_who_is_mentioned_is_picked_and_the_words_stay_words(
    tmp_path: Path, command: type[Command]
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.types(f"/{command.slash} @{scene.ben.user.handle}", in_=scene.general)
        form = await scene.ann.answered()
        assert isinstance(form, Modal)
        assert scene.ben.id in str(form.view.values)


@pytest.mark.parametrize("command", NAMING)
async def test_a_name_that_slack_does_not_know_is_asked_for_in_the_form(
    tmp_path: Path, command: type[Command]
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.types(f"/{command.slash} @nobody for the cake", in_=scene.general)
        form = await scene.ann.answered()
        assert isinstance(form, Modal)
        assert "Please pick the person from the list" in form.text
        assert "for the cake" in str(form.view.values)
