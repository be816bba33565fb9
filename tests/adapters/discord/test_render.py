"""Every block and span as Discord gets it, next to a golden file; and what is too long for Discord."""

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.render import render
from bot.model.message import (
    Bullets,
    Button,
    Buttons,
    Call,
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
from bot.model.place import Circle, Person
from tests.adapters.discord.drawing import components_of
from tests.servers.discord import limits
from tests.servers.discord.components import text_of, walk

GOLDEN = Path(__file__).parent / "golden" / "every_block.json"
EVERY_BLOCK = Message(
    blocks=(
        Title(text="Say back what you heard", sign="👂"),
        Paragraph(
            spans=text(
                "Ask ",
                Words(text="once ", strong=True),
                "today, ",
                Mention(person=Person(workspace="1", ref="42")),
            )
        ),
        Bullets(points=(text("one"), text("two ", Plain(text="<script>alert(1)</script>")))),
        Quote(spans=text(Plain(text="*not* markup & \u202e\n# nor this"))),
        Code(text="1. as ``` it *is*"),
        Divider(),
        Note(spans=text("A quiet pass is fine.")),
        Buttons(
            buttons=(
                Button(label="Why this one", does="why", primary=True),
                Button(label="Next", does='step["em-ex-001",2]'),
                Button(label="And next", does='step["em-ex-001",2]'),
            )
        ),
    )
)


def drawn(message: Message, on: str = "abcdefghijklmnop") -> list[dict[str, Any]]:
    return components_of(render(message, on))


def test_every_block_is_drawn_as_the_golden_file_says() -> None:
    assert drawn(EVERY_BLOCK) == json.loads(GOLDEN.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "message",
    [
        EVERY_BLOCK,
        Message(blocks=(Paragraph(spans=text("x*" * 5_000)),)),
        Message(blocks=tuple(Paragraph(spans=text("long words " * 50)) for _ in range(60))),
        Message(blocks=(Bullets(points=tuple(text("a point " * 40) for _ in range(40))),)),
        Message(blocks=(Quote(spans=text("a line\n" * 2_000)), Code(text="```" * 3_000))),
        Message(blocks=(Title(text="t" * 5_000), Note(spans=text("😀" * 5_000)))),
        Message(
            blocks=tuple(
                block
                for n in range(30)
                for block in (
                    Paragraph(spans=text(f"part {n}")),
                    Buttons(buttons=(Button(label="l" * 200, does=f"step[{n}]"),)),
                )
            )
        ),
        Message(blocks=(Paragraph(spans=text("")), Buttons(buttons=(Button(label="", does="x"),)))),
        Message(blocks=(Paragraph(spans=text("   ")),)),
        Message(blocks=(Divider(),)),
    ],
)
def test_no_message_is_more_than_discord_takes(message: Message) -> None:
    components = drawn(message)
    limits.check_message({"components": components, "flags": 1 << 15}, v2=True, files=set())
    assert components


def test_texts_that_follow_one_another_are_one_so_that_a_notice_shows_the_first() -> None:
    message = Message(blocks=(Title(text="Title"), Paragraph(spans=text("Words"))))
    assert text_of(drawn(message)) == ["### Title\nWords"]


def test_what_a_notice_may_say_comes_first_and_alone() -> None:
    message = Message(blocks=(Paragraph(spans=text("Private words")),), push="Haven wrote to you.")
    assert text_of(drawn(message)) == ["-# Haven wrote to you.", "Private words"]


def test_a_role_is_called_by_its_id_and_by_nothing_else() -> None:
    roles = [Call(circle=Circle(workspace="1", ref=ref)) for ref in ("42", "everyone", "4> @here")]
    assert text_of(drawn(Message(blocks=(Paragraph(spans=text("For ", *roles)),)))) == [
        "For <@&42>"
    ]


def test_the_first_component_of_a_post_is_marked_whatever_it_is() -> None:
    for first in (Title(text="t"), Divider(), Buttons(buttons=(Button(label="b", does="why"),))):
        message = Message(blocks=(first, Divider(), Paragraph(spans=text("words"))))
        marks = [one["id"] for _, one in walk(drawn(message)) if one.get("id")]
        assert len(marks) == 1
        assert drawn(message)[0]["id"] == marks[0]


def test_a_button_that_is_too_long_is_carried_or_left_out() -> None:
    button = Button(label="Long", does="step" + "[1]" * 60)
    message = Message(blocks=(Paragraph(spans=text("words")), Buttons(buttons=(button,))))
    assert len(drawn(message)) == 1
    carried = components_of(render(message, carry=lambda does: f"~{len(does)}"))
    assert [one["custom_id"] for _, one in walk(carried) if "custom_id" in one] == [":0:~184"]
