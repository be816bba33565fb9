"""A faithful local Slack: HTTP and WebSocket on loopback, for the real slack_bolt and slack_sdk.

Any misuse (an unknown method, argument or field, an invalid body, blocks without text) is a complaint, and complaints
fail the test when Slack is closed. The conversation is printed then, so that a failing test shows it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from yarl import URL

from tests.servers.fake import Fake, opened
from tests.servers.slack import files, oauth, responses
from tests.servers.slack.happenings import Happenings
from tests.servers.slack.pace import Pace
from tests.servers.slack.post import Delivery, Post
from tests.servers.slack.scene import Scene
from tests.servers.slack.socket import Sockets
from tests.servers.slack.web_api import WebApi
from tests.servers.slack.wire import a_secret
from tests.servers.slack.world import App, World

MOST_BYTES = 8 * 1024 * 1024


class FakeSlack(Scene, Fake):
    """`world` is all its state, `api` the Web API, `post` what is sent to the app, `socket` Socket Mode.

    `faults` and `pace` break things, `happened` lets things happen, `oauth` installs.
    """

    name = "Slack"
    world: World

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.pace = Pace(self.world.clock)
        self.api = WebApi(self)
        self.post = Post(self)
        self.socket = Sockets(self)
        self.oauth = oauth.OAuth(self)
        self.happened = Happenings(self)
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

    # Running

    def _site(self) -> web.Application:
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("GET", "/api/{method}", self.api.handle)
        app.router.add_route("POST", "/api/{method}", self.api.handle)
        app.router.add_post(files.PATH, self._upload)
        app.router.add_get(oauth.PATH, self.oauth.page)
        app.router.add_get("/link/", self.socket.handle)
        app.router.add_post("/actions/{team}/{id}/{secret}", self._respond)
        return app

    def _cuts(self) -> None:
        self.socket.cuts()

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        return await files.upload(self, request)

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        return await responses.handle(self, request)

    async def finish(self) -> None:
        """Close for good."""
        await self.post.close()
        for one in self._browsers:
            await one.close()
        await super().finish()


@asynccontextmanager
async def a_slack() -> AsyncIterator[FakeSlack]:
    """A Slack with nothing in it yet. AssertionError at the end if the app misused it."""
    async with opened(FakeSlack()) as slack:
        yield slack
