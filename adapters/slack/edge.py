"""In front of what comes over HTTP: size, signature on the raw bytes, no repetition, and no body in a log."""

import hashlib
import hmac
import json
import re
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

from aiohttp import web

from adapters.slack.memory import Memory
from adapters.slack.wire import Object
from bot.ports import Clock

LONGEST_BODY = 256 * 1024
OLD = 300.0
"""Seconds that a signature may be old, or ahead."""
REMEMBERED = 600.0
MOST_REMEMBERED = 50_000
_STAMP = re.compile(r"[0-9]{1,12}")
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")

Take = Callable[[Object], Awaitable[web.Response]]
"""Carries out a payload of which it is sure that Slack sent it."""


class Edge:
    """Lets in what Slack signed with one of the secrets, once."""

    def __init__(self, secrets: tuple[bytes, ...], clock: Clock) -> None:
        self._secrets = secrets
        self._clock = clock
        self._seen: Memory[bool] = Memory(REMEMBERED, MOST_REMEMBERED)

    async def let_in(self, request: web.Request, take: Take) -> web.Response:
        """The answer to a request; 4xx for whatever does not come from Slack or came before."""
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        stamp = request.headers.get("X-Slack-Request-Timestamp", "")
        signature = request.headers.get("X-Slack-Signature", "")
        if not self._is_signed(stamp, signature, body):
            return web.Response(status=401)
        if self._seen.get(signature):
            return web.Response(status=409)
        payload = parsed(body, request.content_type)
        if payload is None:
            return web.Response(status=400)
        self._seen.put(signature, True)
        answered = False
        try:
            response = await take(payload)
            answered = response.status < 500
        finally:
            if not answered:  # Slack sends it again, perhaps within the same second
                self._seen.drop(signature)
        return response

    def _is_signed(self, stamp: str, signature: str, body: bytes) -> bool:
        if not (_STAMP.fullmatch(stamp) and _SIGNATURE.fullmatch(signature)):
            return False
        if abs(self._clock.wall().timestamp() - int(stamp)) > OLD:
            return False
        base = b"v0:" + stamp.encode() + b":" + body
        right = False
        for secret in self._secrets:
            made = "v0=" + hmac.new(secret, base, hashlib.sha256).hexdigest()
            right |= hmac.compare_digest(made, signature)
        return right


def parsed(body: bytes, content_type: str) -> Object | None:
    """The payload: a JSON object, a form that holds one in `payload`, or a form; None for anything else."""
    try:
        text = body.decode()
        if content_type == "application/json":
            return _object(text)
        form = parse_qs(text, keep_blank_values=True, strict_parsing=True, max_num_fields=100)
        if "payload" in form:
            return _object(form["payload"][0])
        return {name: values[0] for name, values in form.items()}
    except (ValueError, RecursionError):
        return None


def _object(text: str) -> Object | None:
    told = json.loads(text)
    return told if isinstance(told, dict) else None


async def _body(request: web.Request) -> bytes | None:
    """The bytes that were signed; the server gives them five seconds, and may have read them already."""
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        return None
    except (ConnectionError, web.RequestPayloadError):
        return b""  # it broke off, so it is not signed
    return body if len(body) <= LONGEST_BODY else None
