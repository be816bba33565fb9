"""Counts who answered a post, after they got their reply: best effort, so that no reply waits for the database."""

from collections.abc import Callable

from bot.handlers.reacting import count
from bot.model.errors import StoreDown
from bot.model.reaction import Reaction
from bot.ports import Clock
from bot.store import Store

MOST = 5_000
"""Reactions that wait in memory at the most; more are not counted."""


class Counting:
    """Reactions that wait for being written down, each once."""

    def __init__(self, *, store: Store, clock: Clock, wake: Callable[[], None]) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake
        self._waiting: dict[Reaction, None] = {}

    def note(self, reaction: Reaction) -> None:
        """Have a reaction counted soon."""
        if len(self._waiting) < MOST:
            self._waiting[reaction] = None
            self._wake()

    async def work(self) -> None:
        """Write down all that wait, in one transaction; while the database is out of reach they go on waiting."""
        batch, self._waiting = self._waiting, {}
        if not batch:
            return
        try:
            async with self._store.writing() as work:
                await count(work, list(batch), self._clock.now())
        except StoreDown:
            self._waiting = batch | self._waiting
            raise
