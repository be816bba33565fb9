"""Message -> what the page draws: plain JSON in which every text is a text and never markup."""

from collections.abc import Mapping
from typing import assert_never

from adapters.web.wire import Json
from bot.model.message import (
    Block,
    Bullets,
    Button,
    Buttons,
    Call,
    Code,
    Divider,
    File,
    Mention,
    Message,
    Note,
    Paragraph,
    Plain,
    Quote,
    Span,
    Spans,
    Title,
    Words,
)

Names = Mapping[str, str]
"""The shown name of each person, by id."""


def render(message: Message, names: Names, post: str = "") -> list[Json]:
    """The blocks from top to bottom, each an object whose `block` says what it is.

    `post` is the id under which the files of a post are loaded; what is only said has none.
    """
    return [_block(block, names, post) for block in message.blocks]


def _block(block: Block, names: Names, post: str) -> Json:
    match block:
        case File():
            return {
                "block": "file",
                "name": block.name,
                "says": block.says,
                "picture": block.is_picture,
                "post": post,
            }
        case Title():
            return {"block": "title", "text": block.text, "sign": block.sign}
        case Paragraph() | Quote() | Note():
            return {"block": block.block, "spans": _spans(block.spans, names)}
        case Bullets():
            return {"block": "bullets", "points": [_spans(one, names) for one in block.points]}
        case Code():
            return {"block": "code", "text": block.text}
        case Divider():
            return {"block": "divider"}
        case Buttons():
            return {"block": "buttons", "buttons": [_button(one) for one in block.buttons]}
        case _:
            assert_never(block)


def _button(button: Button) -> Json:
    return {"label": button.label, "does": button.does, "primary": button.primary}


def _spans(spans: Spans, names: Names) -> Json:
    return [_span(span, names) for span in spans]


def _span(span: Span, names: Names) -> Json:
    match span:
        case Words():
            return {"span": "words", "text": span.text, "strong": span.strong}
        case Plain():
            return {"span": "plain", "text": span.text}
        case Mention():
            return {"span": "mention", "text": "@" + names.get(span.person.ref, span.person.ref)}
        case Call():  # the playground has no circles
            return {"span": "mention", "text": "@" + span.circle.ref}
        case _:
            assert_never(span)
