"""The contract of files: they arrive as they are, with what they hold said in words, or the platform has none."""

import pytest

from bot.model.delivery import Delivery, Post
from bot.model.errors import Malformed
from bot.model.message import File, Message, Paragraph, text
from bot.model.place import Direct
from bot.testing.contract.builders import a_delivery, says
from bot.testing.contract.stage import SeenFile, Stage

EVERY_BYTE = bytes(range(256)) * 40
A_PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(64))
NAMES = {
    "../../etc/passwd": "passwd",
    "letter\u202egpj.exe": "letter_gpj.exe",
    'a"b\r\nX-Evil: 1.md': "a_b_X-Evil_1.md",
    "…": "file",
}
"""Hostile names, and what is left of them."""


class CarryingContract:
    """A delivery with files, sent to one person."""

    async def test_files_arrive_unchanged_and_described(self, stage: Stage) -> None:
        await _sent(
            stage,
            File(name="all.json", media="application/json", says="Every byte", body=EVERY_BYTE),
            File(name="dot.png", media="image/png", says="One dark dot", body=A_PICTURE),
        )
        [seen] = await stage.reads(Direct(person=stage.member))
        assert "Here they are." in seen.text
        assert seen.files == (
            SeenFile(name="all.json", body=EVERY_BYTE, says="Every byte"),
            SeenFile(name="dot.png", body=A_PICTURE, says="One dark dot"),
        )

    @pytest.mark.parametrize("name", NAMES)
    async def test_a_hostile_name_of_a_file_is_cleaned(self, stage: Stage, name: str) -> None:
        await _sent(stage, File(name=name, media="text/plain", says="Words", body=b"words"))
        [seen] = await stage.reads(Direct(person=stage.member))
        assert [one.name for one in seen.files] == [NAMES[name]]

    async def test_what_is_said_of_a_file_is_never_markup(self, stage: Stage) -> None:
        told = "*a* <!here> @everyone <b> [g](http://h.example)"
        await _sent(stage, File(name="a.txt", media="text/plain", says=told, body=b"words"))
        [seen] = await stage.reads(Direct(person=stage.member))
        assert [one.says for one in seen.files] == [told]

    async def test_a_message_without_files_brings_none(self, stage: Stage) -> None:
        to = Direct(person=stage.member)
        await stage.platform.send(a_delivery(Post(message=says("hello")), to))
        [seen] = await stage.reads(to)
        assert seen.files == ()


async def _sent(stage: Stage, *files: File) -> None:
    """Send files; where the platform has none, nothing arrives and the test ends."""
    delivery = _with(stage, *files)
    if stage.platform.capabilities.files is None:
        with pytest.raises(Malformed):
            await stage.platform.send(delivery)
        assert await stage.reads(Direct(person=stage.member)) == []
        pytest.skip(f"{stage.platform.name} carries no files, and says so")
    await stage.platform.send(delivery)


def _with(stage: Stage, *files: File) -> Delivery:
    message = Message(blocks=(Paragraph(spans=text("Here they are.")), *files))
    return a_delivery(Post(message=message), Direct(person=stage.member))
