"""Real `haven run` processes on the bulletin board, and what their database says meanwhile."""

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bot.clock import SystemClock
from bot.model.team import WEEKDAYS
from bot.store import Store
from bot.store.tables.core import DeliveryRow
from bot.testing import FakeClock, a_team
from bot.testing.world import a_store
from bot.vault import KeyRing

BETWEEN_LOOKS = 0.1
KEYS = KeyRing.generate(bytes(range(32)))
"""The keys of `a_store`."""


@asynccontextmanager
async def a_filled_store(
    data: Path, *channels: str, platform: str = "bulletin", workspace: str = "board"
) -> AsyncIterator[Store]:
    """A database in `data` with a team for each channel, whose practice is due just now."""
    now = SystemClock().now()
    clock = FakeClock(now)
    due = now - timedelta(seconds=1)
    teams = [
        replace(
            a_team(
                clock,
                id=channel,
                platform=platform,
                workspace=workspace,
                channel=channel,
                days=frozenset(WEEKDAYS),
            ),
            next_day=due.date(),
            next_at=due,
        )
        for channel in channels
    ]
    async with a_store(data, clock) as store:
        async with store.writing() as work:
            await work.teams.add(teams)
        yield store


@asynccontextmanager
async def haven_run(
    data: Path, board: str, port: int | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    """`haven run` on the board at that address; killed at the end if it still runs."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HAVEN_")}
    settings = {
        "HAVEN_PLATFORMS": "bulletin",
        "HAVEN_BULLETIN_URL": board,
        "HAVEN_DATA_DIR": str(data),
        "HAVEN_HTTP_PORT": str(port or free_port()),
        "HAVEN_MASTER_KEYS": KEYS,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=data, env=kept | settings
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def deliveries(store: Store) -> list[tuple[str, int]]:
    """State and number of tries of every delivery."""
    async with store.engine.connect() as connection:
        found = await connection.execute(select(DeliveryRow.state, DeliveryRow.attempt))
        return [(str(state), attempt) for state, attempt in found]


async def until(true: Callable[[], Awaitable[bool]], seconds: float) -> None:
    """Look again and again; TimeoutError if it is still not so after so many seconds."""
    async with asyncio.timeout(seconds):
        while not await true():  # noqa: ASYNC110  another process sets no event of ours
            await asyncio.sleep(BETWEEN_LOOKS)


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
