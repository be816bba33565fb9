"""Whether Discord is there and lets Haven in: each change is said in the log once, and tries are made ever more rarely."""

import logging
from collections.abc import Sequence

log = logging.getLogger(__name__)


class Reach:
    """Knows since the last connection what was said, and how often Haven tried; `waits` are seconds between two tries."""

    def __init__(self, waits: Sequence[float]) -> None:
        self._waits = waits
        self._tries = 0
        self._away = False
        self._refused = False

    def connected(self) -> None:
        """Discord is there; said only after it was not."""
        if self._away or self._refused:
            log.warning("Discord is back")
        self._tries = 0
        self._away = self._refused = False

    def disconnected(self) -> None:
        """Discord is away; its library tries again by itself."""
        if not self._away:
            log.warning("Discord is out of reach; trying again")
        self._away = True

    def refused(self, why: str) -> None:
        """Discord does not want to be connected, and its library gave up."""
        if not self._refused:
            log.error("Discord does not let Haven in: %s", why)
        self._refused = True

    def wait(self) -> float:
        """Seconds until the next try; the last of the waits for ever."""
        wait = self._waits[min(self._tries, len(self._waits) - 1)]
        self._tries += 1
        return wait
