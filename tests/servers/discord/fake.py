"""A faithful local Discord: REST and gateway on loopback, for the real discord.py, in this process or another.

Any misuse (an unknown route, argument or field, a body that Discord would refuse) is a complaint, and complaints fail the
test when Discord is closed. The conversation is printed then, so that a failing test shows it.
"""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from tests.servers.discord.clock import DiscordClock
from tests.servers.discord.gateway import Gateway
from tests.servers.discord.happenings import Happenings
from tests.servers.discord.interact import Interactions
from tests.servers.discord.pace import Pace
from tests.servers.discord.person import Person
from tests.servers.discord.rest import PREFIX, Rest
from tests.servers.discord.scene import Scene
from tests.servers.discord.things import User
from tests.servers.discord.wire import a_secret
from tests.servers.discord.world import App, World
from tests.servers.fake import Fake, opened

MOST_BYTES = 32 * 1024 * 1024


class FakeDiscord(Scene, Fake):
    """`world` is all its state, `gateway` the WebSocket side, `interactions` what is sent when people act.

    `faults` and `pace` break things, `happened` lets things happen. `patience` is how many real seconds a person waits
    for a first answer, `most_old_edits` how often a message older than an hour can be changed, `shards` what is advised.
    Only a benchmark sets `describes` to false: then bodies are not held against Discord's own description of them.
    """

    name = "Discord"
    world: World

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.world = World(DiscordClock(now))
        self.pace = Pace()
        self.gateway = Gateway(self)
        self.happened = Happenings(self)
        self.interactions = Interactions(self)
        self.patience = 3.0
        self.most_old_edits = 5
        self.shards = 1
        self.describes = True
        self._rest = Rest(self)

    @property
    def app(self) -> App:
        """The application in the developer portal: token, privileged intents."""
        return self.world.app

    @property
    def api_url(self) -> str:
        """What stands in place of `https://discord.com/api/v10`."""
        return f"http://127.0.0.1:{self.port}{PREFIX}"

    @property
    def gateway_url(self) -> str:
        """What stands in place of `wss://gateway.discord.gg/`."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    @property
    def resume_url(self) -> str:
        """Where READY says that a session is to be resumed."""
        return f"ws://127.0.0.1:{self.port}/resume"

    def revokes_token(self) -> str:
        """Reset the bot's token: REST answers 401, the gateway closes with 4004. The new one."""
        self.app.token = a_secret(70)
        self.gateway.forgets()
        self.gateway.closes(4004)
        return self.app.token

    # Letting time pass

    async def connected(self, sessions: int = 1, seconds: float = 10.0) -> None:
        """Wait until a bot is there, with so many shards."""
        await self.until(lambda: len(self.gateway.connected) >= sessions, seconds)

    def advance(self, seconds: float) -> None:
        """Move Discord's clock: tokens, nonces and messages grow old."""
        self.clock.ahead += seconds

    # Running

    def _site(self) -> web.Application:
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", PREFIX + "/{path:.*}", self._rest.handle)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/resume", self.gateway.handle)
        return app

    def _cuts(self) -> None:
        self.gateway.cuts()

    def _person(self, user: User) -> Person:
        return Person(self, user)


@asynccontextmanager
async def a_discord(now: Callable[[], float] = time.time) -> AsyncIterator[FakeDiscord]:
    """A Discord with nothing in it yet. AssertionError at the end if the bot misused it."""
    async with opened(FakeDiscord(now)) as discord:
        yield discord
