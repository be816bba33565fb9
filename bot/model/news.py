"""What a platform tells the core that nobody asked for."""

from dataclasses import dataclass

from bot.model.place import Channel, DeliveryId, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Haven was removed from a workspace; an id that ends with a slash means all whose ids begin with it."""

    workspace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Haven was added to a workspace, for the first time or again; a slash at the end means the same as in `Removed`."""

    workspace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelGone:
    """A channel was deleted, archived, or Haven was taken out of it."""

    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelBack:
    """Haven was invited into a channel, or an archived channel is in use again."""

    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRenamed:
    """A channel has a new name."""

    channel: Channel
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Somebody wrote into the thread under a post of ours; what they wrote is not told."""

    channel: Channel
    on: DeliveryId
    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft:
    """Somebody left a workspace or was deactivated."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeftChannel:
    """Somebody left a channel, and is still in the workspace."""

    person: Person
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonBack:
    """Somebody who had left is there again."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsEdited:
    """Somebody changed words that they had typed to Haven in a direct message; `message` is the platform's id of them."""

    person: Person
    message: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsDeleted:
    """Somebody deleted words that they had typed to Haven in a direct message."""

    person: Person
    message: str


News = (
    Removed
    | Added
    | ChannelGone
    | ChannelBack
    | ChannelRenamed
    | PersonLeft
    | PersonLeftChannel
    | PersonBack
    | Answered
    | WordsEdited
    | WordsDeleted
)
