"""What is on somebody's screen: a message, or a form."""

from dataclasses import dataclass, field

from tests.servers.discord.components import (
    BUTTON,
    GALLERY,
    INPUT,
    LABEL,
    PICKERS,
    SELECTS,
    TEXT_DISPLAY,
    text_of,
    walk,
)
from tests.servers.discord.things import SILENT, Attachment, Interaction, Message
from tests.servers.discord.wire import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message as it looks now."""

    message: Message

    @property
    def id(self) -> str:
        """Its id."""
        return self.message.id

    @property
    def channel_id(self) -> str:
        """Where it is."""
        return self.message.channel_id

    @property
    def author(self) -> str:
        """Who wrote it."""
        return self.message.author.name

    @property
    def text(self) -> str:
        """All that it says, from top to bottom, as Markdown."""
        return "\n".join(
            one for one in [self.message.content, *text_of(self.message.components)] if one
        )

    @property
    def notice(self) -> str:
        """The first thing that it says: what a push notice shows and a screen reader meets."""
        return self.text.split("\n", 1)[0]

    @property
    def components(self) -> list[Json]:
        """Its components."""
        return self.message.components

    @property
    def buttons(self) -> dict[str, Json]:
        """Its buttons by label."""
        return {
            one.get("label") or (one.get("emoji") or {}).get("name", ""): one
            for _, one in walk(self.components)
            if one["type"] == BUTTON
        }

    @property
    def menus(self) -> list[Json]:
        """Its selects, in order."""
        return [one for _, one in walk(self.components) if one["type"] in SELECTS]

    @property
    def alt_texts(self) -> list[str]:
        """What its pictures say to those who do not see them."""
        items = [
            item
            for _, one in walk(self.components)
            if one["type"] == GALLERY
            for item in one["items"]
        ]
        told = [item.get("description") for item in items]
        told += [file.description for file in self.message.attachments]
        return list(dict.fromkeys(one for one in told if one))

    @property
    def files(self) -> list[Attachment]:
        """What is attached."""
        return self.message.attachments

    @property
    def ephemeral(self) -> bool:
        """Only they see it."""
        return self.message.ephemeral

    @property
    def thinking(self) -> bool:
        """The bot has deferred its answer."""
        return self.message.loading

    @property
    def silent(self) -> bool:
        """It came without a push notice."""
        return bool(self.message.flags & SILENT)

    @property
    def edited(self) -> bool:
        """It says `(edited)`."""
        return self.message.edited is not None

    @property
    def pinged(self) -> set[str]:
        """The ids of those whom it notified."""
        return self.message.pinged


@dataclass(slots=True, kw_only=True)
class Modal:
    """An open form; `values` are what is in its fields now, `errors` what Discord says below them, both by label."""

    interaction: Interaction
    values: dict[str, object] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for label, one in self.fields.items():
            self.values[label] = prefilled(one)

    @property
    def payload(self) -> Json:
        """The form as the bot sent it."""
        assert self.interaction.modal
        return self.interaction.modal

    @property
    def title(self) -> str:
        """What stands above it."""
        return str(self.payload["title"])

    @property
    def texts(self) -> list[str]:
        """What it says between its fields."""
        return [one["content"] for one in self.payload["components"] if one["type"] == TEXT_DISPLAY]

    @property
    def fields(self) -> dict[str, Json]:
        """Its fields by label."""
        found: dict[str, Json] = {}
        for _, one in walk(self.payload["components"]):
            if one["type"] == LABEL:
                found[one["label"]] = one["component"]
            elif one["type"] == INPUT and one.get("label"):
                found[one["label"]] = one
        return found


def prefilled(one: Json) -> object:
    """What is in a field when the form opens."""
    if one["type"] == INPUT:
        return one.get("value") or ""
    if one["type"] in PICKERS:
        return [str(value["id"]) for value in one.get("default_values") or []]
    if "options" in one:
        return [option["value"] for option in one["options"] if option.get("default")]
    return bool(one.get("default"))
