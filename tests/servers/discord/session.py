"""A gateway session with what it has been sent, and the line to whoever is connected to it."""

import asyncio
import json
import zlib
from dataclasses import dataclass, field

from aiohttp import web

from tests.servers.discord.wire import Json


class Line:
    """One WebSocket connection; frames go out in order, compressed if that was asked for. `muted` loses them."""

    def __init__(
        self, request: web.Request, socket: web.WebSocketResponse, *, packed: bool
    ) -> None:
        self.request, self.socket = request, socket
        self.session: Session | None = None
        self.muted = False
        self.beats = 0
        self.closing: int | None = None
        self.received: list[float] = []
        self._packer = zlib.compressobj() if packed else None
        self._queue: asyncio.Queue[str | int] = (
            asyncio.Queue()
        )  # frames, and the code to close with
        self._writing = asyncio.create_task(self._write())

    def put(
        self, op: int, data: object = None, *, t: str | None = None, s: int | None = None
    ) -> None:
        """Send a frame soon."""
        self._queue.put_nowait(json.dumps({"op": op, "d": data, "t": t, "s": s}))

    def close(self, code: int) -> None:
        """Close it after what is on its way."""
        self._queue.put_nowait(code)

    def cut(self) -> None:
        """Break it without a word: the client sees 1006."""
        if self.request.transport is not None:
            self.request.transport.abort()

    async def _write(self) -> None:
        while True:
            frame = await self._queue.get()
            try:
                if isinstance(frame, int):
                    self.closing = frame
                    await self.socket.close(code=frame)
                    return
                if not self.muted:
                    await self._send(frame)
            except ConnectionError:
                return

    async def _send(self, frame: str) -> None:
        if self._packer is None:
            await self.socket.send_str(frame)
            return
        packed = self._packer.compress(frame.encode()) + self._packer.flush(zlib.Z_SYNC_FLUSH)
        await self.socket.send_bytes(packed)

    async def done(self) -> None:
        """Stop writing."""
        self._writing.cancel()
        await asyncio.wait([self._writing])


@dataclass(slots=True, kw_only=True)
class Session:
    """`sent` is everything with its number, so that a RESUME can replay it; `shard` is (number, of how many)."""

    id: str
    intents: int
    shard: tuple[int, int]
    line: Line | None = None
    seq: int = 0
    sent: list[tuple[int, str, Json]] = field(default_factory=list)

    def owns(self, guild_id: str | None) -> bool:
        """Whether events of a guild (None: direct messages) go to this shard."""
        return (
            self.shard[0] == (int(guild_id) >> 22) % self.shard[1]
            if guild_id
            else self.shard[0] == 0
        )

    def add(self, event: str, data: Json) -> None:
        """Send an event, or keep it until somebody resumes."""
        self.seq += 1
        self.sent.append((self.seq, event, data))
        if self.line:
            self.line.put(0, data, t=event, s=self.seq)

    def replay(self, after: int) -> None:
        """Send again what came after a number, then RESUMED."""
        assert self.line
        for seq, event, data in self.sent:
            if seq > after:
                self.line.put(0, data, t=event, s=seq)
        self.add("RESUMED", {})
