"""Where things are said and by whom: workspaces, people, channels and the other places of a message."""

from dataclasses import dataclass
from typing import NewType

TeamId = NewType("TeamId", str)
DeliveryId = NewType("DeliveryId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A Slack workspace, a Discord server, or their like: `ref` is the platform's own id."""

    platform: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in a workspace; only the adapter that minted `ref` may read it."""

    workspace: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A shared place in a workspace; only the adapter that minted `ref` may read it."""

    workspace: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """The thread under a post of ours."""

    root: DeliveryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    """The conversation between one person and the bot."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A private conversation of a few people and the bot.

    `near` is the channel of their team: some platforms keep such a conversation inside of it, seen by these people alone.
    """

    near: Channel
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Some of the people of a workspace under one name, such as a role; only the adapter that minted `ref` may read it."""

    workspace: str
    ref: str


Place = Channel | Thread | Direct | Group
