"""How much memory a thousand servers take on Discord, next to discord.py's default client, over a real local gateway."""

import asyncio
import gc
import os
import resource
import subprocess
import sys
import tracemalloc
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import discord
from pydantic import AnyUrl, HttpUrl, SecretStr

from adapters.discord.gateway import SILENCE, Ears, a_client
from adapters.discord.guard import Guard
from adapters.discord.reach import Reach
from adapters.discord.rest import point_at
from adapters.discord.settings import DiscordSettings
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.permissions import Can

SERVERS = 1_000
CHANNELS, ROLES = 40, 25
"""Of each server. It has no emoji, stickers or voices, which the default client would keep too."""
CLIENTS = ("default", "haven")
MIB = 1024 * 1024


def settings() -> DiscordSettings:
    """Where the local Discord is, as a child process is told."""
    return DiscordSettings(
        token=SecretStr(os.environ["HAVEN_DISCORD_TOKEN"]),
        api_url=HttpUrl(os.environ["HAVEN_DISCORD_API_URL"]),
        gateway_url=AnyUrl(os.environ["HAVEN_DISCORD_GATEWAY_URL"]),
    )


def a_client_called(name: str) -> discord.Client:
    """Haven's own client, or the library's as it comes."""
    point_at(settings())
    if name == "default":
        return discord.Client(intents=discord.Intents.default())
    client = a_client(settings(), SILENCE)
    assert isinstance(client, Ears)
    client.guard, client.reach = Guard(), Reach((5.0,))
    return client


def resident() -> int:
    """Bytes of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


async def connect(name: str, *, traced: bool) -> None:
    """Print how many bytes the servers take, by Python's own count or by the system's."""
    if traced:
        tracemalloc.start()
    client = a_client_called(name)
    await client.login(settings().token.get_secret_value())
    gc.collect()
    before = tracemalloc.get_traced_memory()[0] if traced else resident()
    connected = asyncio.create_task(client.connect())
    await client.wait_until_ready()
    assert len(client.guilds) == SERVERS
    assert not any(one.unavailable for one in client.guilds)
    gc.collect()
    after = tracemalloc.get_traced_memory()[0] if traced else resident()
    print(after - before)
    await client.close()
    await connected


def fill(fake: FakeDiscord) -> None:
    """A thousand servers with the bot in each."""
    for number in range(SERVERS):
        guild = fake.guild(f"Server {number}")
        for one in range(ROLES):
            fake.role(guild, f"Role {one}", can=Can.VIEW | Can.SEND)
        for one in range(CHANNELS):
            room = fake.channel(guild, f"channel-{one}")
            room.overwrites[guild.id] = (Can.VIEW, Can.SEND)


async def measured(fake: FakeDiscord, name: str, way: str) -> int:
    """Bytes, from a process of its own."""
    env = {
        **os.environ,
        "HAVEN_DISCORD_TOKEN": fake.app.token,
        "HAVEN_DISCORD_API_URL": fake.api_url,
        "HAVEN_DISCORD_GATEWAY_URL": fake.gateway_url,
    }
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.discord_memory", name, way),
        env=env,
        stdout=subprocess.PIPE,
    )
    async with asyncio.timeout(180):
        out, _ = await child.communicate()
    assert child.returncode == 0, f"{name} ended with {child.returncode}"
    fake.gateway.forgets()
    return int(out)


async def compare() -> dict[tuple[str, str], int]:
    """Every client, counted in both ways."""
    async with a_discord() as fake:
        fill(fake)
        return {
            (name, way): await measured(fake, name, way)
            for name in CLIENTS
            for way in ("objects", "resident")
        }


def main() -> None:
    """Both clients on the same servers, in one run."""
    with redirect_stdout(StringIO()):  # a local Discord prints its whole conversation at its end
        bytes_of = asyncio.run(compare())
    print(f"{SERVERS:,} servers with {CHANNELS} channels and {ROLES} roles each\n")
    print("| | objects MiB | resident MiB | share of objects |\n|---|---:|---:|---:|")
    for name, told in zip(CLIENTS, ("discord.py's default client", "Haven"), strict=True):
        objects, pages = bytes_of[name, "objects"], bytes_of[name, "resident"]
        share = objects / bytes_of["default", "objects"]
        print(f"| {told} | {objects / MIB:,.1f} | {pages / MIB:,.1f} | {share:.3f} |")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        asyncio.run(connect(sys.argv[1], traced=sys.argv[2] == "objects"))
    else:
        main()
