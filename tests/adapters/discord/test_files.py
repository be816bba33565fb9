"""Files on Discord: one message however often it is tried, and never kept where they can not be sent."""

import pytest

from bot.commands import Cover, pack
from bot.model.delivery import Delivery, Post
from bot.model.errors import Gone, Unknown
from bot.model.message import MOST_BYTES, Button, Buttons, File, Message, Paragraph, text
from bot.model.place import DeliveryId, Direct
from bot.testing.contract.builders import a_delivery, says
from tests.adapters.discord.scene import Scene
from tests.servers.discord import faults
from tests.servers.discord.components import FILE, GALLERY, TEXT_DISPLAY

POST = "POST /channels/{channel_id}/messages"


def a_file(name: str = "journal.md", media: str = "text/markdown", body: bytes = b"# Mine") -> File:
    return File(name=name, media=media, says="What I wrote", body=body)


def with_files(scene: Scene, *files: File) -> Delivery:
    delete = Button(label="Delete the files here", does=pack(Cover()))
    blocks = (Paragraph(spans=text("Here it is.")), *files, Buttons(buttons=(delete,)))
    to = Direct(person=scene.person(scene.ben))
    return a_delivery(Post(message=Message(blocks=blocks)), to, id=DeliveryId("files"))


async def test_a_file_that_was_sent_twice_is_there_once(scene: Scene) -> None:
    scene.fake.faults.once(faults.drops(effect=True), POST)
    with pytest.raises(Unknown):
        await scene.platform.send(with_files(scene, a_file()))
    await scene.platform.send(with_files(scene, a_file()))
    assert [len(one.files) for one in scene.ben.dms] == [1]


async def test_a_picture_is_shown_with_its_alt_text_and_another_file_below_its_words(
    scene: Scene,
) -> None:
    picture = a_file("dot.png", "image/png")
    await scene.platform.send(with_files(scene, picture, a_file()))
    [seen] = scene.ben.dms
    kinds = [one["type"] for one in seen.components]
    assert kinds[:4] == [TEXT_DISPLAY, GALLERY, TEXT_DISPLAY, FILE]
    assert seen.components[1]["items"][0]["description"] == "What I wrote"
    assert seen.components[2]["content"] == "-# What I wrote"


async def test_what_has_no_file_is_sent_in_one_part(scene: Scene) -> None:
    channel = scene.channel
    await scene.platform.send(a_delivery(Post(message=says("hello")), channel))
    sent = [one for one in scene.fake.world.log if "hello" in one and "POST" in one]
    assert sent
    assert not any("attachments" in one or "files" in one for one in sent)


async def test_the_largest_file_is_taken(scene: Scene) -> None:
    await scene.platform.send(with_files(scene, a_file(body=b"x" * MOST_BYTES)))
    assert [one.size for one in scene.ben.dms[0].files] == [MOST_BYTES]


async def test_the_files_go_when_their_button_is_pressed(scene: Scene) -> None:
    await scene.platform.send(with_files(scene, a_file()))
    await scene.ben.presses("Delete the files here", on=scene.ben.dms[0])
    await scene.fake.until(lambda: not scene.ben.dms[0].files)
    assert scene.line("hidden") in scene.ben.dms[0].text


async def test_where_direct_messages_are_closed_that_is_said_and_the_file_is_not_kept(
    scene: Scene,
) -> None:
    scene.ben.user.dms_open = False
    with pytest.raises(Gone):
        await scene.platform.send(with_files(scene, a_file()))
    await scene.ben.types("/haven help", in_=scene.general)
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 2)
    told = scene.ben.ephemerals[-1]
    assert "I could not send you the file" in told.text
    assert (told.files, "Here it is." in told.text) == ([], False)
