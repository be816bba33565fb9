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
_KEPT = 2 * BURST
"""Seconds after its last post for which a channel is remembered; by then it may post at once again."""


class Pace:
    """The moments of the last posts of each channel, for as long as they count."""

    def __init__(self) -> None:
        self._posts: dict[tuple[str, str], deque[float]] = {}

    async def wait(self, workspace: str, channel: str) -> None:
        """Take a turn. Raises TryLater if too many posts wait already."""
        now = asyncio.get_running_loop().time()
        self._forget(now)
        posts = self._posts.pop((workspace, channel), None) or deque(maxlen=BURST)
        self._posts[workspace, channel] = posts
        turn = max(now, posts[0] + BURST + _MARGIN) if len(posts) == BURST else now
        if turn - now > PATIENCE:
            raise TryLater(timedelta(seconds=turn - now))
        posts.append(turn)
        await asyncio.sleep(turn - now)

    def _forget(self, now: float) -> None:
        """Those that were used longest ago come first."""
        while self._posts:
            longest_ago = next(iter(self._posts))
            if self._posts[longest_ago][-1] > now - _KEPT:
                return
            del self._posts[longest_ago]
