"""Socket Mode: tickets used once, several connections, envelopes and their acknowledgements, and every way to be cut off."""

import asyncio
import json
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from aiohttp import WSMsgType, web

from tests.servers.slack.post import Attempt, Parcel
from tests.servers.slack.wire import Json, a_secret

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

MOST_CONNECTIONS = 10


@dataclass(slots=True, eq=False)
class Link:
    """One connection; `waiting` holds what was not acknowledged yet."""

    ws: web.WebSocketResponse
    request: web.Request
    waiting: dict[str, asyncio.Future[Json]] = field(default_factory=dict)

    async def say(self, frame: Json) -> None:
        """Send a frame."""
        await self.ws.send_str(json.dumps(frame))

    def cut(self) -> None:
        """Close without a word."""
        if self.request.transport is not None:
            self.request.transport.abort()


@dataclass(slots=True)
class Sockets:
    """`links` are the open connections; each envelope goes to one of them, in turn.

    `duplicates` next envelopes arrive twice, on another connection if there is one.
    """

    slack: "FakeSlack"
    links: list[Link] = field(default_factory=list)
    duplicates: int = 0
    opened: int = 0
    _tickets: set[str] = field(default_factory=set)
    _turn: "count[int]" = field(default_factory=count)

    def ticket(self) -> str:
        """A WebSocket address that works once."""
        ticket = a_secret()
        self._tickets.add(ticket)
        return f"ws://127.0.0.1:{self.slack.port}/link/?ticket={ticket}&app_id={self.slack.world.app.id}"

    async def connected(self, links: int = 1, seconds: float = 10.0) -> None:
        """Wait until the app holds that many connections. TimeoutError if it never does."""
        await self.slack.until(lambda: len(self.links) >= links, seconds)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """The app connects."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403, text="ticket used or unknown")
        self._tickets.discard(ticket)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        link = Link(ws, request)
        if len(self.links) >= MOST_CONNECTIONS:
            await self._disconnect(link, "too_many_websockets", close=True)
            return ws
        await self._listen(link)
        return ws

    async def send(self, parcel: Parcel, payload: Json, retry: tuple[int, str] | None) -> Attempt:
        """One envelope to one connection; the answer is in its acknowledgement."""
        if not self.links:
            return Attempt(status=None, reason="connection_failed")
        link = self._next()
        frame: Json = {
            "envelope_id": a_secret(32),
            "type": parcel,
            "payload": payload,
            "accepts_response_payload": parcel != "events_api",
        }
        if parcel == "events_api":
            number, reason = retry or (0, "")
            frame |= {"retry_attempt": number, "retry_reason": reason}
        acknowledged = asyncio.get_running_loop().create_future()
        link.waiting[frame["envelope_id"]] = acknowledged
        try:
            await link.say(frame)
            if self.duplicates:
                self.duplicates -= 1
                await self._next().say(frame)
            async with asyncio.timeout(self.slack.post.patience):
                answer: Json = await acknowledged
        except TimeoutError:
            return Attempt(status=None, reason="timeout")
        except ConnectionError:
            return Attempt(status=None, reason="connection_failed")
        return Attempt(status=200, body=json.dumps(answer) if answer else "")

    async def warns(self) -> None:
        """Every connection will be closed in about ten seconds."""
        for link in list(self.links):
            await self._disconnect(link, "warning", close=False)

    async def refreshes(self) -> None:
        """Every connection is closed; the app should open another."""
        for link in list(self.links):
            await self._disconnect(link, "refresh_requested", close=True)

    async def disables(self) -> None:
        """Socket Mode was switched off in the app's settings."""
        for link in list(self.links):
            await self._disconnect(link, "link_disabled", close=True)

    def cuts(self) -> None:
        """Every connection dies without a word."""
        for link in list(self.links):
            link.cut()

    async def _listen(self, link: Link) -> None:
        self.links.append(link)
        self.opened += 1
        await link.say(self._hello())
        self.slack.stir()
        try:
            async for message in link.ws:
                if message.type is WSMsgType.TEXT:
                    self._acknowledged(link, json.loads(message.data))
        finally:
            self.links.remove(link)
            for one in link.waiting.values():
                if not one.done():
                    one.set_exception(ConnectionResetError())
            self.slack.stir()

    def _acknowledged(self, link: Link, frame: Json) -> None:
        id = frame.get("envelope_id")
        if not isinstance(id, str):
            self.slack.world.complain(f"a frame without envelope_id: {frame}")
            return
        waiting = next((one.waiting.pop(id) for one in self.links if id in one.waiting), None)
        if waiting and not waiting.done():
            waiting.set_result(frame.get("payload") or {})

    def _next(self) -> Link:
        return self.links[next(self._turn) % len(self.links)]

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.links),
            "debug_info": self._debug() | {"approximate_connection_time": 18060},
            "connection_info": {"app_id": self.slack.world.app.id},
        }

    def _debug(self) -> Json:
        return {"host": "applink-local", "build_number": 1}

    async def _disconnect(self, link: Link, reason: str, *, close: bool) -> None:
        await link.say({"type": "disconnect", "reason": reason, "debug_info": self._debug()})
        if close:
            await link.ws.close()
