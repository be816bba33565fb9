"""What can be asked for on somebody's message: its form opens with the author picked."""

from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.model.command import Command
from bot.model.message import plain
from tests.adapters.slack.stand_ins import a_scene
from tests.servers.slack.seen import Modal

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
