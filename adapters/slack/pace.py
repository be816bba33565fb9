"""One post a second in a channel, with short bursts, as Slack asks; nobody waits for other channels."""

import asyncio
from collections import deque
from datetime import timedelta

from bot.model.errors import TryLater

BURST = 4
"""So many posts may come at once, and no more than so many in as many seconds."""
PATIENCE = 5.0
"""Seconds that a post may wait here; a longer wait is better spent in the outbox."""
_MARGIN = 0.5
"""Seconds by which the way to Slack may be slower for one post than for the next; Slack counts when they arrive."""
_MOST = 10_000


class Pace:
    """The moments of the last posts of each channel."""

    def __init__(self) -> None:
        self._posts: dict[tuple[str, str], deque[float]] = {}

    async def wait(self, workspace: str, channel: str) -> None:
        """Take a turn. Raises TryLater if too many posts wait already."""
        now = asyncio.get_running_loop().time()
        posts = self._posts.setdefault((workspace, channel), deque(maxlen=BURST))
        turn = max(now, posts[0] + BURST + _MARGIN) if len(posts) == BURST else now
        if turn - now > PATIENCE:
            raise TryLater(timedelta(seconds=turn - now))
        posts.append(turn)
        if len(self._posts) > _MOST:
            self._posts = {
                key: one for key, one in self._posts.items() if one[-1] > now - 2 * BURST
            }
        await asyncio.sleep(turn - now)
