"""How fast commands are acknowledged on Slack while the database is locked now and then, next to a bare Bolt app.

Slack and the people stand in this process; what they talk to is a process of its own, as it is in life.
"""

import asyncio
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager, closing, redirect_stdout, suppress
from io import StringIO
from pathlib import Path

from aiohttp import ClientSession
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.process.commands import HAVEN, start
from tests.process.running import KEYS, a_filled_store, free_port, until
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.post import Delivery, encoded
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import Workspace

TOGETHER = 100
ROUNDS = 20
WRITES = 10
"""Of a hundred commands, so many change something."""
START = 30.0
"""Seconds in which a process has to listen."""
ROOT = Path(__file__).parents[1]
BARE = "bare"
LOCKED = 2.0
"""Seconds for which another program holds the database; then it is free for twice as long."""


async def measure(slack: FakeSlack, ann: Person, general: Conversation) -> list[float]:
    """Seconds until each of the commands was acknowledged."""
    url = slack.app.request_url
    assert url
    async with ClientSession() as session:

        async def one(n: int) -> float:
            name, text = ("/haven", "swap") if n < WRITES else ("/practice", "why")
            typed = ann.doer.command(name, text, general)
            delivery = Delivery(parcel="slash_commands", body=typed)
            body, kind = encoded(delivery)
            headers = slack.post.headers(body, kind)
            began = time.perf_counter()
            async with session.post(url, data=body, headers=headers) as answer:
                await answer.read()
                assert answer.status == 200, answer.status
            return time.perf_counter() - began

        taken: list[float] = []
        for _ in range(ROUNDS):
            taken += await asyncio.gather(*(one(n) for n in range(TOGETHER)))
    return taken


def hold(file: Path) -> None:
    """Lock the database for a while, as a backup would."""
    with closing(sqlite3.connect(file, timeout=10, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        time.sleep(LOCKED)
        connection.execute("ROLLBACK")


@asynccontextmanager
async def now_and_then_locked(data: Path) -> AsyncIterator[None]:
    """The database is locked for two seconds of every six."""

    async def locking() -> None:
        while True:
            await asyncio.to_thread(hold, data / "haven.db")
            await asyncio.sleep(2 * LOCKED)

    task = asyncio.create_task(locking())
    try:
        yield
    finally:
        task.cancel()
        with suppress(
            asyncio.CancelledError
        ):  # an error means that it was not locked, so nothing was measured
            await task


def a_room(slack: FakeSlack) -> tuple[Workspace, Person, Conversation]:
    """One admin in one channel."""
    acme = slack.workspace("Acme")
    ann = slack.person(acme, "Ann Lee", admin=True)
    return acme, ann, slack.channel(acme, "general", ann)


def bare_app(port: int) -> None:
    """A Bolt app whose handler does nothing at all; it runs until it is killed."""
    app = AsyncApp(
        client=AsyncWebClient(token=os.environ["TOKEN"], base_url=os.environ["API"]),
        signing_secret=os.environ["SECRET"],
        process_before_response=True,
    )

    async def nothing(ack: AsyncAck) -> None:
        await ack()

    app.command("/haven")(nothing)
    app.command("/practice")(nothing)
    app.start(port=port, path="/slack/events")


@asynccontextmanager
async def running(
    slack: FakeSlack, *command: str, port: int, cwd: Path, env: Mapping[str, str]
) -> AsyncIterator[None]:
    """A process that Slack reaches on a port; killed at the end."""
    slack.app.request_url = f"http://127.0.0.1:{port}/slack/events"
    process = await start(*command, cwd=cwd, env=env)
    drained = asyncio.create_task(process.communicate())
    try:
        await until(slack.verifies_url, START)
        yield
    finally:
        if process.returncode is None:
            process.kill()
        await drained


async def bare() -> list[float]:
    """A Bolt app whose handler does nothing at all."""
    async with a_slack() as slack:
        acme, ann, general = a_room(slack)
        assert acme.token
        port = free_port()
        env = {
            "TOKEN": acme.token.value,
            "API": slack.api_url,
            "SECRET": slack.app.signing_secret,
            "PYTHONPATH": str(ROOT),
        }
        command = (sys.executable, "-m", "benchmarks.slack_ack", BARE, str(port))
        async with running(slack, *command, port=port, cwd=ROOT, env=env):
            return await measure(slack, ann, general)


async def haven(*, locked: bool) -> list[float]:
    """The whole of Haven (`haven run`), with a team, its practice and a database on disk."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        async with a_slack() as slack:
            acme, ann, general = a_room(slack)
            assert acme.token
            port = free_port()
            env = {
                "HAVEN_PLATFORMS": "slack",
                "HAVEN_SLACK_SIGNING_SECRET": slack.app.signing_secret,
                "HAVEN_SLACK_BOT_TOKEN": acme.token.value,
                "HAVEN_SLACK_API_URL": slack.api_url,
                "HAVEN_DATA_DIR": folder,
                "HAVEN_HTTP_PORT": str(port),
                "HAVEN_MASTER_KEYS": KEYS,
            }
            async with (
                a_filled_store(data, general.id, platform="slack", workspace=acme.id),
                running(slack, *HAVEN, "run", port=port, cwd=data, env=env),
            ):
                await slack.until(lambda: bool(general.messages), START)
                if not locked:
                    return await measure(slack, ann, general)
                async with now_and_then_locked(data):
                    return await measure(slack, ann, general)


def quietly(run: Coroutine[None, None, list[float]]) -> list[float]:
    """The times alone: a local Slack prints its whole conversation at its end."""
    with redirect_stdout(StringIO()):
        return asyncio.run(run)


def show(name: str, taken: list[float]) -> None:
    """One row."""
    cuts = statistics.quantiles(taken, n=100)
    worst = max(taken)
    print(f"| {name} | {cuts[49] * 1e3:,.0f} | {cuts[98] * 1e3:,.0f} | {worst * 1e3:,.0f} |")


def main() -> None:
    """All three, in one run."""
    print(f"{TOGETHER} commands at once, {ROUNDS} times; {WRITES} of a hundred change something\n")
    print("| | p50 ms | p99 ms | longest ms |\n|---|---:|---:|---:|")
    show("bare Bolt app, empty handler", quietly(bare()))
    show("Haven", quietly(haven(locked=False)))
    show("Haven, database locked for 2 s of every 6", quietly(haven(locked=True)))


if __name__ == "__main__":
    if sys.argv[1:2] == [BARE]:
        bare_app(int(sys.argv[2]))
    else:
        main()
