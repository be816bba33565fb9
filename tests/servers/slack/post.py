"""Carries events, commands and clicks to the app, over signed HTTP or over its sockets, and tries events again."""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlencode

import aiohttp

from tests.servers.slack.wire import Json
from tests.servers.slack.world import Workspace

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

Parcel = Literal["events_api", "slash_commands", "interactive"]
RETRY_AFTER = (0, 60, 300)
"""Seconds after a failure until the first, second and third retry."""
OLD_SECONDS = 6 * 60


class Signing(StrEnum):
    """How a request to the app is signed."""

    GOOD = "good"
    BAD = "with another secret"
    OLD = "six minutes ago"
    MISSING = "not at all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try: the HTTP status (200 for an acknowledged envelope), or the reason why there is none."""

    status: int | None
    reason: str | None = None
    body: str = ""
    stop: bool = False

    @property
    def ok(self) -> bool:
        """Slack is content."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def answer(self) -> Json:
        """The answer as JSON; plain text as `text`, an empty one as {}."""
        if not self.body:
            return {}
        try:
            told = json.loads(self.body)
        except ValueError:
            return {"text": self.body}
        return told if isinstance(told, dict) else {}


@dataclass(slots=True, kw_only=True)
class Delivery:
    """Something on its way to the app, and every try so far."""

    parcel: Parcel
    body: Json
    workspace: Workspace | None = None
    attempts: list[Attempt] = field(default_factory=list)
    failed_at: float = 0.0

    @property
    def last(self) -> Attempt:
        """The latest try."""
        return self.attempts[-1]

    @property
    def ok(self) -> bool:
        """It arrived."""
        return bool(self.attempts) and self.last.ok

    @property
    def again_at(self) -> float | None:
        """When Slack tries this event again; None if it does not."""
        tries = len(self.attempts)
        if self.parcel != "events_api" or self.ok or not tries or self.last.stop:
            return None
        return self.failed_at + RETRY_AFTER[tries - 1] if tries <= len(RETRY_AFTER) else None


@dataclass(slots=True)
class Post:
    """`patience` is how many seconds Slack waits for an answer; `sent` is everything so far."""

    slack: "FakeSlack"
    patience: float = 3.0
    sent: list[Delivery] = field(default_factory=list)
    _session: aiohttp.ClientSession | None = None
    _running: set[asyncio.Task[None]] = field(default_factory=set)

    async def send(self, delivery: Delivery, signing: Signing = Signing.GOOD) -> Delivery:
        """Try once; an event that was tried before carries the headers of a retry."""
        if not delivery.attempts:
            self.sent.append(delivery)
        reason = delivery.last.reason if delivery.attempts else None
        retry = (len(delivery.attempts), reason or "http_error") if delivery.attempts else None
        app = self.slack.world.app
        if app.request_url is None:
            attempt = await self.slack.socket.send(delivery.parcel, delivery.body, retry)
        else:
            attempt = await self._post(app.request_url, delivery, retry, signing)
        delivery.attempts.append(attempt)
        delivery.failed_at = self.slack.world.clock.now()
        kind = delivery.body.get("event", delivery.body).get("type", delivery.body.get("command"))
        self.slack.world.log.append(f"   {kind} -> app: {attempt.status or attempt.reason}")
        self.slack.stir()
        return delivery

    def start(self, delivery: Delivery) -> None:
        """Send in the background, as Slack does with events."""
        task = asyncio.create_task(self._quietly(delivery))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def settled(self) -> None:
        """Wait until nothing is on its way."""
        while self._running:
            await asyncio.wait(self._running)

    async def retry(self, delivery: Delivery) -> Delivery:
        """Try an event again now, whatever the time."""
        return await self.send(delivery)

    async def retry_due(self) -> list[Delivery]:
        """Try every event again whose time has come by Slack's clock."""
        now = self.slack.world.clock.now()
        due = [one for one in self.sent if one.again_at is not None and one.again_at <= now]
        return [await self.send(one) for one in due]

    def headers(
        self, body: bytes, content_type: str, signing: Signing = Signing.GOOD
    ) -> dict[str, str]:
        """What Slack would send with a body."""
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "Accept": "application/json,*/*",
        }
        if signing is Signing.MISSING:
            return headers
        secret = self.slack.world.app.signing_secret
        stamp = str(int(time.time() - (OLD_SECONDS if signing is Signing.OLD else 0)))
        signature = signed("another" if signing is Signing.BAD else secret, stamp, body)
        return headers | {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}

    async def close(self) -> None:
        """Drop what is on its way."""
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._session:
            await self._session.close()

    async def _quietly(self, delivery: Delivery) -> None:
        await self.send(delivery)

    async def _post(
        self, url: str, delivery: Delivery, retry: tuple[int, str] | None, signing: Signing
    ) -> Attempt:
        body, content_type = encoded(delivery)
        headers = self.headers(body, content_type, signing)
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry[0]), "X-Slack-Retry-Reason": retry[1]}
        return await self._request(url, body, headers)

    async def _request(self, url: str, body: bytes, headers: dict[str, str]) -> Attempt:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        timeout = aiohttp.ClientTimeout(total=self.patience)
        try:
            async with self._session.post(
                url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                text = await response.text()
                stop = response.headers.get("X-Slack-No-Retry") == "1"
                reason = None if response.ok else "http_error"
                return Attempt(status=response.status, reason=reason, body=text, stop=stop)
        except TimeoutError:
            return Attempt(status=None, reason="http_timeout")
        except aiohttp.ClientError:
            return Attempt(status=None, reason="connection_failed")


def encoded(delivery: Delivery) -> tuple[bytes, str]:
    """The body of the HTTP request, and its content type."""
    match delivery.parcel:
        case "events_api":
            return json.dumps(delivery.body).encode(), "application/json"
        case "slash_commands":
            return urlencode(delivery.body).encode(), "application/x-www-form-urlencoded"
        case "interactive":
            form = urlencode({"payload": json.dumps(delivery.body)})
            return form.encode(), "application/x-www-form-urlencoded"


def signed(secret: str, timestamp: str, body: bytes) -> str:
    """`v0=` and the HMAC-SHA256 of `v0:{timestamp}:{body}`."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
