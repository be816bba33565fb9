"""A shelf in memory, for adapters under test."""

from datetime import timedelta


class MemoryShelf:
    """Keeps its values as long as it lives, and forgets none of them early."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}

    async def get(self, key: str) -> bytes | None:
        """The value, or None."""
        return self.values.get(key)

    async def put(self, key: str, value: bytes, ttl: timedelta | None = None) -> None:
        """Keep a value."""
        self.values[key] = value

    async def take(self, key: str) -> bytes | None:
        """Get and remove."""
        return self.values.pop(key, None)

    async def items(self, prefix: str) -> dict[str, bytes]:
        """All values whose key begins with `prefix`, in the order of their keys."""
        return {key: self.values[key] for key in sorted(self.values) if key.startswith(prefix)}
