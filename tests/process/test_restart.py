"""Whatever happens to the process, a practice is posted once: killed before, during or after sending, or told to stop."""

import asyncio
import signal
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import ClientError, ClientSession, web

from bot.store import Store
from tests.process.running import a_filled_store, deliveries, free_port, haven_run, until
from tests.servers.bulletin import BulletinServer, a_bulletin_board

pytestmark = pytest.mark.process

SOON = 30.0
SETTLED = 90.0
"""Seconds until a delivery of unknown outcome is looked for, and sent if it is not there, on a busy machine."""


async def all_sent(store: Store) -> bool:
    return {state for state, _ in await deliveries(store)} == {"sent"}


async def says_not_ready(port: int) -> bool:
    try:
        async with (
            ClientSession() as session,
            session.get(f"http://127.0.0.1:{port}/readyz") as answer,
        ):
            return answer.status == 503
    except ClientError:
        return False


@dataclass(slots=True)
class Trap:
    """Kills a process when two of its posts are under way: one hangs on the board already, the other one does not yet."""

    process: asyncio.subprocess.Process
    under_way: list[str] = field(default_factory=list)
    both: asyncio.Event = field(default_factory=asyncio.Event)
    sprung: asyncio.Event = field(default_factory=asyncio.Event)

    async def before_effect(self, tag: str) -> None:
        self.under_way.append(tag)
        if len(self.under_way) == 2:
            self.both.set()
            await self.sprung.wait()
            raise web.HTTPServiceUnavailable

    async def before_answer(self, tag: str) -> None:
        await self.both.wait()
        self.process.kill()
        await self.process.wait()
        self.sprung.set()


async def test_killed_between_planning_and_sending_it_posts_once(tmp_path: Path) -> None:
    async with a_bulletin_board() as board, a_filled_store(tmp_path, "general") as store:
        await board.close()
        async with haven_run(tmp_path, board.url) as haven:

            async def is_put_off() -> bool:
                return await deliveries(store) == [("planned", 1)]

            await until(is_put_off, SOON)
            haven.kill()
        await board.open()
        async with haven_run(tmp_path, board.url):
            await until(lambda: all_sent(store), SOON)
        assert len(board.posted) == 1


async def test_killed_while_sending_it_finds_what_arrived_and_posts_what_did_not(
    tmp_path: Path,
) -> None:
    async with a_bulletin_board() as board, a_filled_store(tmp_path, "general", "tea") as store:
        async with haven_run(tmp_path, board.url) as haven:
            trap = Trap(haven)
            board.before_effect, board.before_answer = trap.before_effect, trap.before_answer
            async with asyncio.timeout(SOON):
                await trap.sprung.wait()
        board.before_effect = board.before_answer = None
        assert board.posted == trap.under_way[:1]
        assert {state for state, _ in await deliveries(store)} == {"sending"}
        async with haven_run(tmp_path, board.url):
            await until(lambda: all_sent(store), SETTLED)
        assert board.posted == trap.under_way


async def test_told_to_stop_it_finishes_the_post_under_way(tmp_path: Path) -> None:
    port = free_port()
    async with a_bulletin_board() as board, a_filled_store(tmp_path, "general") as store:
        sending, release = asyncio.Event(), asyncio.Event()
        hold(board, sending, release)
        async with haven_run(tmp_path, board.url, port) as haven:
            async with asyncio.timeout(SOON):
                await sending.wait()
            haven.send_signal(signal.SIGTERM)
            await until(lambda: says_not_ready(port), SOON)
            release.set()
            async with asyncio.timeout(SOON):
                assert await haven.wait() == 0
        assert await all_sent(store)
        assert len(board.posted) == 1


def hold(board: BulletinServer, sending: asyncio.Event, release: asyncio.Event) -> None:
    """Let the board be slow: it answers a post only when it is released."""

    async def wait(tag: str) -> None:
        sending.set()
        await release.wait()

    board.before_answer = wait
