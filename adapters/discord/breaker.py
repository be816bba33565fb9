"""Keeps Haven from being banned: Discord shuts out who sends 10,000 requests that it refuses within ten minutes."""

from collections import deque
from datetime import timedelta

from bot.model.errors import Gone, Scope, TryLater
from bot.ports import Clock

WINDOW = 600.0
MOST = 1_000
"""Denied requests in ten minutes after which nothing is sent for a while; a tenth of what Discord stands for."""
REST = 300.0
BAD_TOKEN_REST = 60.0
INVALID = frozenset({401, 403, 429})


class Breaker:
    """Counts what Discord refuses; `admit` before each call says whether it may be made."""

    def __init__(self, clock: Clock, most: int = MOST) -> None:
        self._clock = clock
        self._most = most
        self._refused: deque[float] = deque()
        self._open_until = 0.0
        self._token_until = 0.0

    def admit(self) -> None:
        """Raises Gone while the token is known to be dead, and TryLater after too many refusals."""
        now = self._clock.elapsed()
        if now < self._token_until:
            raise Gone(Scope.WORKSPACE, "token")
        if now < self._open_until:
            raise TryLater(timedelta(seconds=self._open_until - now))

    def note(self, status: int, *, shared: bool = False) -> None:
        """Discord answered with an error; a limit that is shared with others is not held against us."""
        if status not in INVALID or shared:
            return
        now = self._clock.elapsed()
        if status == 401:
            self._token_until = now + BAD_TOKEN_REST
        self._refused.append(now)
        while self._refused[0] < now - WINDOW:
            self._refused.popleft()
        if len(self._refused) >= self._most:
            self._open_until = now + REST
            self._refused.clear()
