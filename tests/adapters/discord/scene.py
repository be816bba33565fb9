"""A whole Haven on a local Discord: Ann (who runs the server) and Ben in #general of Acme."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from adapters.discord.platform import DiscordPlatform, Timing
from adapters.discord.settings import DiscordSettings
from bot.entropy import SeededEntropy
from bot.model.message import Button, Buttons, Message, Paragraph, plain, text
from bot.model.place import Channel
from bot.model.place import Person as Someone
from bot.model.team import Team
from bot.ports import Bot, Shelf
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from bot.testing.world import World, a_team, a_world
from tests.contracts.discord_stage import settings_for
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.permissions import Can
from tests.servers.discord.person import Person
from tests.servers.discord.things import Channel as Room
from tests.servers.discord.things import Guild

SOON = Timing(patience=3.0, again=(0.1,))


@dataclass(slots=True, kw_only=True)
class Scene:
    """What a test needs at hand."""

    fake: FakeDiscord
    acme: Guild
    general: Room
    ann: Person
    ben: Person
    platform: DiscordPlatform
    shelf: MemoryShelf
    world: World
    wrap: Callable[[Bot], Bot]
    running: "asyncio.Task[None]" = field(repr=False)

    @property
    def channel(self) -> Channel:
        """#general as the core knows it."""
        return Channel(workspace=self.acme.id, ref=self.general.id)

    def person(self, who: Person) -> Someone:
        """Somebody as the core knows them."""
        return Someone(workspace=self.acme.id, ref=who.id)

    def line(self, key: str) -> str:
        """A sentence of Haven's."""
        return plain(self.world.bot("discord").say(key, "en"))

    async def team_becomes(self, is_so: Callable[[Team], bool], seconds: float = 5.0) -> None:
        """Wait until something is so of the team; each look is a real query, so the adapter gets its turn."""
        async with asyncio.timeout(seconds):
            while not is_so(await self.world.reload()):
                pass

    async def starts_again(self, timing: Timing = SOON, **more: object) -> None:
        """The process ends, and another one is started on the same database and shelf."""
        self.running.cancel()
        await asyncio.wait([self.running])
        await self.fake.until(lambda: not self.fake.gateway.connected)
        settings = settings_for(self.fake, **more)
        self.platform = a_platform(self.fake, self.shelf, self.world.clock, timing, settings)
        self.running = asyncio.create_task(self.platform.run(self.wrap(self.world.bot("discord"))))
        await self.fake.connected()


@contextmanager
def listening(words: str) -> Iterator[asyncio.Event]:
    """An event that is set when something with these words is logged."""
    heard = asyncio.Event()

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if words in record.getMessage():
                heard.set()

    ear, log = Ear(), logging.getLogger("adapters.discord")
    log.addHandler(ear)
    try:
        yield heard
    finally:
        log.removeHandler(ear)


def says(words: str) -> Message:
    """One paragraph."""
    return Message(blocks=(Paragraph(spans=text(words)),))


def with_button(message: Message, button: Button) -> Message:
    """The same, with a button below."""
    return Message(blocks=(*message.blocks, Buttons(buttons=(button,))))


def a_platform(
    fake: FakeDiscord,
    shelf: Shelf,
    clock: FakeClock,
    timing: Timing = SOON,
    settings: DiscordSettings | None = None,
) -> DiscordPlatform:
    """The adapter in front of this Discord."""
    settings = settings or settings_for(fake)
    return DiscordPlatform(settings, shelf, clock, SeededEntropy(1), timing)


@asynccontextmanager
async def a_scene(
    where: Path,
    *,
    wrap: Callable[[Bot], Bot] = lambda bot: bot,
    timing: Timing = SOON,
    **more: object,
) -> AsyncIterator[Scene]:
    """A running Haven; `more` are settings of the adapter, `wrap` may stand between it and the core."""
    async with a_discord() as fake:
        acme = fake.guild("Acme")
        general = fake.channel(acme, "general")
        ann, ben = fake.person(acme, "Ann Lee", can=Can.MANAGE_GUILD), fake.person(acme, "Ben Oz")
        shelf, clock = MemoryShelf(), FakeClock()
        platform = a_platform(fake, shelf, clock, timing, settings_for(fake, **more))
        team = a_team(clock, platform="discord", workspace=acme.id, channel=general.id)
        async with a_world(where, clock=clock, platforms={"discord": platform}, team=team) as world:
            running = asyncio.create_task(platform.run(wrap(world.bot("discord"))))
            await fake.connected()
            await fake.until(lambda: bool(fake.world.commands.get(None)))
            scene = Scene(
                fake=fake,
                acme=acme,
                general=general,
                ann=ann,
                ben=ben,
                platform=platform,
                shelf=shelf,
                world=world,
                wrap=wrap,
                running=running,
            )
            try:
                yield scene
            finally:
                scene.running.cancel()
                await asyncio.wait([scene.running])
