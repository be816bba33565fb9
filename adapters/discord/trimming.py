"""Keeps the library from remembering whole servers: Haven reads of each no more than its id and its language."""

from collections.abc import Callable
from typing import Any

import discord

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
        parsers[event] = _trimmed(heard[event])
    parsers["CHANNEL_DELETE"] = _gone(client)
    parsers["CHANNEL_UPDATE"] = _named(client)


def roles_of(user: discord.User | discord.Member) -> frozenset[str] | None:
    """The ids of somebody's roles, as an interaction tells them; None for who is no member where it happened."""
    return frozenset(map(str, user._roles)) if isinstance(user, discord.Member) else None


def _trimmed(parse: Parser) -> Parser:
    def parser(data: Any) -> None:
        parse({key: data[key] for key in _KEPT if key in data})

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
