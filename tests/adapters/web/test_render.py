"""Every block and span as the page gets it, next to a golden file."""

import json
from pathlib import Path

from adapters.web.render import render
from bot.model.message import (
    Bullets,
    Button,
    Buttons,
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
from tests.adapters.web.stand_ins import BEN

GOLDEN = Path(__file__).parent / "golden" / "every_block.json"
EVERY_BLOCK = Message(
    blocks=(
        Title(text="Say back what you heard", sign="👂"),
        Paragraph(
            spans=text("Ask ", Words(text="once", strong=True), " today, ", Mention(person=BEN))
        ),
        Bullets(points=(text("one"), text("two ", Plain(text="<script>alert(1)</script>")))),
        Quote(spans=text(Plain(text="*not* markup & \u202e"))),
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


def test_every_block_is_drawn_as_the_golden_file_says() -> None:
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert render(EVERY_BLOCK, {"ben": "Ben"}) == golden


def test_somebody_whom_nobody_knows_is_mentioned_by_id() -> None:
    drawn = render(Message(blocks=(Paragraph(spans=text(Mention(person=BEN))),)), {})
    assert drawn == [{"block": "paragraph", "spans": [{"span": "mention", "text": "@ben"}]}]
