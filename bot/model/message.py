"""What the bot says, free of any platform: a closed union of blocks and spans that each adapter renders."""

from base64 import b64decode, b64encode
from typing import Annotated, Literal, Self, assert_never

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    model_validator,
)

from bot.model.cleaning import file_name
from bot.model.place import Circle, Person

MOST_BYTES = 8 * 1024 * 1024
"""Over all files of a message; every platform that carries files takes so many."""
MOST_FILES = 10


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


def _from_text(value: object) -> object:
    return b64decode(value) if isinstance(value, str) else value


_Bytes = Annotated[
    bytes,
    BeforeValidator(_from_text),
    PlainSerializer(lambda body: b64encode(body).decode(), when_used="json"),
]


class File(_Part):
    """A file that a post brings along, only where somebody asked for one; in anything else it is what `says` tells.

    `says` is what people get who do not see a picture, and for any other file what is in it. `media` is its type, such as
    `text/markdown`. The name is cleaned, so that it can neither lead anywhere nor look like another one.
    """

    block: Literal["file"] = "file"
    name: Annotated[str, AfterValidator(file_name)]
    media: Annotated[str, Field(pattern=r"^[a-z]+/[a-z0-9.+-]+$")]
    says: Annotated[str, Field(min_length=1, max_length=1_000)]
    body: Annotated[_Bytes, Field(min_length=1, max_length=MOST_BYTES, repr=False)]

    @property
    def is_picture(self) -> bool:
        """Whether platforms show it as a picture."""
        return self.media in ("image/png", "image/jpeg", "image/gif", "image/webp")


Block = Annotated[
    Title | Paragraph | Bullets | Quote | Note | Code | Divider | Buttons | File,
    Field(discriminator="block"),
]


class Message(_Part):
    """One message: blocks from top to bottom.

    `push` is what a notice on a locked screen says instead of its words, where a platform lets us choose. A private
    message begins with the same words, for the platforms that show the first line.
    """

    blocks: Annotated[tuple[Block, ...], Field(min_length=1)]
    push: str = ""

    @property
    def files(self) -> tuple[File, ...]:
        """The files that it brings along."""
        return tuple(one for one in self.blocks if isinstance(one, File))

    @model_validator(mode="after")
    def _can_be_carried(self) -> Self:
        files = self.files
        if len({one.name for one in files}) < len(files) or len(files) > MOST_FILES:
            raise ValueError(f"up to {MOST_FILES} files, each under a name of its own")
        if sum(len(one.body) for one in files) > MOST_BYTES:
            raise ValueError("the files are too large for one message")
        return self


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
        case File():
            return block.says
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
