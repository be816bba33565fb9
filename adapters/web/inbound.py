"""What the page sends -> Ask: typed words, pressed buttons and filled-in forms."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal, TypeVar, assert_never

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bot.commands import COMMANDS, parse, read, unpack
from bot.model.command import Command, Draft

T = TypeVar("T")
Address = Annotated[str, Field(min_length=1, max_length=200)]
Text = Annotated[str, Field(min_length=1, max_length=4_000)]


class _Payload(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Typed(_Payload):
    """Words in the composer: a slash command, or anything at all in the conversation with Haven."""

    how: Literal["typed"]
    at: Address
    text: Text
    key: Annotated[str, Field(max_length=64)] | None = None


class Pressed(_Payload):
    """A button, and the post that it stands on unless that is a private reply."""

    how: Literal["pressed"]
    at: Address
    does: Annotated[str, Field(max_length=2_000)]
    on: Annotated[str, Field(max_length=200)] | None = None
    key: Annotated[str, Field(max_length=64)] | None = None


class Filled(_Payload):
    """A form, with a string for each of its fields, and the post whose button opened it."""

    how: Literal["filled"]
    at: Address
    word: Annotated[str, Field(max_length=64)]
    values: Mapping[str, str]
    on: Annotated[str, Field(max_length=200)] | None = None
    key: Annotated[str, Field(max_length=64)] | None = None


class Chosen(_Payload):
    """A command from the menu of somebody's message."""

    how: Literal["chosen"]
    at: Address
    word: Annotated[str, Field(max_length=64)]
    person: Annotated[str, Field(max_length=64)]
    key: Annotated[str, Field(max_length=64)] | None = None


class Said(_Payload):
    """A person's own words, in a channel or a thread."""

    at: Address
    text: Text


class Reworded(_Payload):
    """Other words in place of a person's own."""

    id: Address
    text: Text


class Unsaid(_Payload):
    """A person takes words of their own away."""

    id: Address


class Became(_Payload):
    """The browser plays somebody else now."""

    person: str


class Moved(_Payload):
    """How far the clock shall go."""

    to: Literal["next", "day", "week"]


Asked = Typed | Pressed | Filled | Chosen
ASKED: TypeAdapter[Asked] = TypeAdapter(Annotated[Asked, Field(discriminator="how")])
SAID = TypeAdapter(Said)
REWORDED = TypeAdapter(Reworded)
UNSAID = TypeAdapter(Unsaid)
BECAME = TypeAdapter(Became)
MOVED = TypeAdapter(Moved)


def understand(shape: TypeAdapter[T], body: bytes) -> T | None:
    """The body as that shape; None if it is no JSON or has another shape."""
    try:
        return shape.validate_json(body)
    except ValidationError:
        return None


def is_too_long(shape: TypeAdapter[T], body: bytes) -> bool:
    """Whether a body that was not understood holds more words than there may be."""
    try:
        shape.validate_json(body)
    except ValidationError as error:
        return any(one["type"] == "string_too_long" for one in error.errors(include_url=False))
    return False


def command_of(asked: Asked) -> Command | Draft | None:
    """What was asked for; None for a button that no version of the program knows any more."""
    match asked:
        case Typed():
            return _typed(asked.text)
        case Pressed():
            return unpack(asked.does)
        case Filled():
            return read(asked.word, asked.values)
        case Chosen():
            return _chosen(asked.word, asked.person)
        case _:
            assert_never(asked)


def mentioned(text: str, names: Mapping[str, str]) -> str:
    """The words with @ and the name of somebody as commands read it: `@Ben` becomes `<@ben|Ben>`."""
    if not names:
        return text
    refs = {name.casefold(): ref for ref, name in names.items()}
    longest = sorted(names.values(), key=len, reverse=True)
    pattern = rf"(?<![\w@<])@({'|'.join(map(re.escape, longest))})(?!\w)"

    def mention(found: re.Match[str]) -> str:
        return f"<@{refs[found[1].casefold()]}|{found[1]}>"

    return re.sub(pattern, mention, text, flags=re.IGNORECASE)


def _chosen(word: str, person: str) -> Draft | None:
    kind = COMMANDS.get(word)
    if kind is None or kind.on_message is None:
        return None
    return Draft(word=word, values={kind.on_message: person})


def _typed(text: str) -> Command | Draft:
    first, _, rest = text.strip().removeprefix("/").partition(" ")
    roots = {one.slash.split()[0] for one in COMMANDS.values() if one.slash}
    # In the conversation with Haven "pause" means the same as "/haven pause".
    return parse(first.lower(), rest) if first.lower() in roots else parse("haven", text)
