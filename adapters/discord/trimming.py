"""Keeps the library from remembering whole servers, and from ending its connection over an event that it can not read."""

import logging
from collections.abc import Callable
from typing import Any

import discord

log = logging.getLogger(__name__)

_KEPT = ("id", "unavailable", "preferred_locale")
"""What stays of a server. Who may do what comes with each interaction, and the rest is asked over REST."""
_HEARD = frozenset(
    {
        "READY",
        "RESUMED",
        "USER_UPDATE",
        "GUILD_CREATE",
        "GUILD_UPDATE",
        "GUILD_DELETE",
        "INTERACTION_CREATE",
        "MESSAGE_CREATE",
        "MESSAGE_UPDATE",
        "MESSAGE_DELETE",
    }
)
"""Events that the library itself handles; all others would only fill its memory."""
_TEXT_ROOMS = frozenset({discord.ChannelType.text.value, discord.ChannelType.news.value})
_THREADS = frozenset(
    kind.value
    for kind in (
        discord.ChannelType.news_thread,
        discord.ChannelType.public_thread,
        discord.ChannelType.private_thread,
    )
)
_ROOM = {"type": discord.ChannelType.text.value, "name": "", "position": 0}
_THREAD = {
    "owner_id": "0",
    "message_count": 0,
    "member_count": 0,
    "thread_metadata": {
        "archived": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2015-05-13T00:00:00+00:00",
    },
}

Parser = Callable[[Any], None]


def trim(client: discord.Client) -> None:
    """Before it connects: let the client forget what is not needed, and hear of channels that it does not know.

    This module is the one place that reaches into the library. The client dispatches `channel_gone` with two ids (server and
    channel), and `channel_named` with the same two and the name that the channel has now.
    """
    parsers: dict[str, Parser] = client._connection.parsers
    heard = {event: parsers[event] for event in _HEARD}
    parsers.clear()
    parsers.update(heard)
    for event in ("GUILD_CREATE", "GUILD_UPDATE"):
        parsers[event] = _readable(event, _trimmed(heard[event]))
    parsers["INTERACTION_CREATE"] = _readable(
        "INTERACTION_CREATE", _asked(heard["INTERACTION_CREATE"])
    )
    for event in ("GUILD_DELETE", "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE"):
        parsers[event] = _readable(event, heard[event])
    parsers["CHANNEL_DELETE"] = _gone(client)
    parsers["CHANNEL_UPDATE"] = _named(client)


def roles_of(user: discord.User | discord.Member) -> frozenset[str] | None:
    """The ids of somebody's roles, as an interaction tells them; None for who is no member where it happened."""
    return frozenset(map(str, user._roles)) if isinstance(user, discord.Member) else None


def _trimmed(parse: Parser) -> Parser:
    def parser(data: Any) -> None:
        parse({key: data[key] for key in _KEPT if key in data})

    return parser


def _asked(parse: Parser) -> Parser:
    """Discord tells a part of the room in which somebody asks, which is less than the library reads of a voice channel.

    Haven needs its id, and of a thread the channel in which that hangs.
    """

    def parser(data: Any) -> None:
        room = data.get("channel")
        if room is not None and "guild_id" in data:
            known = _THREAD | room if room["type"] in _THREADS else _ROOM | {"id": room["id"]}
            data = {**data, "channel": known}
        parse(data)

    return parser


def _readable(event: str, parse: Parser) -> Parser:
    """An error in here would end the connection, for everybody; the library would log it with people's words."""

    def parser(data: Any) -> None:
        try:
            parse(data)
        except Exception as error:
            log.error("an event could not be read: %s: %s", event, type(error).__name__)

    return parser


def _gone(client: discord.Client) -> Parser:
    def parser(data: Any) -> None:
        if "guild_id" in data and data["type"] in _TEXT_ROOMS:
            client.dispatch("channel_gone", data["guild_id"], data["id"])

    return parser


def _named(client: discord.Client) -> Parser:
    def parser(data: Any) -> None:
        if "guild_id" in data and data["type"] in _TEXT_ROOMS:
            client.dispatch("channel_named", data["guild_id"], data["id"], data["name"])

    return parser
