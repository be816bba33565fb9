"""A core that writes down what the adapter asked and told, in front of the real one."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.commands import Typed
from bot.model.ask import Ask, Done, Reply
from bot.model.news import News
from tests.adapters.discord.slow import SlowBot


@dataclass(slots=True)
class ListeningBot(SlowBot):
    """Takes typed words without an answer, if `mute`."""

    asked: list[Ask] = field(default_factory=list)
    heard: list[News] = field(default_factory=list)
    mute: bool = False
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, is_so: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait until something is so of what was asked and heard."""
        async with asyncio.timeout(seconds):
            while not is_so():
                self.changed.clear()
                await self.changed.wait()

    def __post_init__(self) -> None:
        self.free.set()

    async def ask(self, ask: Ask) -> Reply:
        self.asked.append(ask)
        self.changed.set()
        if self.mute and isinstance(ask.command, Typed):
            return Done()
        return await self.bot.ask(ask)

    async def hear(self, news: News) -> None:
        await self.bot.hear(news)
        self.heard.append(news)
        self.changed.set()

    @property
    def typed(self) -> list[Typed]:
        """What was typed, in turn."""
        return [one.command for one in self.asked if isinstance(one.command, Typed)]
