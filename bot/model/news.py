"""What a platform tells the core that nobody asked for."""

from dataclasses import dataclass

from bot.model.place import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Haven was removed from a workspace."""

    workspace: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelGone:
    """A channel was deleted, archived, or Haven was taken out of it."""

    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRenamed:
    """A channel has a new name."""

    channel: Channel
    name: str


News = Removed | ChannelGone | ChannelRenamed
