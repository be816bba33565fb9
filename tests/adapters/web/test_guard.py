"""Who gets into the playground, and what every answer forbids."""

import asyncio

import pytest
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.http import start_server
from tests.adapters.web.browsing import HELP, running, send, serving
from tests.adapters.web.stand_ins import Parrot, a_playground


@pytest.mark.parametrize(
    "host", ["localhost:8470", "127.0.0.1", "127.0.0.1:1", "[::1]:8470", "LOCALHOST"]
)
async def test_loopback_names_get_in(host: str) -> None:
    async with running(a_playground()) as client:
        response = await client.get("/web/state", headers={"Host": host})
        assert response.status == 200


@pytest.mark.parametrize(
    "host",
    [
        "haven.example",
        "localhost.example",
        "127.0.0.1.example:80",
        "x@localhost",
        "0.0.0.0",
        "",
        "[::1",
    ],
)
async def test_other_names_stay_outside(host: str) -> None:
    async with running(a_playground()) as client:
        response = await client.get("/web/state", headers={"Host": host})
        assert (response.status, (await response.json())["says"]) == (421, "[web-host]")


@pytest.mark.parametrize("foreign", ["https://haven.example", "null", "http://localhost:1", ""])
async def test_another_website_can_not_ask(foreign: str) -> None:
    bot = Parrot()
    async with running(a_playground(), bot) as client:
        response = await send(client, "ask", HELP, Origin=foreign)
        assert (response.status, bot.asks) == (403, [])


async def test_only_json_is_read() -> None:
    async with running(a_playground()) as client:
        response = await send(client, "ask", HELP, **{"Content-Type": "text/plain"})
        assert (response.status, (await response.json())["says"]) == (415, "[web-json]")


async def test_a_body_that_is_too_long_is_refused() -> None:
    async with running(a_playground()) as client:
        response = await send(client, "ask", b"x" * 70_000)
        assert (response.status, (await response.json())["says"]) == (413, "[web-long]")


async def test_a_browser_that_goes_away_in_the_middle_leaves_no_trace(
    caplog: pytest.LogCaptureFixture,
) -> None:
    handled = asyncio.Event()

    @web.middleware
    async def watch(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        finally:
            handled.set()

    root = web.Application(middlewares=[watch])
    root.add_subapp("/web", a_playground().site)
    server = await start_server(root, "127.0.0.1", 0)
    await break_off("127.0.0.1", server.port)
    await asyncio.wait_for(handled.wait(), 5)
    await server.stop()
    assert caplog.records == []


async def break_off(host: str, port: int) -> None:
    """Begin to ask, and go away before the end of what is asked."""
    reader, writer = await asyncio.open_connection(host, port)
    lines = [
        "POST /web/say HTTP/1.1",
        f"Host: {host}:{port}",
        f"Origin: http://{host}:{port}",
        "Content-Type: application/json",
        "Content-Length: 99",
        "Expect: 100-continue",
    ]
    writer.write("\r\n".join([*lines, "", '{"how":']).encode())
    await reader.readuntil(b"\r\n\r\n")  # the body is waited for
    writer.transport.abort()


@pytest.mark.parametrize("path", ["ask", "say", "me", "clock"])
@pytest.mark.parametrize("body", [b"", b"{", b"[[[[", b'{"at":3}'])
async def test_nonsense_gets_one_sentence(path: str, body: bytes) -> None:
    async with running(a_playground()) as client:
        response = await send(client, path, body)
        assert (response.status, (await response.json())["says"]) == (400, "[web-json]")


async def test_before_the_bot_runs_the_page_is_told_to_wait() -> None:
    async with serving(a_playground()) as client:
        response = await send(client, "ask", HELP)
        assert (response.status, response.headers["Retry-After"]) == (503, "1")


async def test_every_answer_forbids_what_the_page_does_not_need() -> None:
    async with running(a_playground()) as client:
        for path in ("", "state", "main.js", "missing"):
            headers = (await client.get(f"/web/{path}")).headers
            assert "default-src 'self'" in headers["Content-Security-Policy"]
            assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html"),
        ("main.js", "text/javascript"),
        ("style.css", "text/css"),
        ("mark.svg", "image/svg+xml"),
    ],
)
async def test_files_have_their_types_and_are_asked_for_anew(path: str, kind: str) -> None:
    async with running(a_playground()) as client:
        response = await client.get(f"/web/{path}")
        assert (response.content_type, response.headers["Cache-Control"]) == (kind, "no-cache")
        again = await client.get(
            f"/web/{path}", headers={"If-None-Match": response.headers["ETag"]}
        )
        assert again.status == 304


@pytest.mark.parametrize(
    "path", ["..%2fsettings.py", "%2e%2e/settings.py", "settings.py", "static/"]
)
async def test_nothing_but_the_page_is_served(path: str) -> None:
    async with running(a_playground()) as client:
        assert (await client.get(f"/web/{path}")).status == 404


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites() -> None:
    async with running(a_playground()) as client:
        cookie = (await client.get("/web/")).headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
