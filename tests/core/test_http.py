"""The web server keeps nobody waiting for a body that does not come."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import ClientSession, web

from bot.http import body_within, start_server


async def echo(request: web.Request) -> web.Response:
    return web.Response(body=await request.read())


@asynccontextmanager
async def a_server(seconds: float) -> AsyncIterator[int]:
    site = web.Application(middlewares=[body_within(seconds)])
    site.router.add_route("*", "/", echo)
    server = await start_server(site, "127.0.0.1", 0)
    try:
        yield server.port
    finally:
        await server.stop()


async def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    async with a_server(0.05) as port, asyncio.timeout(10):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc")
        assert b"408" in await reader.readline()
        writer.close()
        await writer.wait_closed()


async def test_a_body_that_comes_is_there_for_the_handler() -> None:
    async with a_server(10) as port, ClientSession() as session:
        for sent in (b"", b"hello"):
            async with session.post(f"http://127.0.0.1:{port}/", data=sent) as answer:
                assert await answer.read() == sent
