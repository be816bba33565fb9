"""The one web server: health, metrics, and the sites that adapters hand in."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.model.errors import ConfigError, StoreDown

BODY_LIMIT = 256 * 1024
BODY_SECONDS = 5.0
"""How long a client may take to send the body of a request."""
IDLE_SECONDS = 75.0
"""How long a connection may say nothing or be at its head; longer than proxies in front keep theirs open (60 s)."""
Ready = Callable[[], Awaitable[bool]]
Page = Callable[[], Awaitable[bytes]]


class Server:
    """Serves until it is stopped; `port` is the one really taken, also when any free one was asked for."""

    def __init__(self, runner: web.AppRunner, host: str, port: int) -> None:
        self._runner = runner
        self.host = host
        self.port = port

    async def stop(self) -> None:
        """Close the port and what is still open."""
        await self._runner.cleanup()


def make_site(sites: Mapping[str, object], ready: Ready, metrics: Page) -> web.Application:
    """`/healthz`, `/readyz`, `/metrics`, and each adapter's site under its name; the only site is also the front page."""

    async def healthz(request: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(request: web.Request) -> web.Response:
        is_ready = await ready()
        return web.Response(
            text="ready\n" if is_ready else "not ready\n", status=200 if is_ready else 503
        )

    async def figures(request: web.Request) -> web.Response:
        try:
            body = await metrics()
        except StoreDown:
            raise web.HTTPServiceUnavailable(text="the database is out of reach\n") from None
        return web.Response(body=body, headers={"Content-Type": "text/plain; version=0.0.4"})

    app = web.Application(client_max_size=BODY_LIMIT, middlewares=[body_within(BODY_SECONDS)])
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", figures)
    for name, site in sites.items():
        assert isinstance(site, web.Application), f"the site of {name} is an aiohttp Application"
        app.add_subapp(f"/{name}", site)
    if len(sites) == 1:
        front = f"/{next(iter(sites))}/"

        async def to_front(request: web.Request) -> web.Response:
            raise web.HTTPFound(front)

        app.router.add_get("/", to_front)
    return app


def body_within(seconds: float) -> Middleware:
    """Reads the body before any handler waits for it; 408 for whoever is too slow in sending it."""

    @web.middleware
    async def read(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.can_read_body:
            try:
                async with asyncio.timeout(seconds):
                    await request.read()
            except TimeoutError:
                raise web.HTTPRequestTimeout from None
            except (ConnectionError, web.RequestPayloadError):  # nobody is there any more
                raise web.HTTPBadRequest from None
        return await handler(request)

    return read


async def start_server(site: web.Application, host: str, port: int) -> Server:
    """Listen. ConfigError if the port is taken or the address is not this machine's."""
    runner = web.AppRunner(
        site, access_log=None, shutdown_timeout=0.5, keepalive_timeout=IDLE_SECONDS
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        raise ConfigError([_unusable(host, port, error)]) from None
    return Server(runner, host, int(runner.addresses[0][1]))


def _unusable(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} of {host} is in use by another program: choose another one with HAVEN_HTTP_PORT, "
            "or for the demo with --port (make demo PORT=8471)"
        )
    if error.errno == errno.EACCES:
        return f"Port {port} needs special rights: choose a HAVEN_HTTP_PORT from 1024 on"
    return f"HAVEN_HTTP_HOST: {host} is no address of this machine; 127.0.0.1 always is"
