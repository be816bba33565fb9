"""What the adversary holds at one moment, and how it is read: files, tables, and with the keys what is sealed in them."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.linkability.hosts import DUMP
from benchmarks.linkability.opening import Cell, Cells, Opener, key_name
from bot.model.place import TeamId
from bot.store.boxes.place import Box

Tables = dict[str, list[Cells]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: its columns as they lie there, and what could be unsealed of it."""

    cells: Cells
    opened: bytes

    @property
    def content(self) -> bytes:
        """Everything in it that can be read."""
        return b"\n".join([*(_raw(one) for one in self.cells.values()), self.opened])


@dataclass(frozen=True)
class Spoils:
    """A folder of loot. `keys` is the ring of master keys, if the adversary has it."""

    folder: Path
    keys: str | None

    @cached_property
    def files(self) -> dict[str, bytes]:
        """Every file by its name."""
        return {name: (self.folder / name).read_bytes() for name in self.times}

    @cached_property
    def times(self) -> dict[str, int]:
        """When each file was written last, in nanoseconds."""
        found = (one for one in sorted(self.folder.rglob("*")) if one.is_file())
        return {str(one.relative_to(self.folder)): one.stat().st_mtime_ns for one in found}

    @cached_property
    def cells(self) -> Tables:
        """Every table, by `file/table` or `schema.table`, in the order in which it is stored."""
        found: Tables = {}
        for file in sorted(self.folder.rglob("*.db")):
            found |= self._sqlite(file)
        if DUMP in self.files:
            for name, rows in json.loads(self.files[DUMP]).items():
                found[name] = [{one: _read(cell) for one, cell in row.items()} for row in rows]
        return found

    @cached_property
    def tables(self) -> dict[str, list[Row]]:
        """The same with what can be unsealed."""
        return self.opened(self.cells)

    @cached_property
    def boxes(self) -> list[Cells]:
        """The rows of all boxes."""
        return [row for name, rows in self.cells.items() if table_of(name) == "box" for row in rows]

    @cached_property
    def opener(self) -> Opener | None:
        """What opens, for whoever has keys."""
        return Opener(self.keys, self._wrapped()) if self.keys is not None else None

    def opened(self, tables: Tables) -> dict[str, list[Row]]:
        """Tables with what can be unsealed in them."""
        one = self.opener
        return {
            name: [
                Row(cells=row, opened=one.row(table_of(name), row) if one else b"") for row in rows
            ]
            for name, rows in tables.items()
        }

    def earlier(self, name: str, log: bytes) -> dict[str, list[Row]]:
        """The tables of an SQLite file as they were when its write-ahead log had only got this far."""
        return self.opened(self._sqlite(self.folder / name, log))

    def _sqlite(self, file: Path, log: bytes | None = None) -> Tables:
        # A copy, since SQLite folds a log into the file that it opens.
        with TemporaryDirectory() as name:
            copy = Path(name) / file.name
            shutil.copy(file, copy)
            for suffix in ("-wal", "-journal"):
                beside = file.with_name(file.name + suffix)
                if beside.exists():
                    content = beside.read_bytes() if log is None else log
                    Path(f"{copy}{suffix}").write_bytes(content)
            with closing(sqlite3.connect(copy)) as connection:
                return _all_rows(connection, str(file.relative_to(self.folder)))

    def _wrapped(self) -> dict[str, bytes]:
        found = {Path(name).name: raw for name, raw in self.files.items() if "/keys/" in name}
        for row in self.cells.get("public.box_key", []):
            box = Box(team=TeamId(str(row["team"])), topic=str(row["topic"]))
            wrapped = row["wrapped"]
            assert isinstance(wrapped, bytes)
            found[key_name(box)] = wrapped
        return found


def table_of(name: str) -> str:
    """The name of a table without file or schema."""
    return name.rpartition("/")[2].rpartition(".")[2]


def _all_rows(connection: sqlite3.Connection, where: str) -> Tables:
    connection.row_factory = sqlite3.Row
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        f"{where}/{one['name']}": [
            dict(row) for row in connection.execute(f'SELECT * FROM "{one["name"]}"')
        ]
        for one in names
    }


def _read(cell: str | None) -> Cell:
    if cell is not None and cell.startswith("\\x"):
        return bytes.fromhex(cell[2:])
    return cell


def _raw(cell: Cell) -> bytes:
    match cell:
        case None:
            return b""
        case bytes():
            return cell
        case _:
            return str(cell).encode()
