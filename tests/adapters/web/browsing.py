"""A browser's HTTP client without the browser: serves a playground on a free port and talks to it like its page."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from adapters.web.platform import WebPlatform
from bot.http import make_site
from tests.adapters.web.stand_ins import Parrot

Client = TestClient[web.Request, web.Application]
HELP: Mapping[str, object] = {"how": "typed", "at": "channel/team", "text": "/haven help"}


async def _always() -> bool:
    return True


async def _nothing() -> bytes:
    return b""


@asynccontextmanager
async def serving(playground: WebPlatform) -> AsyncIterator[Client]:
    root = make_site({"web": playground.site}, _always, _nothing)
    async with TestClient(TestServer(root)) as client:
        yield client


@asynccontextmanager
async def running(playground: WebPlatform, bot: Parrot | None = None) -> AsyncIterator[Client]:
    task = asyncio.create_task(playground.run(bot or Parrot()))
    try:
        async with serving(playground) as client:
            await client.get("/web/")  # as every browser does first
            yield client
    finally:
        task.cancel()


def origin(client: Client) -> str:
    return f"http://{client.host}:{client.port}"


async def send(client: Client, path: str, body: object, **headers: str) -> ClientResponse:
    return await client.post(
        f"/web/{path}",
        data=body if isinstance(body, bytes) else json.dumps(body),
        headers={"Origin": origin(client), "Content-Type": "application/json", **headers},
    )
