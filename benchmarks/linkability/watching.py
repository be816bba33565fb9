"""What somebody sees who may look at everything from outside at any moment, and reads nothing: sizes, times, counters."""

import sqlite3
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Counts = dict[str, float]
"""Figures by what they count."""

_COUNTERS = (
    "SELECT relname AS of, to_jsonb(one) AS figures FROM pg_stat_user_tables one",
    "SELECT relname AS of, to_jsonb(one) AS figures FROM pg_statio_user_tables one",
    "SELECT 'all' AS of, to_jsonb(one) AS figures FROM pg_stat_database one WHERE datname = current_database()",
)
_SIZES = """
    SELECT 'box ' || topic AS of, octet_length(sealed)::float8 AS figure FROM box
    UNION ALL SELECT 'table ' || relname, pg_total_relation_size(relid)::float8 FROM pg_stat_user_tables
    UNION ALL SELECT 'server log', pg_current_wal_insert_lsn() - '0/0'::pg_lsn
"""

# How long sessions have been open. Here time passes only while Haven works, so it would tell how long that took; in life
# it grows by a second each second.
_OF_THE_CLOCK = {"session_time"}


def in_folder(folder: Path) -> Counts:
    """Size and time of each file, how often each SQLite file says that it was changed, and how long each box is."""
    found: Counts = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            name, seen = str(file.relative_to(folder)), file.stat()
            found |= {f"size of {name}": seen.st_size, f"time of {name}": seen.st_mtime_ns}
            if file.suffix == ".db":
                with file.open("rb") as stream:
                    found[f"changes of {name}"] = int.from_bytes(stream.read(28)[24:])
    boxes = next(folder.rglob("box.db"), None)
    return found | dict(_boxes(boxes)) if boxes is not None else found


def _boxes(file: Path) -> Iterator[tuple[str, float]]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        for topic, size in connection.execute("SELECT topic, length(sealed) FROM box"):
            yield f"box {topic}", size


async def on_server(engine: AsyncEngine) -> Counts:
    """PostgreSQL's statistics of every table and of the database, sizes, and how long the log of changes has become."""
    await _reported(engine)
    found: Counts = {}
    async with engine.connect() as connection:
        for query in _COUNTERS:
            for row in await connection.execute(text(query)):
                found |= {f"{row.of} {name}": one for name, one in _figures(row.figures)}
        found |= {row.of: float(row.figure) for row in await connection.execute(text(_SIZES))}
    return found


async def _reported(engine: AsyncEngine) -> None:
    """Have every connection hand in its statistics: here minutes pass in no time, and they come but once a second."""
    async with AsyncExitStack() as stack:
        for _ in range(max(1, engine.pool.checkedin())):  # type: ignore[attr-defined]
            connection: AsyncConnection = await stack.enter_async_context(engine.connect())
            await connection.execute(text("SELECT pg_stat_force_next_flush()"))


def _figures(figures: dict[str, object]) -> Iterator[tuple[str, float]]:
    for name, one in figures.items():
        if isinstance(one, int | float) and not name.endswith("id") and name not in _OF_THE_CLOCK:
            yield name, one


def in_metrics(page: bytes) -> Counts:
    """The figures of a page in Prometheus' text format."""
    lines = (line for line in page.decode().splitlines() if not line.startswith("#"))
    return {
        f"metric {name}": float(one) for name, _, one in (line.rpartition(" ") for line in lines)
    }


def step(before: Counts, after: Counts) -> Counts:
    """By how much each figure grew."""
    return {name: one - before.get(name, 0.0) for name, one in after.items()}
