"""What stands before everything that comes over HTTP: what Slack signed comes in, once, and nothing else costs much."""

import json
import logging
import random
import resource
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from adapters.slack.edge import LONGEST_BODY, Edge
from adapters.slack.wire import Object
from bot.clock import SystemClock
from tests.adapters.slack.stand_ins import served
from tests.servers.slack.post import signed

SECRET, OLD_SECRET = "new-secret", "old-secret"
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


class Door:
    """An edge on a web server; `taken` is what came in, `answers` what it is answered (200 when there is nothing)."""

    def __init__(self, session: ClientSession, taken: list[Object], answers: list[int]) -> None:
        self.session = session
        self.taken = taken
        self.answers = answers

    async def knocks(
        self,
        body: bytes,
        *,
        kind: str = JSON,
        secret: str = SECRET,
        stamp: str | None = None,
        **headers: str,
    ) -> int:
        stamp = stamp if stamp is not None else str(int(time.time()))
        sent = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp}
        sent["X-Slack-Signature"] = signed(secret, stamp, body)
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.post("events", data=body, headers=sent) as answer:
            return answer.status


@asynccontextmanager
async def a_door() -> AsyncIterator[Door]:
    edge = Edge((SECRET.encode(), OLD_SECRET.encode()), SystemClock())
    taken: list[Object] = []
    answers: list[int] = []

    async def take(payload: Object) -> web.Response:
        taken.append(payload)
        return web.Response(status=answers.pop(0) if answers else 200)

    async def answer(request: web.Request) -> web.Response:
        return await edge.let_in(request, take)

    app = web.Application()
    app.router.add_post("/events", answer)
    async with (
        TestServer(served(app)) as server,
        ClientSession(server.make_url("/slack/")) as session,
    ):
        yield Door(session, taken, answers)


@pytest.mark.parametrize("secret", [SECRET, OLD_SECRET])
async def test_what_is_signed_with_either_secret_comes_in(secret: str) -> None:
    async with a_door() as door:
        assert await door.knocks(b'{"a": 1}', secret=secret) == 200
        assert door.taken == [{"a": 1}]


@pytest.mark.parametrize(
    ("kind", "body", "payload"),
    [
        (FORM, b"command=%2Fhaven&text=pause+soon", {"command": "/haven", "text": "pause soon"}),
        (FORM, b"payload=%7B%22type%22%3A%22x%22%7D", {"type": "x"}),
        (JSON, '{"ü": "ö"}'.encode(), {"ü": "ö"}),
        (FORM, b"ssl_check=1&token=x", {"ssl_check": "1", "token": "x"}),
    ],
)
async def test_payloads_are_read(kind: str, body: bytes, payload: Object) -> None:
    async with a_door() as door:
        assert await door.knocks(body, kind=kind) == 200
        assert door.taken == [payload]


async def test_another_secret_is_refused() -> None:
    async with a_door() as door:
        assert await door.knocks(b"{}", secret="another") == 401


@pytest.mark.parametrize("stamp", ["", "abc", "-1", "1e9", "1" * 13, "0", "99999999999"])
async def test_a_timestamp_that_is_wrong_is_refused(stamp: str) -> None:
    async with a_door() as door:
        assert await door.knocks(b"{}", stamp=stamp) == 401


@pytest.mark.parametrize("seconds", [-301, 301])
async def test_what_is_older_than_five_minutes_or_from_the_future_is_refused(seconds: int) -> None:
    async with a_door() as door:
        assert await door.knocks(b"{}", stamp=str(int(time.time()) + seconds)) == 401


@pytest.mark.parametrize("signature", ["", "v0=", "v0=" + "0" * 64, "v1=" + "0" * 64, "x" * 5_000])
async def test_a_signature_that_is_none_is_refused(signature: str) -> None:
    async with a_door() as door:
        assert await door.knocks(b"{}", X_Slack_Signature=signature) == 401


async def test_an_ssl_check_that_nobody_signed_is_refused() -> None:
    async with a_door() as door:
        assert await door.knocks(b"ssl_check=1", kind=FORM, secret="another") == 401


async def test_the_same_request_comes_in_once() -> None:
    async with a_door() as door:
        stamp = str(int(time.time()))
        assert [await door.knocks(b"{}", stamp=stamp) for _ in range(3)] == [200, 409, 409]
        assert len(door.taken) == 1


async def test_what_failed_may_come_again_within_the_same_second() -> None:
    async with a_door() as door:
        door.answers.append(500)
        stamp = str(int(time.time()))
        assert [await door.knocks(b"{}", stamp=stamp) for _ in range(3)] == [500, 200, 409]


async def test_what_is_too_long_is_refused_before_anything_else() -> None:
    async with a_door() as door:
        assert await door.knocks(b"x" * (LONGEST_BODY + 1)) == 413


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (JSON, b""),
        (JSON, b"nonsense"),
        (JSON, b"[1]"),
        (JSON, b"null"),
        (JSON, b"\xff\xfe"),
        (JSON, b"[" * 20_000),
        (JSON, b'{"a":' * 20_000),
        (FORM, b"payload=%5B1%5D"),
        (FORM, b"payload=nonsense"),
        (FORM, b"payload=" + b"%5B" * 20_000),
        (FORM, b"&".join(b"a=1" for _ in range(200))),
        (FORM, b"\xff=\xfe"),
    ],
)
async def test_what_is_signed_but_unreadable_is_refused(kind: str, body: bytes) -> None:
    async with a_door() as door:
        assert await door.knocks(body, kind=kind) == 400
        assert door.taken == []


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
async def test_what_can_not_be_unpacked_is_refused(coding: str) -> None:
    async with a_door() as door:
        assert await door.knocks(b"no archive at all", Content_Encoding=coding) in (400, 401)
        assert door.taken == []


async def test_ten_thousand_malformed_requests_are_refused_quietly(
    caplog: pytest.LogCaptureFixture,
) -> None:
    dice = random.Random(4)
    caplog.set_level(logging.DEBUG, "adapters")
    async with a_door() as door:
        statuses = [await _malformed(door, dice) for _ in range(1_000)]
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        statuses += [await _malformed(door, dice) for _ in range(9_000)]
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert {status // 100 for status in statuses} == {4}
    assert door.taken == []
    assert grown < 20_000, f"{grown} kB more than after the first thousand"
    assert caplog.records == []


async def _malformed(door: Door, dice: random.Random) -> int:
    body = dice.choice(
        [
            dice.randbytes(dice.randrange(200)),
            json.dumps({"type": "event_callback", "n": dice.random()}).encode(),
            b"payload=" + dice.randbytes(20),
            b"[" * dice.randrange(3_000),
            b"x" * dice.choice([10, LONGEST_BODY + 1 if dice.random() < 0.02 else 10]),
        ]
    )
    kind = dice.choice([JSON, FORM, "text/plain", "multipart/form-data; boundary=x", ""])
    stamp = dice.choice([str(int(time.time())), "", "abc", "-5", "1" * 400, "0"])
    mangled = dice.choice(["another", SECRET, ""]) if body[:1] in (b"[", b"x") else "another"
    return await door.knocks(body, kind=kind or JSON, secret=mangled, stamp=stamp)
