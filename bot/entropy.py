"""Randomness from the system, and a repeatable one for tests and trials."""

import random
import secrets


class SystemEntropy:
    """Unpredictable bytes and numbers from the operating system."""

    def token(self, size: int) -> bytes:
        """`size` unpredictable bytes."""
        return secrets.token_bytes(size)

    def fraction(self) -> float:
        """A number in [0, 1)."""
        return random.SystemRandom().random()


class SeededEntropy:
    """The same bytes and numbers in the same order for the same seed; never for keys that guard anything."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def token(self, size: int) -> bytes:
        """The next `size` bytes."""
        return self._random.randbytes(size)

    def fraction(self) -> float:
        """The next number in [0, 1)."""
        return self._random.random()
