"""The local Discord's gateway against the real discord.py: sessions, resuming, refusals, intents, outages, shards."""

import asyncio
from typing import Any

import aiohttp
import discord
import pytest

from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.person import Person
from tests.servers.discord.session import Session
from tests.servers.discord.things import Guild
from tests.servers.discord_bots import INTENTS, Bot, at_home, running


async def refused(
    fake: FakeDiscord, bot: discord.Client, token: str | None = None
) -> BaseException | None:
    async with running(fake, bot, token) as task:
        await asyncio.wait([task], timeout=5)
        return task.exception()


async def test_the_bot_knows_its_guilds_but_not_their_members(bot: Bot, guild: Guild) -> None:
    found = bot.get_guild(int(guild.id))
    assert found
    assert (found.name, found.member_count, len(found.members)) == ("Acme", 3, 1)


async def test_heartbeats_are_acknowledged(fake: FakeDiscord, ann: Person) -> None:
    fake.gateway.interval = 0.05
    async with at_home(fake) as bot:
        await fake.until(lambda: fake.gateway.lines[0].beats > 3)
        assert bot.latency < 1


async def test_a_client_that_does_not_beat_is_closed(fake: FakeDiscord, bot: Bot) -> None:
    async with aiohttp.ClientSession() as session:
        fake.gateway.interval = 0.05
        async with session.ws_connect(fake.gateway_url + "?v=10&encoding=json") as socket:
            await socket.receive()
            await socket.receive()
            assert socket.close_code == 4009


async def test_a_heartbeat_can_be_asked_for(fake: FakeDiscord, bot: Bot) -> None:
    beats = fake.gateway.lines[0].beats
    fake.gateway.asks_for_heartbeats()
    await fake.until(lambda: fake.gateway.lines[0].beats > beats)
    assert fake.gateway.lines[0].beats == beats + 1


async def test_a_bot_comes_back_when_discord_does(fake: FakeDiscord, bot: Bot) -> None:
    async with fake.refusing():
        with pytest.raises(aiohttp.ClientConnectorError):
            await bot.fetch_user(int(fake.app.id))
    await bot.hears("resumed")
    assert (await bot.fetch_user(int(fake.app.id))).name == "haven"


async def test_what_was_missed_is_replayed_after_op_7(
    fake: FakeDiscord, bot: Bot, ann: Person
) -> None:
    fake.gateway.reconnects()
    await fake.until(lambda: not fake.gateway.connected)
    await ann.writes_dm("Did you miss this?")
    await bot.hears("resumed")
    await bot.hears("Ann Lee: Did you miss this?")
    assert bot.heard.count("Ann Lee: Did you miss this?") == 1


@pytest.mark.parametrize("end", [4000, 1006])
async def test_a_closed_connection_is_resumed(fake: FakeDiscord, bot: Bot, end: int) -> None:
    if end == 1006:
        fake.gateway.cuts()
    else:
        fake.gateway.closes(end)
    await bot.hears("resumed")
    assert (fake.gateway.closed, len(fake.gateway.sessions)) == ([end], 1)


async def test_op_9_with_a_good_session_is_resumed(fake: FakeDiscord, bot: Bot) -> None:
    before = set(fake.gateway.sessions)
    fake.gateway.invalidates(resumable=True)
    await bot.hears("resumed")
    assert set(fake.gateway.sessions) == before


async def test_a_lost_session_begins_anew(fake: FakeDiscord, bot: Bot, ann: Person) -> None:
    before = set(fake.gateway.sessions)
    fake.gateway.forgets()
    fake.gateway.reconnects()
    await fake.connected(seconds=12)
    assert set(fake.gateway.sessions).isdisjoint(before)


async def test_silence_is_noticed(fake: FakeDiscord, ann: Person) -> None:
    async with at_home(fake, heartbeat_timeout=0.3) as bot:
        fake.gateway.goes_silent()
        await bot.hears("resumed")
        assert (fake.gateway.closed, len(fake.gateway.sessions)) == ([4000], 1)


@pytest.mark.parametrize(
    ("token", "intents", "code"), [("wrong", INTENTS, 401), (None, discord.Intents.all(), 4014)]
)
async def test_a_bot_that_may_not_come_in_is_told_why(
    fake: FakeDiscord, guild: Guild, token: str | None, intents: discord.Intents, code: int
) -> None:
    why = await refused(fake, Bot(intents=intents), token)
    expected: Any = {401: discord.LoginFailure, 4014: discord.PrivilegedIntentsRequired}[code]
    assert isinstance(why, expected)


async def test_a_token_that_is_reset_ends_with_4004(fake: FakeDiscord, ann: Person) -> None:
    bot = Bot()
    async with running(fake, bot) as task:
        await bot.here.wait()
        fake.revokes_token()
        await asyncio.wait([task], timeout=5)
        assert isinstance(why := task.exception(), discord.ConnectionClosed)
        assert why.code == 4004


async def test_a_new_name_is_heard(fake: FakeDiscord, bot: Bot, guild: Guild) -> None:
    guild.name = "Acme & Sons"
    fake.happened.guild_updated(guild)
    await bot.hears("now Acme & Sons")
    assert [one.name for one in bot.guilds] == ["Acme & Sons"]


async def test_a_bot_hears_of_joining_an_outage_and_its_removal(
    fake: FakeDiscord, bot: Bot
) -> None:
    other = fake.guild("Acme")
    fake.happened.breaks_down(other)
    fake.happened.recovers(other)
    fake.happened.kicks(other)
    await bot.hears("removed from Acme")
    assert bot.heard[-3:] == ["joined Acme", "outage of Acme", "removed from Acme"]


async def test_each_shard_has_its_own_guilds(fake: FakeDiscord) -> None:
    ids = [str((100 << 22) + 1), str((101 << 22) + 1)]
    for id in ids:
        fake.guild("Acme", id=id)
    bot = Sharded(intents=INTENTS, shard_ids=[0, 1], shard_count=2, guild_ready_timeout=0.05)
    async with running(fake, bot):
        await fake.connected(2)
        seen = {one.shard: created(one) for one in fake.gateway.connected}
        assert seen == {(0, 2): [ids[0]], (1, 2): [ids[1]]}


class Sharded(discord.AutoShardedClient):
    """Two connections, without five seconds between them."""

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """At once."""


def created(session: Session) -> list[str]:
    return [data["id"] for _, event, data in session.sent if event == "GUILD_CREATE"]
