"""What has to be remembered for the fifteen minutes that a private reply lives: long buttons and half-filled forms."""

import base64
from typing import Generic, TypeVar

from adapters.discord.lately import Lately
from bot.ports import Clock, Entropy

LIFETIME = 15 * 60.0
MOST = 10_000

T = TypeVar("T")


class Memory(Generic[T]):
    """Values under tokens that nobody can guess; the oldest go when there are too many."""

    def __init__(self, clock: Clock, entropy: Entropy, most: int = MOST) -> None:
        self._entropy = entropy
        self._kept: Lately[str, T] = Lately(clock, LIFETIME, most)

    def keep(self, value: T) -> str:
        """The token under which a value is kept from now on."""
        token = base64.b32encode(self._entropy.token(15)).decode().lower()
        self._kept.put(token, value)
        return token

    def get(self, token: str) -> T | None:
        """The value, or None if its time is over or the program was started anew."""
        return self._kept.get(token)

    def tidy(self) -> None:
        """Forget what is over: half-filled forms hold people's words."""
        self._kept.tidy()
