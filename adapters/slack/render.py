"""Message -> Block Kit. People's words become plain text or rich text elements only, so nothing in them is ever markup."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from adapters.slack.tags import block_id
from adapters.slack.wire import Object
from bot.model.cleaning import clean, short
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
from bot.model.place import Person

MOST_BLOCKS = 50
MOST_IN_VIEW = 100
MOST_TEXT = 9_000
"""Characters over all blocks; from about 11,000 on Slack refuses a message (msg_blocks_too_long)."""
MOST_IN_BLOCK = 2_900
MOST_IN_NOTE = 1_900
MOST_IN_TITLE = 150
MOST_IN_LABEL = 75
MOST_IN_VALUE = 2_000
MOST_FALLBACK = 3_000
EMPTY = "…"

Names = Mapping[Person, str]
"""The shown name of each person who is mentioned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A message as Slack gets it: `text` for notifications and screen readers, escaped, and `blocks`."""

    text: str
    blocks: list[Object]


def render(message: Message, names: Names, tag: str = "say", most: int = MOST_BLOCKS) -> Drawn:
    """The message; every block_id begins with `tag`. What is too long for Slack is shortened, buttons stay."""
    drawing = _Drawing(names)
    blocks = [drawn for block in message.blocks if (drawn := drawing.block(block))]
    blocks = _at_most(blocks, most) or [_section(EMPTY)]
    for index, block in enumerate(blocks):
        block["block_id"] = block_id(tag, index)
    return Drawn(text=_fallback(message, names), blocks=blocks)


def render_beside_files(message: Message, names: Names, tag: str) -> list[Object]:
    """What stands above the files of a message, as one text: Slack takes no buttons there, and says little of the rest."""
    told = message.model_copy(
        update={"blocks": tuple(one for one in message.blocks if not isinstance(one, File))}
    )
    words = short("\n".join(_told(told, names)), MOST_IN_BLOCK) or EMPTY
    part: Object = {"type": "rich_text_section", "elements": [{"type": "text", "text": words}]}
    return [{"type": "rich_text", "elements": [part], "block_id": block_id(tag, 0)}]


def mentioned(message: Message) -> frozenset[Person]:
    """Everybody whose name is needed."""
    spans = (span for block in message.blocks for line in _lines(block) for span in line)
    return frozenset(span.person for span in spans if isinstance(span, Mention))


class _Drawing:
    """Counts what is left of the room that one message has."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._left = MOST_TEXT
        self._buttons = 0

    def block(self, block: Block) -> Object | None:
        """The block as Slack draws it; None if nothing of it would be seen."""
        match block:
            case Paragraph() | Code() | Quote() | File():
                return self._rich(self._part(*_running(block)))
            case Title():
                title = self._fit(clean(f"{block.sign} {block.text}").strip(), MOST_IN_TITLE)
                return {"type": "header", "text": _plain(title)} if title else None
            case Bullets():
                return self._bullets(block)
            case Note():
                note = self._fit(_flat(block.spans, self._names).strip(), MOST_IN_NOTE)
                return {"type": "context", "elements": [_plain(note)]} if note else None
            case Divider():
                return {"type": "divider"}
            case Buttons():
                return self._row(block)
            case _:
                assert_never(block)

    def _bullets(self, block: Bullets) -> Object | None:
        parts = (self._part("rich_text_section", point) for point in block.points)
        points = [part for part in parts if part]
        if not points:
            return None
        return self._rich({"type": "rich_text_list", "style": "bullet", "elements": points})

    def _rich(self, part: Object | None) -> Object | None:
        return {"type": "rich_text", "elements": [part]} if part else None

    def _part(self, kind: str, spans: Spans) -> Object | None:
        elements = [drawn for span in spans if (drawn := self._span(span))]
        return {"type": kind, "elements": elements} if elements else None

    def _span(self, span: Span) -> Object | None:
        words = self._fit(_text(span, self._names), MOST_IN_BLOCK)
        if not words:
            return None
        strong = isinstance(span, Words) and span.strong
        return {"type": "text", "text": words} | ({"style": {"bold": True}} if strong else {})

    def _row(self, block: Buttons) -> Object | None:
        buttons = [self._button(one) for one in block.buttons if len(one.does) <= MOST_IN_VALUE]
        return {"type": "actions", "elements": buttons} if buttons else None

    def _button(self, button: Button) -> Object:
        self._buttons += 1
        label = short(clean(button.label).strip(), MOST_IN_LABEL) or EMPTY
        drawn: Object = {
            "type": "button",
            "action_id": f"do/{self._buttons}",
            "text": _plain(label),
            "value": button.does,
        }
        return drawn | ({"style": "primary"} if button.primary else {})

    def _fit(self, words: str, most: int) -> str:
        if self._left < 2:
            return ""
        fitted = short(words, min(most, self._left))
        self._left -= len(fitted)
        return fitted


def _running(block: Paragraph | Code | Quote | File) -> tuple[str, Spans]:
    """The kind of rich text, and the words in it."""
    match block:
        case Paragraph():
            return "rich_text_section", block.spans
        case Quote():
            return "rich_text_quote", block.spans
        case Code():
            return "rich_text_preformatted", text(block.text)
        case File():  # where none is carried, as in private answers
            return "rich_text_section", text(block.says)


def _text(span: Span, names: Names) -> str:
    match span:
        case Words() | Plain():
            return clean(span.text)
        case Mention():
            return f"@{clean(names.get(span.person, span.person.ref))}"
        case Call():  # a user group, once Haven may ask for those
            return f"@{clean(span.circle.ref)}"
        case _:
            assert_never(span)


def _flat(spans: Spans, names: Names) -> str:
    return "".join(_text(span, names) for span in spans)


def _lines(block: Block) -> Iterator[Spans]:
    match block:
        case Paragraph() | Quote() | Note():
            yield block.spans
        case Bullets():
            yield from block.points
        case Code():
            yield text(block.text)
        case File():
            yield text(block.says)
        case Title() | Divider() | Buttons():
            return
        case _:
            assert_never(block)


def _fallback(message: Message, names: Names) -> str:
    """Bare text for notifications and screen readers; Slack reads markup here, so everything is escaped."""
    if message.push:
        return _escaped(clean(message.push))
    return _escaped(short("\n".join(_told(message, names)), MOST_FALLBACK)) or EMPTY


def _told(message: Message, names: Names) -> list[str]:
    """Everything that it says, without any markup."""
    lines: list[str] = []
    for block in message.blocks:
        if isinstance(block, Title):
            lines.append(clean(block.text))
        bullet = "- " if isinstance(block, Bullets) else ""
        lines += [bullet + _flat(spans, names) for spans in _lines(block)]
    return [line for line in lines if line.strip()]


def _at_most(blocks: list[Object], most: int) -> list[Object]:
    """The first blocks and the last row of buttons, if there are too many."""
    if len(blocks) <= most:
        return blocks
    last = next((one for one in reversed(blocks) if one["type"] == "actions"), blocks[-1])
    kept = blocks[: most - 1]
    return kept if last in kept else [*kept, last]


def _plain(words: str) -> Object:
    return {"type": "plain_text", "text": words, "emoji": False}


def _section(words: str) -> Object:
    return {"type": "section", "text": _plain(words)}


def _escaped(text: str) -> str:
    """The text where Slack reads markup: nothing in it is a mention, a link or an entity."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
