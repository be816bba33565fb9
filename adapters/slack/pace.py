"""One post a second in a channel, with short bursts, as Slack asks; nobody waits for other channels."""

import asyncio
from datetime import timedelta

from bot.model.errors import TryLater

BURST = 4
PATIENCE = 4.0
"""Seconds that a post may wait here; a longer wait is better spent in the outbox."""
_MOST = 10_000


class Pace:
    """When each channel takes its next post."""

    def __init__(self) -> None:
        self._full_at: dict[tuple[str, str], float] = {}

    async def wait(self, workspace: str, channel: str) -> None:
        """Take a turn. Raises TryLater if too many posts wait already."""
        now = asyncio.get_running_loop().time()
        key = (workspace, channel)
        # The moment up to which the channel's seconds are spent; BURST of them may be spent ahead.
        spent = max(self._full_at.pop(key, now), now) + 1.0
        wait = spent - now - BURST
        if wait > PATIENCE:
            self._full_at[key] = spent - 1.0
            raise TryLater(timedelta(seconds=wait))
        self._full_at[key] = spent
        if len(self._full_at) > _MOST:
            self._full_at = {one: at for one, at in self._full_at.items() if at > now}
        if wait > 0:
            await asyncio.sleep(wait)
