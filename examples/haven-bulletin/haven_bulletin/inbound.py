"""What the board sends -> Ask. Pure."""

from collections.abc import Mapping

from pydantic import BaseModel

from bot.commands import parse, read, unpack
from bot.model.ask import Actor, Ask
from bot.model.command import Command, Draft
from bot.model.place import Channel, DeliveryId, Direct, Person

WORKSPACE = "board"


class Asked(BaseModel):
    """One thing that somebody typed (`text`), pressed (`button`) or filled in (`word` and `fields`)."""

    id: str
    by: str
    channel: str | None = None
    text: str = ""
    button: str | None = None
    tag: str | None = None
    word: str | None = None
    fields: Mapping[str, str] = {}


def ask_of(asked: Asked) -> Ask | None:
    """The ask; None for a button that no version of Haven knows any more."""
    command = _command(asked)
    if command is None:
        return None
    person = Person(workspace=WORKSPACE, ref=asked.by)
    channel = Channel(workspace=WORKSPACE, ref=asked.channel) if asked.channel else None
    return Ask(
        key=asked.id,
        at=channel or Direct(person=person),
        actor=Actor(person=person),
        command=command,
        on=DeliveryId(asked.tag) if asked.tag else None,
    )


def _command(asked: Asked) -> Command | Draft | None:
    if asked.button is not None:
        return unpack(asked.button)
    if asked.word is not None:
        return read(asked.word, asked.fields)
    slash, _, rest = asked.text.removeprefix("/").partition(" ")
    return parse(slash, rest)
