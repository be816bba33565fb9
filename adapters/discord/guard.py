"""The outermost callback: whatever nobody foresaw ends here, so that the library does not log it with people's words."""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

log = logging.getLogger(__name__)

GRACE = 0.5
"""Seconds that what is under way gets when Haven stops."""


class Guard:
    """Does what an event asks for, and knows what is under way."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    async def do(self, work: Awaitable[None]) -> None:
        """Do it; an error that nobody foresaw is logged by its class alone."""
        task = asyncio.current_task()
        assert task, "an event is a task of the library's"
        self._running.add(task)
        try:
            await work
        except Exception as error:
            log.error("an event failed in a way that nobody foresaw: %s", type(error).__name__)
        finally:
            self._running.discard(task)

    async def finish(self) -> None:
        """Let answers go out, for a moment; then give up what is still under way."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
