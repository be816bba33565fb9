"""A private conversation of a few people: a thread in their team's channel, found again by the tag in its name.

A thread has no nonce, so the name has to say whose it is. Whoever manages threads in that channel can look into it.
"""

import asyncio
import base64
import hashlib
from typing import Final

import discord

from adapters.discord.trouble import NO_PERMISSION
from bot.model.errors import Malformed
from bot.model.place import Group

UNFINISHED: Final = 60
FINISHED: Final = 10_080
"""Minutes until Discord puts an idle thread away. Into an unfinished one not everybody was let yet. People are let in
once: who leaves the thread is not fetched back."""
MOST_PUT_AWAY = 100
"""Threads that were put away and that are looked through."""


def tag_of(group: Group) -> str:
    """What the name of its thread ends with; nobody can read from it who is in there."""
    people = "/".join(sorted(one.ref for one in group.people))
    digest = hashlib.sha256(f"haven/group/{group.near.ref}/{people}".encode()).digest()
    return base64.b32encode(digest).decode()[:10].lower()


class Groups:
    """Opens threads and finds them; one after another, so that two messages to the same people open one."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    async def opened(self, client: discord.Client, group: Group) -> discord.Thread:
        """The thread of these people, with all of them in it; a new one if there is none. Raises Malformed."""
        async with self._turn:
            channel = await _channel(client, group)
            # Who is not in the server any more is found out before anybody sees a thread.
            for one in group.people:
                await channel.guild.fetch_member(_number(one.ref))
            thread = await _found(client, channel, group) or await channel.create_thread(
                name=f"Haven {tag_of(group)}",
                type=discord.ChannelType.private_thread,
                invitable=False,
                auto_archive_duration=UNFINISHED,
            )
            if thread.auto_archive_duration == UNFINISHED:
                for one in group.people:
                    await thread.add_user(discord.Object(_number(one.ref)))
                await thread.edit(auto_archive_duration=FINISHED)
            return thread

    async def found(self, client: discord.Client, group: Group) -> discord.Thread | None:
        """The thread of these people, if there is one. Raises Malformed."""
        return await _found(client, await _channel(client, group), group)


async def _channel(client: discord.Client, group: Group) -> discord.TextChannel:
    if {one.workspace for one in group.people} != {group.near.workspace}:
        raise Malformed("people of several servers can not be written to at once")
    guild = await client.fetch_guild(_number(group.near.workspace), with_counts=False)
    channel = await guild.fetch_channel(_number(group.near.ref))
    if not isinstance(channel, discord.TextChannel) or channel.is_news():
        raise Malformed("there are no private threads in a channel of that kind")
    return channel


async def _found(
    client: discord.Client, channel: discord.TextChannel, group: Group
) -> discord.Thread | None:
    for thread in await channel.guild.active_threads():
        if _is_it(client, channel, thread, group):
            return thread
    try:
        away = channel.archived_threads(private=True, joined=True, limit=MOST_PUT_AWAY)
        async for thread in away:
            # A locked one takes no posts, and one that was never finished lets nobody in any more.
            usable = not thread.locked and thread.auto_archive_duration != UNFINISHED
            if usable and _is_it(client, channel, thread, group):
                return thread
    except discord.Forbidden as error:
        if error.code != NO_PERMISSION:
            raise
        # Without the right to read history they are not shown.
    return None


def _is_it(
    client: discord.Client, channel: discord.TextChannel, thread: discord.Thread, group: Group
) -> bool:
    ours = client.user is not None and thread.owner_id == client.user.id
    named = thread.name.endswith(f" {tag_of(group)}")
    return ours and named and thread.parent_id == channel.id and thread.is_private()


def _number(ref: str) -> int:
    if not ref.isdecimal():
        raise Malformed("that is no id of Discord's")
    return int(ref)
