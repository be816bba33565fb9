"""Message -> components of a Discord message. Pure; a LayoutView is no more than a list here, nobody listens to it."""

from collections.abc import Callable
from typing import Any, assert_never

import discord
from discord import ui

from adapters.discord.marks import MOST, button_id, number_of
from adapters.discord.text import EMPTY, escaped, label, short_escaped
from bot.model.cleaning import clean, short, units
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
    text,
)

MOST_COMPONENTS = 40
MOST_TEXT = 4_000
MOST_IN_TITLE = 200
MOST_IN_LABEL = 80

Carry = Callable[[str], str]
"""What stands in a button for what it does, if that is too long for its id."""
View = ui.LayoutView
Item = ui.Item[Any]


def render(
    message: Message, on: str = "", carry: Carry | None = None, *, attached: bool = False
) -> View:
    """The message. `on` is the delivery that it is; empty for a private reply, whose buttons may need `carry`.

    With `attached` its files are sent along under their names; else there stands what is in them.

    What is too long for Discord is shortened. Texts that follow one another are one text display, so that the first one,
    which is all that a push notice shows, says as much as it can.
    """
    drawing = _Drawing(on, carry, attached=attached)
    if message.push:
        drawing.say(message.push)
    for block in message.blocks:
        drawing.add(block)
    view = View(timeout=None)
    for item in drawing.items():
        view.add_item(item)
    view.stop()  # or the library would keep every view for ever, to listen to its buttons
    return view


class _Drawing:
    """Counts what is left of the room that one message has."""

    def __init__(self, on: str, carry: Carry | None, *, attached: bool) -> None:
        self._on = on
        self._attached = attached
        self._carry = carry
        self._left = MOST_TEXT
        self._components = 0
        self._buttons = 0
        self._lines: list[str] = []
        self._items: list[Item] = []

    def say(self, words: str) -> None:
        """Say this in a text of its own: a notice shows no more than the first one."""
        self.add(Note(spans=text(words)))
        self._flush()

    def add(self, block: Block) -> None:
        """Draw a block below the others."""
        match block:
            case Divider():
                self._flush()
                self._put(ui.Separator(id=self._id()))
            case Buttons():
                self._row(block)
            case File() if self._attached and block.is_picture:
                self._flush()
                self._put(ui.MediaGallery(_picture(block), id=self._id()))
            case File():
                self.add(Note(spans=text(block.says)))
                if self._attached:
                    self._flush()
                    self._put(ui.File(_address(block), id=self._id()))
            case _:
                line = _line(block, self._room())
                if line:
                    self._left -= units(line) + 1
                    self._lines.append(line)

    def items(self) -> list[Item]:
        """Everything drawn; at least one text."""
        self._flush()
        return self._items or [ui.TextDisplay(EMPTY, id=self._id())]

    def _room(self) -> int:
        # One place is needed for the text itself, if none is being gathered.
        fits = bool(self._lines) or self._components < MOST_COMPONENTS
        return max(0, self._left - 1) if fits else 0

    def _flush(self) -> None:
        if self._lines:
            text = ui.TextDisplay[View]("\n".join(self._lines), id=self._id())
            self._lines = []
            self._place(text, 1)

    def _put(self, item: Item, size: int = 1) -> None:
        if self._components + size <= MOST_COMPONENTS:
            self._place(item, size)

    def _place(self, item: Item, size: int) -> None:
        self._components += size
        self._items.append(item)

    def _id(self) -> int | None:
        """The mark of a delivery, on its first component."""
        return number_of(self._on) if self._on and not self._items else None

    def _row(self, block: Buttons) -> None:
        self._flush()
        drawn = [made for one in block.buttons if (made := self._button(one))]
        if drawn:
            self._put(ui.ActionRow[View](*drawn, id=self._id()), 1 + len(drawn))

    def _button(self, button: Button) -> ui.Button[View] | None:
        custom_id = button_id(self._on, self._buttons, button.does)
        if len(custom_id) > MOST:
            if self._carry is None:
                return None
            custom_id = button_id(self._on, self._buttons, self._carry(button.does))
        self._buttons += 1
        style = discord.ButtonStyle.primary if button.primary else discord.ButtonStyle.secondary
        shown = label(button.label, MOST_IN_LABEL)
        return ui.Button(label=shown, custom_id=custom_id, style=style)


def _picture(file: File) -> discord.MediaGalleryItem:
    return discord.MediaGalleryItem(_address(file), description=file.says)


def _address(file: File) -> str:
    return f"attachment://{file.name}"


def _line(block: Title | Paragraph | Quote | Note | Code | Bullets, room: int) -> str:
    """The block as Markdown, within the room that is left; empty if nothing would be seen."""
    match block:
        case Title():
            title = _one_line(clean(f"{block.sign} {block.text}"))
            text = short_escaped(title, min(room - 4, MOST_IN_TITLE))
            return f"### {text}" if text and room > 4 else ""
        case Paragraph():
            return _spans(block.spans, room)
        case Quote():
            return _prefixed("> ", _spans(block.spans, room - 2), room)
        case Note():
            return _prefixed("-# ", _spans(block.spans, room - 3), room)
        case Bullets():
            return _bullets(block, room)
        case Code():
            return _code(block.text, room)
        case _:
            assert_never(block)


def _bullets(block: Bullets, room: int) -> str:
    points: list[str] = []
    for point in block.points:
        text = _spans(point, room - 3).replace("\n", "\n  ")
        if text and units(text) + 3 <= room:
            points.append(f"- {text}")
            room -= units(text) + 3
    return "\n".join(points)


def _code(text: str, room: int) -> str:
    if room < 10:
        return ""
    safe = clean(text).replace("```", "`\u200b`\u200b`")
    return f"```\n{short(safe, room - 8)}\n```"


def _prefixed(sign: str, text: str, room: int) -> str:
    """Every line of a text with a sign before it."""
    if not text:
        return ""
    told = "\n".join(f"{sign}{line or EMPTY}" for line in text.split("\n"))
    return told if units(told) <= room else sign + text.replace("\n", " ")


def _spans(spans: Spans, room: int) -> str:
    told = ""
    for span in spans:
        told += _span(span, room - units(told))
    return told if told.strip() else ""


def _span(span: Span, room: int) -> str:
    match span:
        case Words():
            text = short_escaped(clean(span.text), max(0, room - 4))
            return _strong(text) if span.strong else text
        case Plain():
            return short_escaped(clean(span.text), max(0, room))
        case Mention():
            id = span.person.ref
            shown = f"<@{id}>" if id.isdecimal() else f"\\@{escaped(clean(id))}"
            return shown if units(shown) <= room else ""
        case Call():
            role = f"<@&{span.circle.ref}>" if span.circle.ref.isdecimal() else ""
            return role if units(role) <= room else ""
        case _:
            assert_never(span)


def _strong(text: str) -> str:
    # Discord sees no bold where a space stands inside the stars.
    bare = text.strip()
    if not bare:
        return text
    start = len(text) - len(text.lstrip())
    return f"{text[:start]}**{bare}**{text[start + len(bare) :]}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
