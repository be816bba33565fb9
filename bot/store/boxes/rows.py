"""The rows of boxes, read and written in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Row, and_, delete, insert, literal, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.errors import StoreBusy
from bot.model.place import TeamId
from bot.store.boxes.place import Box
from bot.store.boxes.tables import BOX


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BoxRow:
    """A box as it lies: the id of its key, a random tag that changes with every write, and the ciphertext."""

    box: Box
    key: str
    etag: str
    sealed: bytes


class Rows:
    """The table of boxes. With `change` nobody else can change what is returned until the transaction ends."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._on_sqlite = connection.dialect.name == "sqlite"

    async def get(self, box: Box, *, change: bool = False) -> BoxRow | None:
        """The box, or None."""
        query = select(BOX).where(_is(box))
        found = await self._connection.execute(query.with_for_update() if change else query)
        row = found.one_or_none()
        return _read(row) if row is not None else None

    async def all(self) -> list[BoxRow]:
        """Every box, by team and topic."""
        found = await self._connection.execute(select(BOX).order_by(BOX.c.team, BOX.c.topic))
        return [_read(row) for row in found]

    async def some(self) -> bool:
        """Whether there is any box at all."""
        return (
            await self._connection.scalar(select(literal(1)).select_from(BOX).limit(1)) is not None
        )

    async def keys(self, team: TeamId | None = None) -> dict[Box, str]:
        """Which boxes there are, of one team or of all, by team and topic, each with the id of its key."""
        query = select(BOX.c.team, BOX.c.topic, BOX.c.key).order_by(BOX.c.team, BOX.c.topic)
        if team is not None:
            query = query.where(BOX.c.team == team)
        found = await self._connection.execute(query)
        return {Box(team=TeamId(row.team), topic=row.topic): row.key for row in found}

    async def add(self, row: BoxRow) -> bool:
        """Insert a box; False if it is there already."""
        into = sqlite.insert(BOX) if self._on_sqlite else postgresql.insert(BOX)
        statement = into.on_conflict_do_nothing().values(_values(row)).returning(literal(1))
        return await self._connection.scalar(statement) is not None

    async def save(self, row: BoxRow, etag: str, sealed: bytes) -> None:
        """Write a box anew, with a new tag and new contents. StoreBusy if somebody wrote it since `row` was read."""
        done = await self._connection.execute(
            update(BOX).where(_is(row.box), BOX.c.etag == row.etag).values(etag=etag, sealed=sealed)
        )
        if done.rowcount != 1:
            raise StoreBusy("etag")

    async def lock(self) -> None:
        """Keep everybody else away from all boxes, before they are read to be rewritten; SQLite has one writer anyway."""
        if not self._on_sqlite:
            await self._connection.execute(text("LOCK TABLE box IN ACCESS EXCLUSIVE MODE"))

    async def rewrite(self, rows: Sequence[BoxRow]) -> None:
        """Put these boxes in the place of all that there are, and leave nothing of those in the table's file."""
        # PostgreSQL keeps every replaced row, in the order of the writes: a history for whoever has file and key.
        await self._connection.execute(delete(BOX) if self._on_sqlite else text("TRUNCATE box"))
        if rows:
            await self._connection.execute(insert(BOX), [_values(row) for row in rows])

    async def delete(self, box: Box) -> None:
        """Remove a box."""
        await self._connection.execute(delete(BOX).where(_is(box)))


def _is(box: Box) -> ColumnElement[bool]:
    return and_(BOX.c.team == box.team, BOX.c.topic == box.topic)


def _values(row: BoxRow) -> dict[str, object]:
    return {
        "team": row.box.team,
        "topic": row.box.topic,
        "key": row.key,
        "etag": row.etag,
        "sealed": row.sealed,
    }


def _read(row: Row[tuple[str, str, str, str, bytes]]) -> BoxRow:
    return BoxRow(
        box=Box(team=TeamId(row.team), topic=row.topic),
        key=row.key,
        etag=row.etag,
        sealed=row.sealed,
    )
