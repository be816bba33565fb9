"""What Slack gets for each message: next to golden files, within every limit, and with nothing in it that pings anybody."""

import json
from pathlib import Path

import pytest

from adapters.slack.render import Drawn, mentioned, render
from adapters.slack.tags import delivery_of, tag
from bot.model.message import (
    Bullets,
    Button,
    Buttons,
    Code,
    Divider,
    Mention,
    Message,
    Note,
    Paragraph,
    Plain,
    Quote,
    Title,
    Words,
    text,
)
from bot.model.place import DeliveryId, Person
from tests.hostile import HOSTILE
from tests.servers.slack.limits import checked_blocks
from tests.servers.slack.seen import pings
from tests.servers.slack.world import World

GOLDEN = Path(__file__).parent / "golden"
BEN = Person(workspace="T1", ref="U1BEN")
NAMES = {BEN: "Ben <!here>"}
EVERY_BLOCK = Message(
    blocks=(
        Title(text="Say back what you heard", sign="👂"),
        Paragraph(
            spans=text("Ask ", Words(text="once", strong=True), " today, ", Mention(person=BEN))
        ),
        Bullets(points=(text("one"), text("two ", Plain(text="<script>alert(1)</script>")))),
        Quote(spans=text(Plain(text="*not* markup & \u202e<@U1>"))),
        Code(text="{}"),
        Divider(),
        Note(spans=text("A quiet pass is fine.")),
        Buttons(
            buttons=(
                Button(label="Why this one", does="why", primary=True),
                Button(label="Next", does='step["em-ex-001",2]'),
            )
        ),
    )
)


def accepted(drawn: Drawn) -> Drawn:
    world = World()
    checked_blocks(world, json.loads(json.dumps(drawn.blocks)))
    assert world.complaints == []
    assert drawn.text
    return drawn


def everywhere(words: str) -> Message:
    """The words in every place that takes any."""
    person = Person(workspace="T1", ref="U2")
    return Message(
        blocks=(
            Title(text=words, sign="🌱"),
            Paragraph(spans=(Plain(text=words), Words(text=words, strong=True))),
            Paragraph(spans=(Mention(person=person),)),
            Bullets(points=((Plain(text=words),), (Words(text=words),))),
            Quote(spans=(Plain(text=words),)),
            Note(spans=(Plain(text=words),)),
            Code(text=words),
            Buttons(buttons=(Button(label=words, does="why"),)),
        )
    )


def test_every_block_is_drawn_as_the_golden_file_says() -> None:
    golden = json.loads((GOLDEN / "every_block.json").read_text(encoding="utf-8"))
    drawn = accepted(render(EVERY_BLOCK, NAMES, tag(DeliveryId("d1"), "0")))
    assert {"text": drawn.text, "blocks": drawn.blocks} == golden


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_ping_nobody_and_break_nothing(words: str) -> None:
    names = {Person(workspace="T1", ref="U2"): words}
    drawn = accepted(render(everywhere(words), names))
    assert pings(drawn.text, json.loads(json.dumps(drawn.blocks))) == set()


def test_nothing_at_all_is_still_a_message() -> None:
    drawn = accepted(render(Message(blocks=(Paragraph(spans=(Plain(text=" \u202e"),)),)), {}))
    assert drawn.text


def test_too_many_blocks_keep_their_last_buttons() -> None:
    many = [Paragraph(spans=text(f"line {n}")) for n in range(80)]
    row = Buttons(buttons=(Button(label="Go", does="help"),))
    drawn = accepted(render(Message(blocks=(*many, row)), {}))
    assert len(drawn.blocks) == 50
    assert drawn.blocks[-1]["type"] == "actions"


def test_a_button_that_holds_more_than_slack_carries_is_left_out() -> None:
    buttons = (Button(label="Big", does="x" * 2_001), Button(label="Small", does="help"))
    [row] = accepted(render(Message(blocks=(Buttons(buttons=buttons),)), {})).blocks
    assert "Big" not in json.dumps(row)


def test_an_emoji_is_never_cut_in_half() -> None:
    drawn = accepted(render(Message(blocks=(Title(text="x" * 148 + "😀😀"),)), {}))
    [block] = drawn.blocks
    assert json.dumps(block, ensure_ascii=False).count("\ufffd") == 0
    assert drawn.text.endswith("😀😀")


def test_those_whose_names_are_needed_are_found_everywhere() -> None:
    spans = (Mention(person=BEN),)
    for block in (Paragraph(spans=spans), Quote(spans=spans), Note(spans=spans)):
        assert mentioned(Message(blocks=(block,))) == {BEN}
    assert mentioned(Message(blocks=(Bullets(points=(spans,)),))) == {BEN}


def test_the_mark_of_a_post_tells_its_delivery_also_after_an_edit() -> None:
    for change in ("0", "1", "another-delivery"):
        drawn = render(EVERY_BLOCK, {}, tag(DeliveryId("d/1"), change))
        marks = {delivery_of(str(block["block_id"])) for block in drawn.blocks}
        assert marks == {"d/1"}


def test_a_private_answer_has_no_delivery() -> None:
    marks = {delivery_of(str(block["block_id"])) for block in render(EVERY_BLOCK, {}).blocks}
    assert marks == {None}


def test_a_notice_on_a_locked_screen_says_what_the_message_chose() -> None:
    message = Message(blocks=(Paragraph(spans=text("That sounds hard.")),), push="A <note>")
    assert render(message, {}).text == "A &lt;note&gt;"
