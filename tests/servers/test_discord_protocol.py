"""The local Discord's gateway by hand, without a client: close codes, limits, and who hears what."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.wire import Json
from tests.servers.discord.world import DIRECT_MESSAGES, GUILDS

GATEWAY = "?v=10&encoding=json"


@pytest.fixture
def fake(fake: FakeDiscord) -> FakeDiscord:
    fake.guild("Acme")
    return fake


@pytest.fixture
async def web() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as made:
        yield made


def identify(fake: FakeDiscord, **changes: Any) -> Json:
    properties = {"os": "linux", "browser": "none", "device": "none"}
    data = {"token": fake.app.token, "intents": GUILDS, "properties": properties}
    return {"op": 2, "d": {**data, **changes}}


async def until(socket: aiohttp.ClientWebSocketResponse, what: str | int) -> Json:
    """The next frame with this event or operation."""
    while True:
        frame: Json = await socket.receive_json(timeout=5)
        if what in (frame["t"], frame["op"] if frame["t"] is None else None):
            return frame


async def closed(socket: aiohttp.ClientWebSocketResponse) -> int | None:
    """The code it is closed with."""
    while not socket.closed:
        await socket.receive(timeout=5)
    return socket.close_code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"token": "wrong"}, 4004),
        ({"shard": [2, 2]}, 4010),
        ({"intents": 1 << 40}, 4013),
        ({"intents": 1 << 15}, 4014),
    ],
)
async def test_who_may_not_come_in_is_told_why(
    fake: FakeDiscord, web: aiohttp.ClientSession, changes: Json, code: int
) -> None:
    async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
        await socket.send_json(identify(fake, **changes))
        assert await closed(socket) == code


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("nonsense", 4002),
        (json.dumps({"op": 1, "d": "x" * 5000}), 4002),
        (json.dumps({"op": 99}), 4001),
        (json.dumps({"op": 3, "d": {}}), 4003),
    ],
)
async def test_who_does_not_speak_the_language_is_closed(
    fake: FakeDiscord, web: aiohttp.ClientSession, frame: str, code: int
) -> None:
    async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
        await socket.send_str(frame)
        assert await closed(socket) == code


async def test_an_old_version_is_not_spoken(fake: FakeDiscord, web: aiohttp.ClientSession) -> None:
    async with web.ws_connect(fake.gateway_url + "?v=6") as socket:
        assert await closed(socket) == 4012


async def test_who_identifies_twice_is_closed(
    fake: FakeDiscord, web: aiohttp.ClientSession
) -> None:
    async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
        await socket.send_json(identify(fake))
        await socket.send_json(identify(fake))
        assert await closed(socket) == 4005


async def test_who_talks_too_much_is_closed(fake: FakeDiscord, web: aiohttp.ClientSession) -> None:
    async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
        for _ in range(121):
            await socket.send_json({"op": 1, "d": None})
        assert await closed(socket) == 4008


async def test_identifying_too_soon_again_is_an_invalid_session(
    fake: FakeDiscord, web: aiohttp.ClientSession
) -> None:
    fake.gateway.identify_every = 60.0
    for expected in ("READY", 9):
        async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
            await socket.send_json(identify(fake))
            told = await until(socket, expected)
    assert told["d"] is False


async def test_guilds_are_unavailable_until_they_come(
    fake: FakeDiscord, web: aiohttp.ClientSession
) -> None:
    fake.gateway.holds_guilds = True
    [guild] = fake.world.guilds.values()
    async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
        await socket.send_json(identify(fake))
        ready = await until(socket, "READY")
        assert ready["d"]["guilds"] == [{"id": guild.id, "unavailable": True}]
        fake.happened.recovers(guild)
        created = await until(socket, "GUILD_CREATE")
        assert (created["d"]["name"], created["d"]["unavailable"]) == ("Acme", False)


async def test_two_connections_of_one_shard_both_hear(
    fake: FakeDiscord, web: aiohttp.ClientSession
) -> None:
    [guild] = fake.world.guilds.values()
    ann = fake.person(guild, "Ann Lee")
    intents = GUILDS | DIRECT_MESSAGES
    url = fake.gateway_url + GATEWAY
    async with web.ws_connect(url) as one, web.ws_connect(url) as other:
        for socket in (one, other):
            await socket.send_json(identify(fake, intents=intents))
            await until(socket, "GUILD_CREATE")
        await ann.writes_dm("Hello")
        for socket in (one, other):
            assert (await until(socket, "MESSAGE_CREATE"))["d"]["content"] == "Hello"


async def test_a_sequence_from_the_future_can_not_be_resumed(
    fake: FakeDiscord, web: aiohttp.ClientSession
) -> None:
    async with web.ws_connect(fake.gateway_url + GATEWAY) as socket:
        await socket.send_json(identify(fake))
        ready = await until(socket, "READY")
        await socket.close(code=4000)
    data = {"token": fake.app.token, "session_id": ready["d"]["session_id"], "seq": 999}
    async with web.ws_connect(ready["d"]["resume_gateway_url"] + GATEWAY) as socket:
        await socket.send_json({"op": 6, "d": data})
        assert await closed(socket) == 4007
