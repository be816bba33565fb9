"""How soon people on Discord see that they were heard while the database is locked now and then, next to a bare client."""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

import discord
from discord import app_commands

from adapters.discord.rest import point_at
from adapters.discord.settings import DiscordSettings
from benchmarks.slack_ack import ROUNDS, TOGETHER, WRITES, now_and_then_locked, quietly, show
from tests.process.running import KEYS, a_filled_store, free_port
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.permissions import Can
from tests.servers.discord.person import Person
from tests.servers.discord.things import Channel, Guild

SETTLES = 0.5
"""Seconds between two rounds, in which answers are still shown; nobody measures those."""


def a_room(fake: FakeDiscord) -> tuple[Guild, Person, Channel]:
    """One admin in one channel, on a Discord whose limits and checks do not stand in the way."""
    fake.describes = False
    fake.pace.usual, fake.pace.global_limit = (100_000, 1.0), 100_000
    acme = fake.guild("Acme")
    return acme, fake.person(acme, "Ann Lee", can=Can.MANAGE_GUILD), fake.channel(acme, "general")


async def measure(fake: FakeDiscord, ann: Person, general: Channel) -> list[float]:
    """Seconds from INTERACTION_CREATE to the first answer of each command."""

    async def one(n: int) -> float:
        line = "/haven swap" if n < WRITES else "/practice why"
        began = time.perf_counter()
        done = await ann.types(line, in_=general)
        assert done is not None, ann.trouble
        assert done.trouble is None, done.trouble
        return time.perf_counter() - began

    taken: list[float] = []
    for _ in range(ROUNDS):
        taken += await asyncio.gather(*(one(n) for n in range(TOGETHER)))
        await asyncio.sleep(SETTLES)
    return taken


class Bare(discord.Client):
    """A client whose commands do nothing but acknowledge."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)
        for root, sub in (("haven", "swap"), ("practice", "why")):
            group = app_commands.Group(name=root, description=root)
            group.add_command(app_commands.Command(name=sub, description=sub, callback=waits))
            self.tree.add_command(group)

    async def setup_hook(self) -> None:
        """Tell Discord the two commands."""
        await self.tree.sync()


async def waits(interaction: discord.Interaction[discord.Client]) -> None:
    """Acknowledge."""
    await interaction.response.defer(ephemeral=True, thinking=True)


async def be_bare() -> None:
    """Run it until somebody ends the process."""
    settings = DiscordSettings()
    point_at(settings)
    async with Bare() as client:
        await client.start(settings.token.get_secret_value())


@asynccontextmanager
async def a_process(fake: FakeDiscord, *arguments: str, **more: str) -> AsyncIterator[None]:
    """A program that is connected to this Discord; killed at the end."""
    env = {
        **os.environ,
        "HAVEN_DISCORD_TOKEN": fake.app.token,
        "HAVEN_DISCORD_API_URL": fake.api_url,
        "HAVEN_DISCORD_GATEWAY_URL": fake.gateway_url,
        **more,
    }
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", *arguments, env=env)
    try:
        await fake.connected(seconds=60)
        await fake.until(lambda: bool(fake.world.commands.get(None)), 60)
        yield
    finally:
        process.kill()
        await process.wait()


async def bare() -> list[float]:
    """A discord.py client with empty handlers."""
    async with a_discord() as fake:
        _, ann, general = a_room(fake)
        async with a_process(fake, "benchmarks.discord_ack", "bare"):
            return await measure(fake, ann, general)


async def haven(*, locked: bool) -> list[float]:
    """`haven run`, with a team and a database on disk."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        async with a_discord() as fake:
            acme, ann, general = a_room(fake)
            more = {
                "HAVEN_PLATFORMS": "discord",
                "HAVEN_DATA_DIR": folder,
                "HAVEN_HTTP_PORT": str(free_port()),
                "HAVEN_MASTER_KEYS": KEYS,
                "HAVEN_LOG_LEVEL": "ERROR",
            }
            async with (
                a_filled_store(data, general.id, platform="discord", workspace=acme.id),
                a_process(fake, "bot", "run", **more),
            ):
                # Once the practice is there, people have something to ask about.
                await fake.until(lambda: len(general.messages) >= 1, 60)
                async with now_and_then_locked(data) if locked else nullcontext():
                    return await measure(fake, ann, general)


def main() -> None:
    """All three, in one run."""
    print(f"{TOGETHER} commands at once, {ROUNDS} times; {WRITES} of a hundred change something\n")
    print("| | p50 ms | p99 ms | longest ms |\n|---|---:|---:|---:|")
    show("bare discord.py client, empty handler", quietly(bare()))
    show("Haven", quietly(haven(locked=False)))
    show("Haven, database locked for 2 s of every 6", quietly(haven(locked=True)))


if __name__ == "__main__":
    if sys.argv[1:] == ["bare"]:
        asyncio.run(be_bare())
    else:
        main()
