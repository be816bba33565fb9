"""Discord as a platform: puts the parts of the adapter together. Errors of Discord's library end in `rest.py`."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta

import discord
from aiohttp import ClientError

from adapters.discord.breaker import Breaker
from adapters.discord.desk import Desk
from adapters.discord.doctor import examine
from adapters.discord.gateway import SILENCE, OneConnection, Shards, a_client
from adapters.discord.guard import Guard
from adapters.discord.homes import KEPT, MOST_KEPT, Homes
from adapters.discord.lately import Lately
from adapters.discord.letters import Letters, Rooms
from adapters.discord.life import Life
from adapters.discord.memory import Memory
from adapters.discord.places import Places
from adapters.discord.posting import GONE, Posting, Spot
from adapters.discord.questions import Pending, Questions
from adapters.discord.reach import Reach
from adapters.discord.rest import PATIENCE, Rest
from adapters.discord.settings import DiscordSettings
from adapters.discord.syncing import keep_in_sync
from adapters.discord.translating import Words
from adapters.discord.tree import Tree, grow
from adapters.discord.undelivered import Missed, Undelivered
from bot.model.delivery import Delivery, DeliveryKind, Found, Post, Receipt
from bot.model.errors import DeliveryError, Gone, Scope
from bot.model.facts import Capabilities, Facts, Finding, TypedWords
from bot.model.place import Channel, Direct, Person
from bot.ports import Bot, Clock, Entropy, Shelf

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Seconds that a call may take, without a sign of life until the connection is given up, and between refusals.

    `again` is how long a connection that Discord refused is not tried again; the last one for ever.
    """

    patience: float = PATIENCE
    silence: float = SILENCE
    again: tuple[float, ...] = (5.0, 15.0, 60.0)


USUAL = Timing()


class DiscordPlatform:
    """Implements `bot.ports.Platform`; it has no site, Discord is heard over the gateway."""

    name = "discord"
    site = None

    def __init__(
        self,
        settings: DiscordSettings,
        shelf: Shelf,
        clock: Clock,
        entropy: Entropy,
        timing: Timing = USUAL,
    ) -> None:
        # The library logs requests, words of people and addresses with secrets; what counts is said by the adapter.
        logging.getLogger("discord").setLevel(logging.CRITICAL)
        self.capabilities = Capabilities(
            threads=True,
            groups=True,
            private_replies=True,
            edits=True,
            history=True,
            circles=True,
            resend_within=timedelta(minutes=2),
            typed=TypedWords.KEPT if settings.direct_messages else TypedWords.UNHEARD,
            title="Discord",
            seen_by="discord-seen",
            asks_first="discord-policy",
            files="discord-files",
        )
        self._settings = settings
        self._shelf = shelf
        self._silence = timing.silence
        self._reach = Reach(timing.again)
        self._rest = Rest(settings, Breaker(clock), timing.patience)
        self._homes = Homes(self._rest, clock)
        self._posting = Posting(self._rest, self._homes)
        self._places = Places(self._rest)
        self._rooms: Rooms = Lately(clock, KEPT, MOST_KEPT)
        self._undelivered = Undelivered(clock)
        self._buttons: Memory[str] = Memory(clock, entropy)
        self._forms: Memory[Pending] = Memory(clock, entropy)

    async def run(self, bot: Bot) -> None:
        """Listen until cancelled. A connection that Discord refuses is tried again, and said once."""
        while True:
            try:
                await self._listen(bot)
            except (discord.DiscordException, DeliveryError, ClientError, OSError) as error:
                self._reach.refused(_reason(error))
            await asyncio.sleep(self._reach.wait())

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """Token, application, and what Haven may do in each server and in the channels of teams."""
        return [one async for one in examine(self._rest, self._settings, channels)]

    async def look(self, at: Channel | Person) -> Facts:
        """What Discord knows about a channel or person now."""
        return await self._places.look(at)

    async def send(self, delivery: Delivery) -> Receipt:
        """Post, change or delete. Raises TryLater, Unknown, Gone or Malformed.

        What closed direct messages refuse was sent as well if it could be shown in the server at once.
        """
        for one in (self._undelivered, self._homes, self._rooms, self._buttons, self._forms):
            one.tidy()  # so that it goes where nobody does anything either
        try:
            return await self._posting.send(delivery)
        except Gone as error:
            shown = await self._shown(delivery) if error.scope is Scope.PERSON else None
            if shown is None:
                raise
            return shown

    async def find(self, delivery: Delivery) -> Found:
        """Look for a post in the history, where Haven may read it."""
        return await self._posting.find(delivery)

    async def _shown(self, delivery: Delivery) -> Receipt | None:
        to, act = delivery.to, delivery.act
        if not (isinstance(to, Direct) and isinstance(act, Post)):
            return None
        # A file is never kept for later: that it is missing is said, and who wants it asks again.
        message = None if act.message.files else act.message
        missed = Missed(delivery=delivery.id, message=message)
        seen = await self._undelivered.shown(to.person, missed)
        if seen and message is not None:
            # Only the one who sees it can take it away.
            return Spot(workspace=to.person.workspace, channel=GONE).receipt(GONE)
        if not seen and delivery.kind is not DeliveryKind.THANKS:
            # Thanks that could not be given go back to who wrote them.
            self._undelivered.keep(to.person, missed)
        return None

    async def _listen(self, bot: Bot) -> None:
        client = a_client(self._settings, self._silence)
        async with AsyncExitStack() as stack:
            stack.push_async_callback(client.close)
            await client.login(self._settings.token.get_secret_value())
            await stack.enter_async_context(self._rest.kept_open())
            tree = self._set_up(client, bot)
            stack.push_async_callback(client.guard.finish)
            syncing = asyncio.create_task(keep_in_sync(tree, Words(bot.specs), self._shelf))
            stack.callback(syncing.cancel)
            stack.callback(asyncio.create_task(_announce(client)).cancel)
            await client.connect()

    def _set_up(self, client: OneConnection | Shards, bot: Bot) -> Tree:
        questions = Questions(bot, self._forms)
        desk = Desk(bot, self._homes, self._undelivered, questions, self._buttons)
        assert client.user, "the client is logged in"
        client.desk, client.reach, client.guard = desk, self._reach, Guard()
        client.life = Life(bot, self._homes, client.user.id)
        client.letters = Letters(bot, desk, self._homes, self._rest, self._rooms)
        self._homes.guilds = lambda: [str(one.id) for one in client.guilds]
        return grow(client, bot.specs("en"), client)


async def _announce(client: discord.Client) -> None:
    """Say that all servers are known: from now on, one that comes is a new one."""
    await client.wait_until_ready()
    log.info("Haven is on Discord, in %s servers", len(client.guilds))


def _reason(error: Exception) -> str:
    if isinstance(error, discord.ConnectionClosed):
        return f"the gateway closed with {error.code}"
    return type(error).__name__
