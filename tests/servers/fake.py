"""What the local fakes of platforms share: a port, waiting until something is so, the conversation, complaints."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Protocol, TypeVar

from aiohttp import web

from tests.servers.faults import Faults
from tests.servers.loopback import Port

F = TypeVar("F", bound="Fake")


class Journal(Protocol):
    """`log` is the conversation so far, `complaints` what the bot did wrong."""

    log: list[str]
    complaints: list[str]


class Fake:
    """A platform that has `_site`, what it serves, and `_cuts`, which breaks every open connection."""

    name: str
    world: Journal

    def __init__(self) -> None:
        self.faults = Faults()
        self._port = Port()
        self._changed = asyncio.Event()

    @property
    def port(self) -> int:
        """Where on 127.0.0.1 it listens."""
        return self._port.number

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

    # Looking back

    def transcript(self) -> str:
        """The conversation so far, with calls and deliveries between."""
        return "\n".join(self.world.log)

    def takes_complaints(self) -> list[str]:
        """What the bot did wrong so far; a test that means it takes them away."""
        taken, self.world.complaints = self.world.complaints, []
        return taken

    # Running

    async def open(self) -> None:
        """Listen, on the same port as before if there was one."""
        await self._port.open(self._site())

    async def close(self) -> None:
        """Refuse connections from now on, and break those that there are."""
        self.faults.release()
        self._cuts()
        await self._port.close()

    @asynccontextmanager
    async def refusing(self) -> AsyncIterator[None]:
        """Nobody can connect for a while."""
        await self.close()
        try:
            yield
        finally:
            await self.open()

    async def finish(self) -> None:
        """Close for good."""
        await self.close()

    def _site(self) -> web.Application:
        raise NotImplementedError

    def _cuts(self) -> None:
        raise NotImplementedError


@asynccontextmanager
async def opened(fake: F) -> AsyncIterator[F]:
    """A fake until the end of the block, its conversation printed then. AssertionError if the bot misused it."""
    await fake.open()
    try:
        yield fake
    finally:
        await fake.finish()
        print(fake.transcript())
    told = "\n".join(fake.world.complaints)
    assert not told, f"{fake.name} would not stand for this:\n{told}"
