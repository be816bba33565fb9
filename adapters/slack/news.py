"""Events that nobody asked anything with -> what the core should hear. Pure."""

from adapters.slack.payloads import Event, Renamed, User
from bot.model.news import (
    ChannelBack,
    ChannelGone,
    ChannelRenamed,
    News,
    PersonBack,
    PersonLeft,
    PersonLeftChannel,
    Removed,
)
from bot.model.place import Channel, Person

_GONE = (
    "channel_archive", "channel_deleted", "channel_left", "group_archive", "group_deleted", "group_left",
)  # fmt: skip
_BACK = ("channel_unarchive", "group_unarchive")
JOINED = "member_joined_channel"
_RENAMED = ("channel_rename", "group_rename")
FAREWELLS = ("app_uninstalled", "tokens_revoked")
"""Events that come when there is no token any more."""
HEARD = (*_GONE, *_BACK, JOINED, *_RENAMED, *FAREWELLS, "user_change", "member_left_channel")
"""The events that are subscribed to, beside those of the home tab and of direct messages."""


def news_of(workspace: str, event: Event, me: str = "") -> News | None:
    """The news; None if it is none for the core. `me` is the id of Haven's own user there."""
    channel = event.channel
    match event.type:
        case "app_uninstalled":
            return Removed(workspace=workspace)
        case "tokens_revoked":
            return Removed(workspace=workspace) if event.tokens.bot else None
        case kind if kind in _GONE and isinstance(channel, str):
            return ChannelGone(channel=Channel(workspace=workspace, ref=channel))
        case kind if isinstance(channel, str) and (
            kind in _BACK or (kind == JOINED and event.user == me)
        ):
            return ChannelBack(channel=Channel(workspace=workspace, ref=channel))
        case kind if kind in _RENAMED and isinstance(channel, Renamed):
            at = Channel(workspace=workspace, ref=channel.id)
            return ChannelRenamed(channel=at, name=f"#{channel.name}")
        case "member_left_channel" if isinstance(channel, str) and isinstance(event.user, str):
            person = Person(workspace=workspace, ref=event.user)
            return PersonLeftChannel(
                person=person, channel=Channel(workspace=workspace, ref=channel)
            )
        case "user_change" if isinstance(event.user, User):
            person = Person(workspace=workspace, ref=event.user.id)
            return PersonLeft(person=person) if event.user.deleted else PersonBack(person=person)
        case _:
            return None
