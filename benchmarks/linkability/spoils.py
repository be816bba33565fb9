"""What the adversary holds at one moment, and how it is read: files, tables, and with the keys what is sealed in them."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cipher import Unsealable
from bot.entropy import SystemEntropy
from bot.model.place import TeamId
from bot.store.boxes.file_keys import file_of
from bot.store.boxes.place import Box
from bot.store.boxes.sealing import BoxKey, Sealer
from bot.vault import PAYLOADS, KeyRing, Vault

Cell = str | bytes | int | float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: its columns as they lie there, and what could be unsealed of it."""

    cells: dict[str, Cell]
    opened: bytes

    @property
    def content(self) -> bytes:
        """Everything in it that can be read."""
        return b"\n".join([*(_raw(one) for one in self.cells.values()), self.opened])


@dataclass(frozen=True)
class Spoils:
    """A folder of somebody's loot. `keys` is the ring of master keys, if they have it."""

    folder: Path
    keys: str | None

    @cached_property
    def files(self) -> dict[str, bytes]:
        """Every file by its name."""
        found = (one for one in sorted(self.folder.rglob("*")) if one.is_file())
        return {str(one.relative_to(self.folder)): one.read_bytes() for one in found}

    @cached_property
    def tables(self) -> dict[str, list[Row]]:
        """Every table of every SQLite file, by `file/table`, in the order in which it is stored."""
        found: dict[str, list[Row]] = {}
        for file in sorted(self.folder.rglob("*.db")):
            found |= self.tables_of(file)
        return found

    def tables_of(self, file: Path, log: bytes | None = None) -> dict[str, list[Row]]:
        """The tables of a file, or as they were when its log had only got this far. The file itself stays as it is."""
        with TemporaryDirectory() as name:
            copy = Path(name) / file.name
            shutil.copy(file, copy)
            for suffix in ("-wal", "-journal"):
                beside = file.with_name(file.name + suffix)
                if beside.exists():
                    content = beside.read_bytes() if log is None else log
                    Path(f"{copy}{suffix}").write_bytes(content)
            with closing(sqlite3.connect(copy)) as connection:
                where = str(file.relative_to(self.folder))
                return {f"{where}/{table}": rows for table, rows in self._read(connection, file)}

    def _read(self, connection: sqlite3.Connection, file: Path) -> Iterator[tuple[str, list[Row]]]:
        connection.row_factory = sqlite3.Row
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in [tuple(one) for one in names]:
            rows = [dict(one) for one in connection.execute(f'SELECT * FROM "{name}"')]
            yield name, [Row(cells=one, opened=self._open(name, one, file)) for one in rows]

    def _open(self, table: str, cells: dict[str, Cell], file: Path) -> bytes:
        if self.keys is None:
            return b""
        vault = Vault(KeyRing.parse(self.keys), SystemEntropy())
        try:
            if table == "delivery" and isinstance(cells["payload"], bytes):
                return vault.open(PAYLOADS, f"delivery|{cells['id']!s}", cells["payload"])
            if table == "box":
                return _box(vault, cells, file.parent / "keys")
        except (Unsealable, OSError):
            pass  # the key is gone: the adversary has to do without
        return b""


def box_keys(spoils: Spoils) -> Iterator[tuple[str, bytes]]:
    """The keys of boxes that can be unwrapped, by the name of the box."""
    vault = Vault(KeyRing.parse(spoils.keys or ""), SystemEntropy())
    for name, rows in spoils.tables.items():
        if name.endswith("/box"):
            keys = (spoils.folder / name).parent.with_name("keys")
            for row in rows:
                with suppress(Unsealable, OSError):
                    key = _key(vault, row.cells, keys)
                    yield str(key.box), key.secret


def _key(vault: Vault, cells: dict[str, Cell], keys: Path) -> BoxKey:
    box = Box(team=TeamId(str(cells["team"])), topic=str(cells["topic"]))
    wrapped = file_of(keys, box).read_bytes()
    return Sealer(vault, SystemEntropy()).unwrapped(box, str(cells["key"]), wrapped)


def _box(vault: Vault, cells: dict[str, Cell], keys: Path) -> bytes:
    sealed = cells["sealed"]
    assert isinstance(sealed, bytes)
    return b"\n".join(Sealer(vault, SystemEntropy()).opened(_key(vault, cells, keys), sealed))


def ids_in(content: bytes) -> dict[str, str]:
    """The ids of items by their words, where JSON that holds both can be read."""
    found: dict[str, str] = {}
    for line in content.split(b"\n"):
        try:
            item = json.loads(line)
        except ValueError:
            continue
        if isinstance(item, dict) and {"id", "deed"} <= item.keys():
            found[item["deed"]] = item["id"]
    return found


def _raw(cell: Cell) -> bytes:
    match cell:
        case None:
            return b""
        case bytes():
            return cell
        case _:
            return str(cell).encode()
