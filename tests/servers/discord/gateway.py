"""The gateway: who is connected, what they are told, and the ways in which it fails them."""

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from aiohttp import WSMsgType, web

from tests.servers.discord import handshake
from tests.servers.discord.handshake import INVALID
from tests.servers.discord.session import Line, Session
from tests.servers.discord.wire import Json

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS = 1, 2, 3, 4, 6, 7, 8
HELLO, ACK = 10, 11
MOST_BYTES, MOST_SENT, SENT_SECONDS = 4096, 120, 60.0
GOODBYE = (1000, 1001)
"""A client that closes with these does not want to resume."""


class Gateway:
    """Settings a test may change: `interval` of heartbeats in seconds, `acks`, `holds_guilds` (no GUILD_CREATE after
    READY), `identify_every` seconds for each of `max_concurrency` keys, `starts_left`, `most_guilds` of a shard, `down`.
    """

    def __init__(self, discord: "FakeDiscord") -> None:
        self.discord = discord
        self.interval = 41.25
        self.acks = True
        self.holds_guilds = False
        self.down = False
        self.max_concurrency = 1
        self.identify_every = 0.0
        self.starts_left = 1000
        self.most_guilds = 2500
        self.identified: dict[int, float] = {}
        self.sessions: dict[str, Session] = {}
        self.lines: list[Line] = []
        self.closed: list[int | None] = []

    # What a test does to it

    @property
    def connected(self) -> list[Session]:
        """Sessions with somebody at the other end."""
        return [one for one in self.sessions.values() if one.line]

    def reconnects(self) -> None:
        """Op 7: every client should come back and resume."""
        for line in self.lines:
            line.put(RECONNECT)

    def invalidates(self, *, resumable: bool) -> None:
        """Op 9: every session is invalid; unless resumable, it is lost."""
        for line in self.lines:
            line.put(INVALID, resumable)
        if not resumable:
            self.forgets()

    def forgets(self) -> None:
        """Lose all sessions; a RESUME will meet op 9."""
        for line in self.lines:
            line.session = None
        self.sessions.clear()

    def closes(self, code: int) -> None:
        """Close all connections with a code."""
        for line in self.lines:
            line.close(code)

    def cuts(self) -> None:
        """Break all connections without a close frame (1006)."""
        for line in self.lines:
            line.cut()

    def goes_silent(self) -> None:
        """All present connections are dead: nothing comes out of them any more."""
        for line in self.lines:
            line.muted = True

    def asks_for_heartbeats(self) -> None:
        """Op 1: every client should beat at once."""
        for line in self.lines:
            line.put(HEARTBEAT)

    # What happens is told

    def tell(
        self, event: str, shape: Callable[[Session], Json], *, guild_id: str | None, need: int = 0
    ) -> int:
        """Send an event to the sessions whose shard and intents it fits; how many they were."""
        told = 0
        for session in list(self.sessions.values()):
            if session.owns(guild_id) and (not need or session.intents & need):
                session.add(event, shape(session))
                told += session.line is not None
        return told

    # Connections

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One connection, from HELLO to its end."""
        if self.down:
            return web.Response(status=503)
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        packed = request.query.get("compress") == "zlib-stream"
        line = Line(request, socket, packed=packed)
        self.lines.append(line)
        line.put(HELLO, {"heartbeat_interval": int(self.interval * 1000)})
        if (request.query.get("v"), request.query.get("encoding", "json")) != ("10", "json"):
            line.close(4012)
        watching = asyncio.create_task(self._watch(line))
        try:
            async for message in socket:
                self._take(line, message.type, message.data)
        finally:
            watching.cancel()
            await asyncio.wait([watching])
            await self._ended(line)
        return socket

    async def _watch(self, line: Line) -> None:
        # Whoever does not beat is gone.
        while True:
            beats = line.beats
            await asyncio.sleep(self.interval * 2)
            if line.beats == beats:
                line.close(4009)

    async def _ended(self, line: Line) -> None:
        await line.done()
        self.lines.remove(line)
        code = line.closing or line.socket.close_code
        self.closed.append(code)
        session = line.session
        if session and session.line is line:
            session.line = None
            if line.closing is None and code in GOODBYE:
                self.sessions.pop(session.id, None)
        self.discord.world.log.append(f"  gateway: closed with {code}")
        self.discord.stir()

    def _take(self, line: Line, type: WSMsgType, text: object) -> None:
        now = asyncio.get_running_loop().time()
        line.received = [at for at in line.received if at > now - SENT_SECONDS] + [now]
        if type is not WSMsgType.TEXT or len(str(text).encode()) > MOST_BYTES:
            line.close(4002)
        elif len(line.received) > MOST_SENT:
            line.close(4008)
        else:
            self._frame(line, str(text))
        self.discord.stir()

    def _frame(self, line: Line, text: str) -> None:
        try:
            frame = json.loads(text)
            op, data = frame["op"], frame.get("d")
        except (ValueError, KeyError, TypeError):
            line.close(4002)
            return
        if op == HEARTBEAT:
            line.beats += 1
            if self.acks:
                line.put(ACK)
        elif op == IDENTIFY:
            handshake.identify(self, line, data)
        elif op == RESUME:
            handshake.resume(self, line, data)
        elif op not in (PRESENCE, VOICE, MEMBERS):
            line.close(4001)
        elif line.session is None:
            line.close(4003)
        elif op == MEMBERS:
            handshake.members(self, line.session, data)

    def guild_ids(self) -> Iterator[str]:
        """The guilds that the bot is in."""
        return (guild.id for guild in self.discord.world.bot_guilds())
