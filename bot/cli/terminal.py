"""Draws a message in the terminal, as near to its look in a channel as text can be."""

from typing import assert_never

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

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

WIDTH = 76
CONTROLS = {code: None for code in (*range(32), *range(127, 160)) if code not in (9, 10)}
"""Takes away, with `str.translate`, what a terminal would obey instead of showing it."""


def show(message: Message, console: Console) -> None:
    """Print a message."""
    console.print(Group(*(_drawn(block) for block in message.blocks)), width=WIDTH)


def _drawn(block: Block) -> RenderableType:
    match block:
        case Title():
            return Text(f"{block.sign} {block.text}".strip(), style="bold")
        case Paragraph():
            return _line(block.spans)
        case Bullets():
            return Group(*(Padding(_line(point), (0, 0, 0, 2)) for point in block.points))
        case Quote():
            return Padding(_line(block.spans), (0, 0, 0, 4))
        case Note():
            line = _line(block.spans)
            line.stylize("dim")
            return line
        case Code():
            return Text(block.text.translate(CONTROLS), style="dim")
        case Divider():
            return Rule(style="dim")
        case File() | Buttons():
            return Text(_touched(block), style="cyan")
        case _:
            assert_never(block)


def _touched(block: File | Buttons) -> str:
    if isinstance(block, File):
        return f"[ {block.name} ] {block.says}".translate(CONTROLS)
    return "  ".join(f"[ {one.label} ]" for one in block.buttons)


def _line(spans: Spans) -> Text:
    line = Text()
    for span in spans:
        line.append(_text(span))
    return line


def _text(span: Span) -> Text:
    match span:
        case Words():
            return Text(span.text, style="bold" if span.strong else "")
        case Plain():
            return Text(span.text.translate(CONTROLS))
        case Mention():
            return Text(f"@{span.person.ref}".translate(CONTROLS))
        case Call():
            return Text(f"@{span.circle.ref}".translate(CONTROLS))
        case _:
            assert_never(span)
