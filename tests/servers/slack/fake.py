"""A faithful local Slack: HTTP and WebSocket on loopback, for the real slack_bolt and slack_sdk.

Any misuse (an unknown method, argument or field, an invalid body, blocks without text) is a complaint, and complaints
fail the test when Slack is closed. The conversation is printed then, so that a failing test shows it.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from aiohttp import web
from yarl import URL

from tests.servers.slack import oauth, responses
from tests.servers.slack.faults import Faults
from tests.servers.slack.happenings import Happenings
from tests.servers.slack.pace import Pace
from tests.servers.slack.post import Delivery, Post
from tests.servers.slack.scene import Scene
from tests.servers.slack.socket import Sockets
from tests.servers.slack.web_api import WebApi
from tests.servers.slack.wire import a_secret
from tests.servers.slack.world import App

MOST_BYTES = 8 * 1024 * 1024


class FakeSlack(Scene):
    """`world` is all its state, `api` the Web API, `post` what is sent to the app, `socket` Socket Mode.

    `faults` and `pace` break things, `happened` lets things happen, `oauth` installs.
    """

    def __init__(self) -> None:
        super().__init__()
        self.faults = Faults()
        self.pace = Pace(self.world.clock)
        self.api = WebApi(self, self.faults, self.pace)
        self.post = Post(self)
        self.socket = Sockets(self)
        self.oauth = oauth.OAuth(self)
        self.happened = Happenings(self)
        self.port = 0
        self._changed = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._browsers: list[oauth.Browser] = []

    @property
    def app(self) -> App:
        """The app's configuration: secrets, request URL, subscriptions."""
        return self.world.app

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        """What stands in place of `https://slack.com/api/`."""
        return f"{self.url}/api/"

    @property
    def authorize_url(self) -> str:
        """What stands in place of `https://slack.com/oauth/v2/authorize`."""
        return f"{self.url}{oauth.PATH}"

    def browser(self) -> oauth.Browser:
        """A browser with empty cookies."""
        made = oauth.Browser(URL(self.authorize_url))
        self._browsers.append(made)
        return made

    # Letting time pass

    def stir(self) -> None:
        """Something changed: wake whoever waits."""
        self._changed.set()

    async def until(self, is_so: Callable[[], bool], seconds: float = 5.0) -> None:
        """Wait until something is so. TimeoutError, with the conversation, if it never is."""
        try:
            async with asyncio.timeout(seconds):
                while not is_so():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise TimeoutError(f"nothing came in {seconds} s\n{self.transcript()}") from None

    async def settled(self) -> None:
        """Wait until no event is on its way to the app."""
        await self.post.settled()

    async def advance(self, seconds: float) -> list[Delivery]:
        """Move Slack's clock, and try events again whose time has come."""
        self.world.clock.ahead += seconds
        return await self.post.retry_due()

    # Checks that Slack makes when an app is configured

    async def verifies_url(self) -> bool:
        """`url_verification`: the app returns the challenge."""
        challenge = a_secret()
        body = {"type": "url_verification", "token": "verification-token", "challenge": challenge}
        delivery = await self.post.send(Delivery(parcel="events_api", body=body))
        return delivery.ok and challenge in delivery.last.body

    async def checks_ssl(self) -> Delivery:
        """`ssl_check`: what Slack sends now and then to a command's URL, signed."""
        body = {"ssl_check": "1", "token": "verification-token"}
        return await self.post.send(Delivery(parcel="slash_commands", body=body))

    # Looking back

    def transcript(self) -> str:
        """The conversation so far, with calls and deliveries between."""
        return "\n".join(self.world.log)

    def takes_complaints(self) -> list[str]:
        """What the app did wrong so far; a test that means it takes them away."""
        taken, self.world.complaints = self.world.complaints, []
        return taken

    # Running

    async def open(self) -> None:
        """Listen, on the same port as before if there was one."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("GET", "/api/{method}", self.api.handle)
        app.router.add_route("POST", "/api/{method}", self.api.handle)
        app.router.add_get(oauth.PATH, self.oauth.page)
        app.router.add_get("/link/", self.socket.handle)
        app.router.add_post("/actions/{team}/{id}/{secret}", self._respond)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True).start()
        self.port = int(self._runner.addresses[0][1])

    async def close(self) -> None:
        """Refuse connections from now on."""
        self.faults.release()
        self.socket.cuts()
        if self._runner:
            await self._runner.cleanup()
        self._runner = None

    @asynccontextmanager
    async def refusing(self) -> AsyncIterator[None]:
        """Nobody can connect for a while."""
        await self.close()
        try:
            yield
        finally:
            await self.open()

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        return await responses.handle(self, request)

    async def finish(self) -> None:
        """Close for good."""
        await self.post.close()
        for one in self._browsers:
            await one.close()
        await self.close()


@asynccontextmanager
async def a_slack() -> AsyncIterator[FakeSlack]:
    """A Slack with nothing in it yet. AssertionError at the end if the app misused it."""
    slack = FakeSlack()
    await slack.open()
    try:
        yield slack
    finally:
        await slack.finish()
        print(slack.transcript())
    _nothing_wrong(slack.world.complaints)


def _nothing_wrong(complaints: Iterable[str]) -> None:
    told = "\n".join(complaints)
    assert not told, f"Slack would not stand for this:\n{told}"
