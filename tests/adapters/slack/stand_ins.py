"""A whole Haven on a local Slack: Ann (admin) and Ben in #general of Acme, over HTTP unless said otherwise."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import HttpUrl, SecretStr

from adapters.slack.platform import SlackPlatform
from adapters.slack.settings import SlackSettings
from bot.clock import SystemClock
from bot.entropy import SeededEntropy
from bot.http import make_site
from bot.model.place import Channel
from bot.model.place import Person as Someone
from bot.ports import Bot, Clock
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from bot.testing.world import World, a_team, a_world
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import SCOPES, Workspace

READY_SECONDS = 5.0


class SlackClock(SystemClock):
    """Signatures need the time of now; the time that people live by stays where the test moves it."""

    def __init__(self, people: Clock) -> None:
        self._people = people

    def now(self) -> datetime:
        """The time of the test."""
        return self._people.now()


@dataclass(slots=True, kw_only=True)
class Scene:
    """What a test needs at hand."""

    slack: FakeSlack
    acme: Workspace
    ann: Person
    ben: Person
    general: Conversation
    platform: SlackPlatform
    world: World
    shelf: MemoryShelf
    running: "asyncio.Task[None]" = field(repr=False)

    @property
    def channel(self) -> Channel:
        """#general as the core knows it."""
        return Channel(workspace=self.acme.id, ref=self.general.id)

    def person(self, who: Person) -> Someone:
        """Somebody as the core knows them."""
        return Someone(workspace=self.acme.id, ref=who.id)


def settings(
    slack: FakeSlack, acme: Workspace | None, *, socket: bool = False, **more: Any
) -> SlackSettings:
    """The settings for a local Slack: with the token of a workspace, or for OAuth; over HTTP, or on a socket."""
    given: dict[str, Any] = {
        "api_url": HttpUrl(slack.api_url),
        "authorize_url": HttpUrl(slack.authorize_url),
    }
    if socket:
        given["app_token"] = SecretStr(slack.app.app_token)
    else:
        given["signing_secret"] = SecretStr(slack.app.signing_secret)
    if acme is not None and acme.token is not None:
        given["bot_token"] = SecretStr(acme.token.value)
    else:
        given["client_id"] = slack.app.client_id
        given["client_secret"] = SecretStr(slack.app.client_secret)
    return SlackSettings(**given | more)


@asynccontextmanager
async def a_scene(where: Path, *, socket: bool = False, **more: Any) -> AsyncIterator[Scene]:
    """A running Haven; `more` are settings."""
    async with a_slack() as slack:
        acme = slack.workspace("Acme", scopes=SCOPES)
        ann, ben = slack.person(acme, "Ann Lee", admin=True), slack.person(acme, "Ben Oz")
        general = slack.channel(acme, "general", ann, ben)
        shelf, clock = MemoryShelf(), FakeClock()
        made = settings(slack, acme, socket=socket, **more)
        platform = SlackPlatform(made, shelf, SlackClock(clock), SeededEntropy(1))
        team = a_team(clock, platform="slack", workspace=acme.id, channel=general.id)
        async with (
            mounted(platform) as url,
            a_world(where, clock=clock, platforms={"slack": platform}, team=team) as world,
        ):
            slack.app.request_url = None if socket else f"{url}/events"
            async with running(platform, world.bot("slack"), slack) as task:
                yield Scene(
                    slack=slack,
                    acme=acme,
                    ann=ann,
                    ben=ben,
                    general=general,
                    platform=platform,
                    world=world,
                    shelf=shelf,
                    running=task,
                )


@asynccontextmanager
async def mounted(platform: SlackPlatform, port: int | None = None) -> AsyncIterator[str]:
    """The adapter's site on the web server of Haven; its address."""
    async with TestServer(served(platform.site), port=port) as server:
        yield str(server.make_url("/slack"))


def served(site: object | None) -> web.Application:
    """A site as Haven serves it."""
    return make_site({"slack": site} if site is not None else {}, _always, _nothing)


async def _always() -> bool:
    return True


async def _nothing() -> bytes:
    return b""


@asynccontextmanager
async def running(
    platform: SlackPlatform, bot: Bot, slack: FakeSlack
) -> AsyncIterator["asyncio.Task[None]"]:
    """The adapter listens."""
    task = asyncio.create_task(platform.run(bot))
    try:
        await listening(slack)
        yield task
        await slack.settled()
    finally:
        task.cancel()
        await asyncio.wait([task])


async def listening(slack: FakeSlack) -> None:
    """Wait until Slack reaches the adapter."""
    if slack.app.request_url is None:
        await slack.socket.connected(seconds=20.0)
        return
    async with asyncio.timeout(READY_SECONDS):
        while not await slack.verifies_url():
            pass  # each try is a real request, so the adapter gets its turn
