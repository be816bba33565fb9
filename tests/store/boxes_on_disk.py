"""What somebody sees who holds the disk: raw bytes, and the shape of what lies there."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

HEADER_COUNTER = slice(24, 28)
"""Where an SQLite file counts its writes."""


def everything(folder: Path) -> bytes:
    """The bytes of every file below a folder."""
    return b"\n".join(one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file())


def found(folder: Path, words: Iterable[str]) -> list[str]:
    """Which words can be read below a folder."""
    raw = everything(folder)
    return [word for word in words if word.encode() in raw]


def shape(folder: Path) -> dict[str, int]:
    """The size of every file, and the rows of every table of every SQLite file."""
    seen: dict[str, int] = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            seen[file.name] = file.stat().st_size
        if file.suffix == ".db":
            seen |= {f"{file.name}:{table}": rows for table, rows in _rows(file)}
    return seen


def written(file: Path) -> int:
    """How often an SQLite file says that it was written."""
    return int.from_bytes(file.read_bytes()[HEADER_COUNTER])


def _rows(file: Path) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(file)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return [
            (name, connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for (name,) in names
        ]
