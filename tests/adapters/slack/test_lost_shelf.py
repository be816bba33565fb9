"""The database does not answer, so no token is known: people are answered all the same, and words come again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.slack.installations import Installation
from adapters.slack.render import render
from bot.commands import Help, pack
from bot.model.errors import StoreDown
from bot.model.message import Button, Buttons, Message
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.slow_bot import Scene, a_scene
from tests.servers.slack.things import Message as Posted


class LostShelf(MemoryShelf):
    """A shelf whose database is away until it is back."""

    is_away = True

    async def get(self, key: str) -> bytes | None:
        if self.is_away:
            raise StoreDown
        return await super().get(key)


async def installed(shelf: MemoryShelf, scene: Scene) -> None:
    """Acme has added Haven."""
    assert scene.acme.token is not None
    installation = Installation(
        workspace=scene.acme.id, token=scene.acme.token.value, bot_user=scene.acme.bot.id
    )
    await shelf.put(f"installation/{scene.acme.id}", installation.model_dump_json().encode())


@asynccontextmanager
async def without_its_database(shelf: LostShelf) -> AsyncIterator[Scene]:
    async with a_scene(shelf=shelf) as scene:
        await installed(shelf, scene)
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
