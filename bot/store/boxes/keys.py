"""Where the wrapped keys of boxes lie, apart from the boxes."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.boxes.place import Box


class Keys(Protocol):
    """Wrapped keys by box. Whoever changes one holds the boxes' lock, or the row of the box."""

    async def of(self, connection: AsyncConnection, boxes: Iterable[Box]) -> dict[Box, bytes]:
        """The keys of these boxes, as far as there are any. Raises StoreDown."""
        ...

    async def put(self, connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
        """Keep keys, and destroy what they replace. Raises StoreDown."""
        ...

    async def prune(self, connection: AsyncConnection) -> None:
        """Leave nothing of any key whose box is not there. Raises StoreDown."""
        ...
