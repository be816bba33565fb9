"""The keys of boxes as rows of a table that is small enough to be written anew."""

from collections.abc import Iterable, Mapping

from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.place import TeamId
from bot.store.boxes.place import Box
from bot.store.boxes.tables import BOX_KEY


class TableKeys:
    """PostgreSQL keeps what it deletes, even after a VACUUM; only a table that is written anew leaves nothing."""

    async def of(self, connection: AsyncConnection, boxes: Iterable[Box]) -> dict[Box, bytes]:
        """The keys of these boxes, as far as there are any."""
        wanted = set(boxes)
        return {box: key for box, key in (await _all(connection)).items() if box in wanted}

    async def put(self, connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
        """Keep keys, and leave nothing of those that they replace."""
        if await self.of(connection, keys):
            await _rewrite(connection, {}, keys)
        elif keys:
            await _insert(connection, keys)

    async def destroy(self, connection: AsyncConnection, box: Box) -> None:
        """Leave nothing of a key in the table's file."""
        await _rewrite(connection, {box}, {})


async def _all(connection: AsyncConnection) -> dict[Box, bytes]:
    rows = await connection.execute(select(BOX_KEY))
    return {Box(team=TeamId(row.team), topic=row.topic): row.wrapped for row in rows}


async def _insert(connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
    rows = [
        {"team": box.team, "topic": box.topic, "wrapped": wrapped} for box, wrapped in keys.items()
    ]
    await connection.execute(insert(BOX_KEY), rows)


async def _rewrite(
    connection: AsyncConnection, without: Iterable[Box], new: Mapping[Box, bytes]
) -> None:
    # Unlike VACUUM FULL this keeps no deleted row for the sake of somebody's older snapshot.
    await connection.execute(text("LOCK TABLE box_key IN ACCESS EXCLUSIVE MODE"))
    keys = {**await _all(connection), **new}
    for box in without:
        keys.pop(box, None)
    await connection.execute(text("TRUNCATE box_key"))
    if keys:
        await _insert(connection, keys)
