"""A core with a database that keeps people waiting, in front of the real one."""

import asyncio
from dataclasses import dataclass, field

from bot.model.ask import Ask, Reply
from bot.model.errors import StoreBusy
from bot.model.facts import Upcoming
from bot.model.form import CommandSpec, Form
from bot.model.message import Message
from bot.model.news import News
from bot.model.place import Channel
from bot.ports import Bot


@dataclass(slots=True)
class SlowBot:
    """A core whose database is busy: asks wait until they are let go."""

    bot: Bot
    free: asyncio.Event = field(default_factory=asyncio.Event)
    given_up: int = 0

    async def ask(self, ask: Ask) -> Reply:
        try:
            await self.free.wait()
        except asyncio.CancelledError:
            self.given_up += 1
            raise
        return await self.bot.ask(ask)

    async def form(self, ask: Ask) -> Form:
        return await self.bot.form(ask)

    async def hear(self, news: News) -> None:
        await self.bot.hear(news)

    def specs(self, locale: str) -> list[CommandSpec]:
        return self.bot.specs(locale)

    def say(self, key: str, locale: str, **slots: str) -> Message:
        return self.bot.say(key, locale, **slots)

    async def upcoming(self, at: Channel) -> list[Upcoming]:
        return await self.bot.upcoming(at)


class BusyBot(SlowBot):
    """A core whose database is too busy for the first news."""

    heard: int = 0

    async def hear(self, news: News) -> None:
        self.heard += 1
        if self.heard == 1:
            raise StoreBusy("locked")
        await self.bot.hear(news)
