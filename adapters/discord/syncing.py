"""Tells Discord the commands, and only when something about them has changed."""

import asyncio
import hashlib
import json
import logging

import discord
from aiohttp import ClientError
from discord import app_commands

from adapters.discord.tree import Tree
from bot.model.errors import HavenError
from bot.ports import Shelf

log = logging.getLogger(__name__)

_KEY = "commands"
_RETRY = 60.0
"""Seconds."""


async def sync(tree: Tree, words: app_commands.Translator, shelf: Shelf) -> bool:
    """Tell Discord all commands at once unless it was told exactly these before; whether it was told now."""
    await tree.set_translator(words)
    commands = tree.get_commands()
    payload = [await one.get_translated_payload(tree, words) for one in commands]
    application = str(tree.client.application_id)
    text = json.dumps([application, payload], sort_keys=True)
    mark = hashlib.sha256(text.encode()).hexdigest().encode()
    if await shelf.get(_KEY) == mark:
        return False
    await tree.sync()
    await shelf.put(_KEY, mark)
    return True


async def keep_in_sync(
    tree: Tree, words: app_commands.Translator, shelf: Shelf, retry: float = _RETRY
) -> None:
    """The same, tried again until it works; said once that it does not."""
    failed = False
    while True:
        try:
            await sync(tree, words, shelf)
        except (discord.DiscordException, ClientError, OSError, HavenError) as error:
            if not failed:
                log.warning("Discord was not told the commands: %s", type(error).__name__)
            failed = True
            await asyncio.sleep(retry)
        else:
            return
