"""Live news for open pages: one queue for each, ended at once when the playground closes."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from adapters.web.sessions import Session
from adapters.web.wire import Json, dump
from bot.model.place import Person

_MOST_WAITING = 1_000
_BEAT = 15.0
"""Seconds of silence after which a sign of life is sent, so that closed browsers are noticed."""


class Stream:
    """The news for one open page, whose person may change."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._waiting: asyncio.Queue[bytes | None] = asyncio.Queue(_MOST_WAITING)
        self.closed = False

    def put(self, chunk: bytes) -> None:
        """Queue a chunk; a page that reads nothing any more is closed (it asks for everything when it comes back)."""
        try:
            self._waiting.put_nowait(chunk)
        except asyncio.QueueFull:
            self.close()

    def close(self) -> None:
        """Wake the reader for the last time."""
        self.closed = True
        if self._waiting.full():
            self._waiting.get_nowait()
        self._waiting.put_nowait(None)

    async def read(self) -> bytes | None:
        """The next chunk of `text/event-stream`; None at the end."""
        if self.closed:
            return None
        try:
            return await asyncio.wait_for(self._waiting.get(), _BEAT)
        except TimeoutError:
            return b": still here\n\n"


class Feed:
    """Everybody who listens."""

    def __init__(self) -> None:
        self._streams: set[Stream] = set()
        self._closed = False

    @contextmanager
    def listen(self, session: Session) -> Iterator[Stream]:
        """A stream of what the person of that browser may see, for as long as the block lasts."""
        stream = Stream(session)
        if self._closed:
            stream.close()
        self._streams.add(stream)
        try:
            yield stream
        finally:
            self._streams.discard(stream)

    def tell(self, event: Json, sees: Callable[[Person], bool]) -> None:
        """Send an event to all pages whose person may see it."""
        self._send(event, lambda session: sees(session.person))

    def tell_browser(self, event: Json, session: Session) -> None:
        """Send an event to all pages of one browser."""
        self._send(event, lambda other: other is session)

    def _send(self, event: Json, to: Callable[[Session], bool]) -> None:
        chunk = f"data: {dump(event)}\n\n".encode()
        for stream in tuple(self._streams):
            if to(stream.session):
                stream.put(chunk)

    def open(self) -> None:
        """Take listeners again."""
        self._closed = False

    def close(self) -> None:
        """End all streams, and those that are opened from now on."""
        self._closed = True
        for stream in tuple(self._streams):
            stream.close()
