"""How fast commands are acknowledged on Slack while the database is locked now and then, next to a bare Bolt app."""

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, closing, redirect_stdout, suppress
from io import StringIO
from pathlib import Path

from aiohttp import ClientSession
from slack_bolt.async_app import AsyncAck, AsyncApp

from adapters.slack.platform import SlackPlatform
from bot.entropy import SeededEntropy
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from bot.testing.world import a_team, a_world
from tests.adapters.slack.stand_ins import SlackClock, mounted, running, settings
from tests.servers.bolt_apps import a_client, over_http
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.post import Delivery, encoded
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import Workspace

TOGETHER = 100
ROUNDS = 20
WRITES = 10
"""Of a hundred commands, so many change something."""
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


async def bare() -> list[float]:
    """A Bolt app whose handler does nothing at all."""
    async with a_slack() as slack:
        acme, ann, general = a_room(slack)
        app = AsyncApp(
            client=a_client(slack, acme),
            signing_secret=slack.app.signing_secret,
            process_before_response=True,
        )

        async def nothing(ack: AsyncAck) -> None:
            await ack()

        app.command("/haven")(nothing)
        app.command("/practice")(nothing)
        async with over_http(slack, app):
            return await measure(slack, ann, general)


async def haven(*, locked: bool) -> list[float]:
    """The whole of Haven, with a team and a database on disk."""
    with tempfile.TemporaryDirectory() as folder:
        async with a_slack() as slack:
            acme, ann, general = a_room(slack)
            clock = FakeClock()
            made = settings(slack, acme)
            platform = SlackPlatform(made, MemoryShelf(), SlackClock(clock), SeededEntropy(1))
            team = a_team(clock, platform="slack", workspace=acme.id, channel=general.id)
            async with (
                mounted(platform) as url,
                a_world(
                    Path(folder), clock=clock, platforms={"slack": platform}, team=team
                ) as world,
            ):
                slack.app.request_url = f"{url}/events"
                await clock.advance(hours=1)  # there is a practice to ask about
                async with running(platform, world.bot("slack"), slack):
                    if not locked:
                        return await measure(slack, ann, general)
                    async with now_and_then_locked(Path(folder)):
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
    main()
