"""Applications on loopback, for as long as a test needs them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web


class Port:
    """Where an application listens; `number` is 0 until it did so once."""

    def __init__(self) -> None:
        self.number = 0
        self._runner: web.AppRunner | None = None

    async def open(self, app: web.Application) -> None:
        """Listen, on the same port as before if there was one."""
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.number, reuse_address=True).start()
        self.number = int(self._runner.addresses[0][1])

    async def close(self) -> None:
        """Refuse connections from now on."""
        if self._runner:
            await self._runner.cleanup()
        self._runner = None


@asynccontextmanager
async def serving(app: web.Application) -> AsyncIterator[str]:
    """An application until the end of the block; its address."""
    port = Port()
    await port.open(app)
    try:
        yield f"http://127.0.0.1:{port.number}"
    finally:
        await port.close()


def hung_up(request: web.Request) -> web.Response:
    """Reset the connection of a request without a word; what its handler returns then reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
