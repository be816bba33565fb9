"""Slack and Discord with what people type to Haven alone: the stages of the contract suite, and words in them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from adapters.discord.platform import DiscordPlatform, Timing
from bot.entropy import SeededEntropy
from bot.model.ask import Ask, Reply
from bot.model.news import News
from bot.model.place import Channel, Direct, Person, Place
from bot.ports import Bot, Clock
from bot.testing.contract.stage import Seen
from bot.testing.shelf import MemoryShelf
from tests.adapters.discord.recording import ListeningBot
from tests.contracts.discord_stage import DiscordStage, settings_for
from tests.contracts.slack_stage import SlackStage, seen
from tests.contracts.slack_stage import a_stage as a_slack_stage
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.things import Message as DiscordMessage
from tests.servers.slack.things import Message as SlackMessage


class TypingSlackStage(SlackStage):
    """The stage of Slack, on which people also write to Haven."""

    messages: dict[str, SlackMessage]

    async def says(self, person: Person, words: str) -> str:
        message = await self._who(person).writes_dm(words)
        self.messages = {**getattr(self, "messages", {}), message.ts: message}
        return message.ts

    async def rewrites(self, person: Person, message: str, words: str) -> None:
        await self._who(person).edits(self.messages[message], words)

    async def takes_back(self, person: Person, message: str) -> None:
        await self._who(person).deletes(self.messages[message])

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        who = self._who(person)
        found = self._found(on, who)
        if found is None or found.ephemeral:
            return await super().presses(person, label, on=on, at=at, key=key)
        await who.presses(label, on=found)
        await self.slack.settled()
        now = next(one for one in await self.reads(at) if one.ref == on.ref)
        return now if now != on else seen(await who.answered())

    async def reads(self, place: Place) -> list[Seen]:
        typed = getattr(self, "messages", {})
        return [one for one in await super().reads(place) if one.ref not in typed]


@dataclass(slots=True)
class CountingBot(ListeningBot):
    """Counts what it is done with."""

    done: int = 0

    async def ask(self, ask: Ask) -> Reply:
        reply = await ListeningBot.ask(self, ask)
        self._counts()
        return reply

    async def hear(self, news: News) -> None:
        await ListeningBot.hear(self, news)
        self._counts()

    def _counts(self) -> None:
        self.done += 1
        self.changed.set()


class HeardPlatform(DiscordPlatform):
    """The adapter, in front of a core of which one can tell when it is done."""

    heard: CountingBot

    async def run(self, bot: Bot) -> None:
        self.heard = CountingBot(bot)
        await super().run(self.heard)


class TypingDiscordStage(DiscordStage):
    """The stage of Discord, on which people also write to Haven."""

    def __init__(self, platform: HeardPlatform, fake: FakeDiscord) -> None:
        super().__init__(platform, fake)
        self._heard = platform
        self._messages: dict[str, DiscordMessage] = {}

    async def says(self, person: Person, words: str) -> str:
        before = self._heard.heard.done
        message = await self._who(person).writes_dm(words)
        self._messages[message.id] = message
        await self._until_done(before)
        return message.id

    async def rewrites(self, person: Person, message: str, words: str) -> None:
        before = self._heard.heard.done
        await self._who(person).edits(self._messages[message], words)
        await self._until_done(before)

    async def takes_back(self, person: Person, message: str) -> None:
        before = self._heard.heard.done
        await self._who(person).deletes(self._messages[message])
        await self._until_done(before)

    async def reads(self, place: Place) -> list[Seen]:
        shown = await super().reads(place)
        if isinstance(place, Direct):
            return [one for one in shown if one.ref not in self._messages]
        return shown

    async def _until_done(self, before: int) -> None:
        bot = self._heard.heard
        await bot.until(lambda: bot.done > before)


@asynccontextmanager
async def a_typing_slack(clock: Clock, *, socket: bool = False) -> AsyncIterator[TypingSlackStage]:
    """Slack as in every other claim."""
    async with a_slack_stage(clock, socket=socket, kind=TypingSlackStage) as stage:
        assert isinstance(stage, TypingSlackStage)
        yield stage


@asynccontextmanager
async def a_typing_discord(clock: Clock) -> AsyncIterator[TypingDiscordStage]:
    """Discord where an operator has switched on that Haven reads what people write to it."""
    async with a_discord() as fake:
        fast, made = Timing(patience=5.0), settings_for(fake, direct_messages=True)
        platform = HeardPlatform(made, MemoryShelf(), clock, SeededEntropy(1), fast)
        yield TypingDiscordStage(platform, fake)
