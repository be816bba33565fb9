"""A core that tests can hold up: what the adapter does while it takes long, is busy, or breaks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from pydantic import HttpUrl

from adapters.slack.platform import SlackPlatform
from bot.entropy import SeededEntropy
from bot.model.ask import Ask, Fix, Reply, Say
from bot.model.command import Draft
from bot.model.errors import StoreBusy
from bot.model.facts import Upcoming
from bot.model.form import CommandSpec, Field, FieldKind, Form
from bot.model.message import Message
from bot.model.news import Added, News
from bot.model.place import Channel
from bot.ports import Shelf
from bot.testing import FakeClock
from bot.testing.contract.builders import says
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.stand_ins import SlackClock, mounted, running, settings
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import Workspace


class SlowBot:
    """A core that answers when it is let, or breaks.

    So many news as it is `busy` are not taken note of; `wrong` is what does not fit in a form.
    """

    def __init__(self) -> None:
        self.let = asyncio.Event()
        self.was_asked = asyncio.Event()
        self.busy = 0
        self.breaks: Exception | None = None
        self.wrong: dict[str, str] = {}
        self.heard: list[News] = []
        self.asks: list[Ask] = []

    async def ask(self, ask: Ask) -> Reply:
        self.asks.append(ask)
        self.was_asked.set()
        await self.let.wait()
        if self.breaks is not None:
            raise self.breaks
        if isinstance(ask.command, Draft):
            return Fix(errors=self.wrong, command=ask.command)
        return Say(message=says("At last"))

    async def form(self, ask: Ask) -> Form:
        field = Field(name="until", kind=FieldKind.DAY, label="Until")
        return Form(
            word="pause", title="Pause", intro="", submit="Save", cancel="Cancel", fields=(field,)
        )

    async def hear(self, news: News) -> None:
        if isinstance(news, Added):
            return  # what the adapter says when it starts, at a moment of its own
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


@dataclass(slots=True, kw_only=True)
class Scene:
    slack: FakeSlack
    acme: Workspace
    ann: Person
    general: Conversation
    bot: SlowBot
    running: "asyncio.Task[None]" = field(repr=False)


@asynccontextmanager
async def a_scene(
    *, socket: bool = False, shelf: Shelf | None = None, **more: Any
) -> AsyncIterator[Scene]:
    """Haven with the token of one workspace; with a `shelf`, for the workspaces whose tokens lie there."""
    async with a_slack() as slack:
        acme = slack.workspace("Acme")
        ann = slack.person(acme, "Ann Lee", admin=True)
        general = slack.channel(acme, "general", ann)
        clock, bot = SlackClock(FakeClock()), SlowBot()
        if shelf is not None:
            more["public_url"] = HttpUrl("https://haven.example")
        made = settings(slack, acme if shelf is None else None, socket=socket, **more)
        platform = SlackPlatform(made, shelf or MemoryShelf(), clock, SeededEntropy(1))
        async with mounted(platform) as url:
            slack.app.request_url = None if socket else f"{url}/events"
            async with running(platform, bot, slack) as task:
                yield Scene(slack=slack, acme=acme, ann=ann, general=general, bot=bot, running=task)
