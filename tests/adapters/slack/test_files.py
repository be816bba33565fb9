"""Files on Slack: handed over first, shared once, and only where the right to do so was asked for."""

from pathlib import Path

import pytest
from aiohttp import web

from adapters.slack.manifest import optional_scopes, scopes
from adapters.slack.platform import SlackPlatform
from bot.clock import SystemClock
from bot.entropy import SeededEntropy
from bot.model.delivery import CannotTell, Delivery, Post, Receipt
from bot.model.errors import Malformed, TryLater, Unknown
from bot.model.message import File, Message, Paragraph, text
from bot.model.place import Direct
from bot.testing.contract.builders import TWO, a_delivery, says
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.stand_ins import Scene, a_scene, settings
from tests.servers.slack import faults
from tests.servers.slack.fake import a_slack
from tests.servers.slack.faults import Fault


def with_a_file(scene: Scene) -> Delivery:
    file = File(name="journal.md", media="text/markdown", says="What I wrote", body=b"# Mine\n")
    message = Message(blocks=(Paragraph(spans=text("Here it is.")), file))
    return a_delivery(Post(message=message), Direct(person=scene.person(scene.ben)))


@pytest.mark.parametrize("call", ["files.getUploadURLExternal", "upload"])
@pytest.mark.parametrize("fault", [faults.html(500), faults.drops(), faults.drops(effect=True)])
async def test_a_file_that_nobody_sees_yet_is_tried_again_later(
    tmp_path: Path, call: str, fault: Fault
) -> None:
    async with a_scene(tmp_path, files=True) as scene:
        scene.slack.faults.once(fault, call)
        with pytest.raises(TryLater):
            await scene.platform.send(with_a_file(scene))
        assert scene.slack.api.asked("files.completeUploadExternal") == []
        await scene.platform.send(with_a_file(scene))
        assert [len(one.files) for one in scene.ben.sees(scene.ben.dm)] == [1]


@pytest.mark.parametrize(
    ("fault", "seen"), [(faults.drops(), 0), (faults.drops(effect=True), 1), (faults.html(502), 0)]
)
async def test_sharing_a_file_is_tried_once_and_never_guessed(
    tmp_path: Path, fault: Fault, seen: int
) -> None:
    async with a_scene(tmp_path, files=True, history=True) as scene:
        scene.slack.faults.once(fault, "files.completeUploadExternal")
        with pytest.raises(Unknown):
            await scene.platform.send(with_a_file(scene))
        assert len(scene.ben.sees(scene.ben.dm)) == seen
        found = await scene.platform.find(with_a_file(scene))
        assert isinstance(found, Receipt if seen else CannotTell)


async def test_without_the_right_only_the_file_is_lost(tmp_path: Path) -> None:
    async with a_scene(tmp_path, files=True) as scene:
        assert scene.acme.token is not None
        scene.acme.token.scopes -= {"files:write"}
        with pytest.raises(Malformed):
            await scene.platform.send(with_a_file(scene))
        await scene.platform.send(a_delivery(Post(message=says("hello")), scene.channel, id=TWO))


async def test_a_file_goes_to_slack_and_nowhere_else(tmp_path: Path) -> None:
    async with a_scene(tmp_path, files=True) as scene:
        told = {"ok": True, "upload_url": "https://evil.example/upload", "file_id": "F1"}
        elsewhere = Fault(answer=lambda: web.json_response(told))
        scene.slack.faults.once(elsewhere, "files.getUploadURLExternal")
        with pytest.raises(Malformed):
            await scene.platform.send(with_a_file(scene))


async def test_files_are_claimed_and_asked_for_only_where_they_are_switched_on() -> None:
    async with a_slack() as slack:
        acme = slack.workspace("Acme")
        for on in (True, False):
            made = settings(slack, acme, files=on)
            platform = SlackPlatform(made, MemoryShelf(), SystemClock(), SeededEntropy(1))
            assert (platform.capabilities.files is not None) is on
            assert ("files:write" in optional_scopes(made)) is on
            assert "files:write" not in scopes(made)
