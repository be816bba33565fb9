"""Runs a job again and again: whenever it is woken, and never twice at once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.model.errors import StoreBusy, StoreDown

log = logging.getLogger(__name__)


class Turns:
    """One job and the event that wakes it. Trouble in one turn is logged and does not end the next."""

    def __init__(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self.name = name
        self._work = work
        self._event = asyncio.Event()
        self._lock = asyncio.Lock()
        self._down = False

    def wake(self) -> None:
        """Have a turn soon; several calls before it begins are one turn."""
        self._event.set()

    async def run(self) -> None:
        """Take turns until cancelled."""
        while True:
            await self._event.wait()
            self._event.clear()
            try:
                await self.turn()
            except StoreBusy:
                # The next turn does what this one left.
                log.warning("others hold the database", extra={"action": f"{self.name}.busy"})
            except StoreDown as error:
                self._store_is(down=True, error=error)
            except Exception:
                log.exception("a turn failed", extra={"action": f"{self.name}.failed"})
            else:
                self._store_is(down=False)

    async def turn(self) -> None:
        """Take one turn now, after the one that may be under way."""
        async with self._lock:
            await self._work()

    def _store_is(self, *, down: bool, error: StoreDown | None = None) -> None:
        if down and not self._down:
            log.error("the database is out of reach: %s", type(error).__name__)
        if self._down and not down:
            log.warning("the database is back")
        self._down = down
