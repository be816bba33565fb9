"""What the bot says, free of any platform: a closed union of blocks and spans that each adapter renders."""

from typing import Annotated, Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from bot.model.place import Circle, Person


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Part):
    """The bot's own words."""

    span: Literal["words"] = "words"
    text: str
    strong: bool = False


class Plain(_Part):
    """Somebody's own words: always escaped, never read as markup."""

    span: Literal["plain"] = "plain"
    text: str


class Mention(_Part):
    """A person, shown by the name that the platform has for them; it pings nobody by itself."""

    span: Literal["mention"] = "mention"
    person: Person


class Call(_Part):
    """A circle of people by its name; the one span that notifies: everybody in the circle, if the platform lets Haven."""

    span: Literal["call"] = "call"
    circle: Circle


Span = Annotated[Words | Plain | Mention | Call, Field(discriminator="span")]
Spans = tuple[Span, ...]


class Title(_Part):
    """The short bold first line of a message; `sign` is one emoji that carries no meaning alone.

    It may be somebody's own words, so it is escaped as `Plain` is.
    """

    block: Literal["title"] = "title"
    text: str
    sign: str = ""


class Paragraph(_Part):
    """A paragraph of running text."""

    block: Literal["paragraph"] = "paragraph"
    spans: Spans


class Bullets(_Part):
    """A short list of points."""

    block: Literal["bullets"] = "bullets"
    points: tuple[Spans, ...]


class Quote(_Part):
    """Words set apart, such as an example or what somebody wrote."""

    block: Literal["quote"] = "quote"
    spans: Spans


class Note(_Part):
    """One muted line, such as how to pass."""

    block: Literal["note"] = "note"
    spans: Spans


class Code(_Part):
    """Text to copy as it is, in a fixed width."""

    block: Literal["code"] = "code"
    text: str


class Divider(_Part):
    """A line between two parts."""

    block: Literal["divider"] = "divider"


class Button(_Part):
    """Something to press; `does` is a command as `bot.commands.pack` writes it, at most 80 characters on a delivery."""

    label: str
    does: str
    primary: bool = False


class Buttons(_Part):
    """A row of at most five buttons."""

    block: Literal["buttons"] = "buttons"
    buttons: Annotated[tuple[Button, ...], Field(min_length=1, max_length=5)]


Block = Annotated[
    Title | Paragraph | Bullets | Quote | Note | Code | Divider | Buttons,
    Field(discriminator="block"),
]


class Message(_Part):
    """One message: blocks from top to bottom.

    `push` is what a notice on a locked screen says instead of its words, where a platform lets us choose. A private
    message begins with the same words, for the platforms that show the first line.
    """

    blocks: Annotated[tuple[Block, ...], Field(min_length=1)]
    push: str = ""


def text(*spans: Words | Plain | Mention | Call | str) -> Spans:
    """Spans of a line; a bare string is the bot's own words."""
    return tuple(Words(text=span) if isinstance(span, str) else span for span in spans)


def plain(message: Message) -> str:
    """The message as bare text, one line a block and no buttons: for notifications and screen readers."""
    return "\n".join(line for block in message.blocks if (line := _line(block)))


def _line(block: Block) -> str:
    match block:
        case Title() | Code():
            return block.text
        case Paragraph() | Quote() | Note():
            return flat(block.spans)
        case Bullets():
            return "\n".join(f"- {flat(point)}" for point in block.points)
        case Divider() | Buttons():
            return ""
        case _:
            assert_never(block)


def flat(spans: Spans) -> str:
    """The bare text of a line; a person or a circle reads as @ and their id."""
    return "".join(_flat(span) for span in spans)


def _flat(span: Span) -> str:
    match span:
        case Words() | Plain():
            return span.text
        case Mention():
            return f"@{span.person.ref}"
        case Call():
            return f"@{span.circle.ref}"
        case _:
            assert_never(span)


def called(message: Message) -> frozenset[Circle]:
    """The circles that a message calls in its running text."""
    lines = [one.spans for one in message.blocks if isinstance(one, Paragraph)]
    return frozenset(span.circle for line in lines for span in line if isinstance(span, Call))
