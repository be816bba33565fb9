"""The database does not answer, so no token is known: people are answered all the same, and words come again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.slack.api import Api
from adapters.slack.home import Home
from adapters.slack.installations import Installation, Installations
from adapters.slack.outside import Outside
from adapters.slack.people import People
from adapters.slack.render import render
from bot.commands import Help, pack
from bot.model.errors import StoreDown
from bot.model.message import Button, Buttons, Message
from bot.model.place import Person
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.slow_bot import Scene, SlowBot, a_scene
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.things import Message as Posted
from tests.servers.slack.world import Workspace


class LostShelf(MemoryShelf):
    """A shelf whose database is away until it is back."""

    def __init__(self) -> None:
        super().__init__()
        self.is_away = True
        self.was_missed = asyncio.Event()

    async def get(self, key: str) -> bytes | None:
        if self.is_away:
            self.was_missed.set()
            raise StoreDown
        return await super().get(key)


def installation(acme: Workspace) -> Installation:
    """Acme has added Haven."""
    assert acme.token is not None
    return Installation(workspace=acme.id, token=acme.token.value, bot_user=acme.bot.id)


@asynccontextmanager
async def without_its_database(shelf: LostShelf) -> AsyncIterator[Scene]:
    async with a_scene(shelf=shelf) as scene:
        made = installation(scene.acme)
        await shelf.put(f"installation/{made.workspace}", made.model_dump_json().encode())
        scene.bot.let.set()
        yield scene


async def test_a_command_is_asked_and_its_answer_shown() -> None:
    async with without_its_database(LostShelf()) as scene:
        await scene.ann.types("/haven help", in_=scene.general)
        assert (await scene.ann.answered()).text == "At last"


async def test_a_button_is_asked_and_its_answer_shown() -> None:
    async with without_its_database(LostShelf()) as scene:
        button = Button(label="Help", does=pack(Help()))
        drawn = render(Message(blocks=(Buttons(buttons=(button,)),)), {})
        ts, bot = scene.slack.world.clock.ts(), scene.acme.bot.id
        post = Posted(ts=ts, user=bot, text="Help", blocks=list(drawn.blocks))
        scene.general.messages.append(post)
        await scene.ann.presses("Help")
        assert (await scene.ann.answered()).text == "At last"


async def test_words_that_could_not_be_answered_come_again() -> None:
    shelf = LostShelf()
    async with without_its_database(shelf) as scene:
        await scene.ann.writes_dm("I was glad today")
        told = scene.slack.post.sent[-1]
        assert not told.attempts[0].ok
        shelf.is_away = False
        await scene.slack.advance(1)
        assert told.ok
        assert (await scene.ann.answered()).text == "At last"


@asynccontextmanager
async def a_tab(shelf: LostShelf) -> AsyncIterator[tuple[FakeSlack, Home, str]]:
    """Ann looks at her home tab, and then nobody remembers the token of Acme."""
    async with a_slack() as slack:
        acme, api, bot = slack.workspace("Acme"), Api(slack.api_url), SlowBot()
        ann = Person(workspace=acme.id, ref=slack.person(acme, "Ann Lee").id)
        bot.let.set()
        installations = Installations(shelf, api, None)
        home = Home(bot, Outside(api, installations, slack.api_url), People(api, installations))
        await installations.save(installation(acme))
        await home.show(ann)
        await installations.save(installation(acme))
        drawing = asyncio.create_task(home.run())
        yield slack, home, acme.id
        drawing.cancel()


async def test_tabs_are_drawn_again_after_one_that_could_not_be() -> None:
    shelf = LostShelf()
    shelf.is_away = False
    async with a_tab(shelf) as (slack, home, acme):
        shelf.is_away = True
        home.changed(acme)
        await shelf.was_missed.wait()
        shelf.is_away = False
        home.changed(acme)
        await slack.until(lambda: len(slack.api.asked("views.publish")) == 2)
