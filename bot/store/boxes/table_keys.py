"""The keys of boxes as rows of a table that is small enough to be written anew."""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Row, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.place import TeamId
from bot.store.boxes.place import Box
from bot.store.boxes.rows import Rows
from bot.store.boxes.tables import BOX_KEY


class TableKeys:
    """PostgreSQL keeps what it deletes, even after a VACUUM; only a table that is written anew leaves nothing."""

    async def of(self, connection: AsyncConnection, boxes: Iterable[Box]) -> dict[Box, bytes]:
        """The keys of these boxes, as far as there are any."""
        wanted = set(boxes)
        teams = {box.team for box in wanted}
        rows = await connection.execute(select(BOX_KEY).where(BOX_KEY.c.team.in_(teams)))
        return {box: key for box, key in _read(rows) if box in wanted}

    async def put(self, connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
        """Keep keys, and leave nothing of those that they replace."""
        if await self.of(connection, keys):
            await _lock(connection)
            await _rewrite(connection, {**await _all(connection), **keys})
        else:
            await _insert(connection, keys)

    async def prune(self, connection: AsyncConnection) -> None:
        """Leave nothing in the table's file of any key whose box is not there."""
        table = Rows(connection)
        await (
            table.keys()
        )  # in the order of everybody else: boxes first, so that no two wait for one another
        await _lock(connection)
        boxes = await table.keys()  # again: what was opened meanwhile is here, box and key together
        keys = await _all(connection)
        await _rewrite(connection, {box: keys[box] for box in boxes if box in keys})


async def _all(connection: AsyncConnection) -> dict[Box, bytes]:
    return dict(_read(await connection.execute(select(BOX_KEY))))


def _read(rows: Iterable[Row[tuple[str, str, bytes]]]) -> Iterator[tuple[Box, bytes]]:
    for row in rows:
        yield Box(team=TeamId(row.team), topic=row.topic), row.wrapped


async def _lock(connection: AsyncConnection) -> None:
    await connection.execute(text("LOCK TABLE box_key IN ACCESS EXCLUSIVE MODE"))


async def _rewrite(connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
    # Unlike VACUUM FULL this keeps no deleted row for the sake of somebody's older snapshot.
    await connection.execute(text("TRUNCATE box_key"))
    await _insert(connection, keys)


async def _insert(connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
    if keys:
        rows = [{"team": box.team, "topic": box.topic, "wrapped": key} for box, key in keys.items()]
        await connection.execute(insert(BOX_KEY), rows)
