"""A core that tests can hold up: what the adapter does while it takes long, is busy, or breaks."""

import asyncio

from bot.model.ask import Ask, Fix, Reply, Say
from bot.model.command import Draft
from bot.model.errors import StoreBusy
from bot.model.facts import Upcoming
from bot.model.form import CommandSpec, Field, FieldKind, Form
from bot.model.message import Message
from bot.model.news import News
from bot.model.place import Channel
from bot.testing.contract.builders import says


class SlowBot:
    """A core that answers when it is let, or breaks; `busy` news are not taken note of."""

    def __init__(self) -> None:
        self.let = asyncio.Event()
        self.busy = 0
        self.breaks: Exception | None = None
        self.heard: list[News] = []
        self.asks: list[Ask] = []

    async def ask(self, ask: Ask) -> Reply:
        self.asks.append(ask)
        await self.let.wait()
        if self.breaks is not None:
            raise self.breaks
        if isinstance(ask.command, Draft):
            return Fix(errors={}, command=ask.command)
        return Say(message=says("At last"))

    async def form(self, ask: Ask) -> Form:
        field = Field(name="until", kind=FieldKind.DAY, label="Until")
        return Form(
            word="pause", title="Pause", intro="", submit="Save", cancel="Cancel", fields=(field,)
        )

    async def hear(self, news: News) -> None:
        if self.busy:
            self.busy -= 1
            raise StoreBusy
        self.heard.append(news)

    def specs(self, locale: str) -> list[CommandSpec]:
        return []

    def say(self, key: str, locale: str, **slots: str) -> Message:
        return says(key)

    async def upcoming(self, at: Channel) -> list[Upcoming]:
        return []
