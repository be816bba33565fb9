"""Haven as a process of its own: commands that end, and a demo that is watched from outside."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, CookieJar

from tests.process.running import until

PATIENCE = 30.0
"""Seconds after which a process on a busy machine is taken for stuck."""
HAVEN = (sys.executable, "-m", "bot")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What a process left behind."""

    code: int
    out: str
    err: str

    @property
    def problems(self) -> list[str]:
        """The lines that it complained with."""
        return self.err.splitlines()


async def haven(*arguments: str, cwd: Path, env: Mapping[str, str] | None = None) -> Ended:
    """Run a command of Haven in a folder to its end, with no settings but those in `env`."""
    return await ended(await start(*HAVEN, *arguments, cwd=cwd, env=env))


async def start(
    *command: str, cwd: Path, env: Mapping[str, str] | None = None
) -> asyncio.subprocess.Process:
    """Start a command without any setting of Haven but those in `env`."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("HAVEN_")}
    return await asyncio.create_subprocess_exec(
        *command,
        cwd=cwd,
        env={**clean, **(env or {})},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def ended(process: asyncio.subprocess.Process, *, within: float = PATIENCE) -> Ended:
    """Wait for the end of a process; one that does not end is killed, and the test fails."""
    try:
        async with asyncio.timeout(within):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return Ended(code=process.returncode, out=out.decode(), err=err.decode())


class Demo:
    """A running playground, seen through its own pages."""

    def __init__(
        self, process: asyncio.subprocess.Process, address: str, session: ClientSession
    ) -> None:
        self.address = address
        self._process = process
        self._session = session

    async def got(self, path: str) -> Any:
        """What a page of the playground says."""
        async with self._session.get(f"{self.address}web/{path}") as response:
            response.raise_for_status()
            return await response.json()

    async def posts(self) -> list[Any]:
        """Practices (what has buttons) that stand in the team's channel, oldest first."""
        found = await self.got("messages?at=channel/team")
        return [
            one
            for one in found["messages"]
            if any(block["block"] == "buttons" for block in one.get("blocks") or ())
        ]

    async def has(self, count: int) -> list[Any]:
        """Wait until so many posts stand in the channel."""

        async def enough() -> bool:
            return len(await self.posts()) >= count

        await until(enough, PATIENCE)
        return await self.posts()

    async def moves(self, to: str) -> None:
        """Move the clock to the `next` moment, or on by a `day` or `week`."""
        url, origin = f"{self.address}web/clock", self.address.rstrip("/")
        async with self._session.post(url, json={"to": to}, headers={"Origin": origin}) as response:
            response.raise_for_status()

    async def ends(self, by: signal.Signals = signal.SIGINT) -> Ended:
        """Send a signal and wait for the end."""
        self._process.send_signal(by)
        return await ended(self._process)


@asynccontextmanager
async def a_demo(data: Path) -> AsyncIterator[Demo]:
    """`haven demo` on a free port, with everything in `data`; killed at the end if it still runs."""
    process = await start(*HAVEN, "demo", "--port", "0", "--data", str(data), cwd=data.parent)
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            line = (await process.stdout.readline()).decode()
        if not line.startswith("Haven's playground: http://127.0.0.1:"):
            raise AssertionError((await ended(process)).err or line)
        async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
            await session.get(line.split()[-1])  # with the page begins the session
            yield Demo(process, line.split()[-1], session)
    finally:
        if process.returncode is None:
            process.kill()
            print((await process.communicate())[1].decode())  # pytest shows it if the test failed
