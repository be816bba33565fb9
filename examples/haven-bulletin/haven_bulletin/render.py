"""Message and Form -> what the board draws. Pure."""

import re
from collections.abc import Mapping
from typing import assert_never

from bot.model.form import Field, Form
from bot.model.message import (
    Block,
    Bullets,
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

_SIGNS = re.compile(r"[\\*@>\-]")


def render(message: Message) -> dict[str, object]:
    """The text with the board's markup, and the buttons beside it."""
    rows = [block.buttons for block in message.blocks if isinstance(block, Buttons)]
    buttons = [{"label": one.label, "value": one.does} for row in rows for one in row]
    lines = [line for block in message.blocks if (line := _line(block))]
    return {"text": "\n".join(lines), "buttons": buttons}


def draw(form: Form, errors: Mapping[str, str]) -> dict[str, object]:
    """The form, with a sentence at each field that needs another value."""
    fields = [_field(one, errors.get(one.name, one.error)) for one in form.fields]
    return {"word": form.word, "title": form.title, "submit": form.submit, "fields": fields}


def _field(field: Field, error: str) -> dict[str, object]:
    return {
        "name": field.name,
        "label": field.label,
        "choices": {one.value: one.label for one in field.choices},
        "value": field.value,
        "error": error,
    }


def _line(block: Block) -> str:
    match block:
        case Title():
            return f"*{_escaped(f'{block.sign} {block.text}'.strip())}*"
        case Paragraph() | Note():
            return _spans(block.spans)
        case Bullets():
            return "\n".join(f"- {_spans(point)}" for point in block.points)
        case Quote():
            return "> " + _spans(block.spans)
        case Code():
            return _escaped(block.text)
        case Divider():
            return "---"
        case File():  # the board has none, so none is ever sent here
            return _escaped(block.says)
        case Buttons():
            return ""
        case _:
            assert_never(block)


def _spans(spans: Spans) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    match span:
        case Words():
            return f"*{_escaped(span.text)}*" if span.strong else _escaped(span.text)
        case Plain():
            return _escaped(span.text)
        case Call():
            return f"@{span.circle.ref}"
        case Mention():
            return f"@{span.person.ref}"
        case _:
            assert_never(span)


def _escaped(words: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", words)
