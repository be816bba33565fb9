"""Threads: opened under a post when somebody answers it, and taken out again when something in them is to change."""

from collections.abc import Awaitable, Callable

import discord

from adapters.discord.trouble import THREAD_EXISTS, THREAD_IS_AWAY, UNKNOWN_MESSAGE
from bot.model.errors import Malformed


async def open_thread(client: discord.Client, server: str, channel: str, post: str) -> None:
    """Open the thread under a post, named after it. Raises Malformed."""
    guild = await client.fetch_guild(int(server))
    room = await guild.fetch_channel(int(channel))
    if not isinstance(room, discord.TextChannel):
        raise Malformed("there are no threads in a channel of that kind")
    try:
        name = _name(await room.fetch_message(int(post)))
    except discord.Forbidden:
        name = "Haven"  # without the right to read what stands there
    try:
        await room.get_partial_message(int(post)).create_thread(name=name)
    except discord.HTTPException as error:
        if error.code == UNKNOWN_MESSAGE:
            raise Malformed("somebody deleted the post above") from error
        if error.code != THREAD_EXISTS:  # somebody else was quicker
            raise


async def done_in(
    client: discord.Client, thread: str, change: Callable[[], Awaitable[object]]
) -> None:
    """Change something; in a thread that Discord put away, after taking it out again."""
    try:
        await change()
    except discord.HTTPException as error:
        if error.code != THREAD_IS_AWAY:
            raise
        found = await client.fetch_channel(int(thread))
        if not isinstance(found, discord.Thread) or found.locked:
            raise
        await found.edit(archived=False)
        await change()


def _name(post: discord.Message) -> str:
    texts = [one for one in post.components if isinstance(one, discord.TextDisplay)]
    line = texts[0].content.split("\n")[0].removeprefix("### ") if texts else ""
    return line.replace("\\", "")[:100] or "Haven"
