"""What the keys open: deliveries, and boxes whose own key is still there."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from bot.cipher import Unsealable
from bot.entropy import SystemEntropy
from bot.model.place import TeamId
from bot.store.boxes.file_keys import file_of
from bot.store.boxes.place import Box
from bot.store.boxes.sealing import BoxKey, Sealer
from bot.vault import PAYLOADS, KeyRing, Vault

Cell = str | bytes | int | float | None
Cells = Mapping[str, Cell]


class Opener:
    """Opens with a ring of master keys; `wrapped` are the keys of boxes by the names of their files."""

    def __init__(self, ring: str, wrapped: Mapping[str, bytes]) -> None:
        self._vault = Vault(KeyRing.parse(ring), SystemEntropy())
        self._sealer = Sealer(self._vault, SystemEntropy())
        self._wrapped = wrapped

    def row(self, table: str, cells: Cells) -> bytes:
        """What is sealed in a row; nothing if its key is gone."""
        sealed = cells.get("payload" if table == "delivery" else "sealed")
        if not isinstance(sealed, bytes):
            return b""
        with suppress(Unsealable, KeyError):
            if table == "delivery":
                return self._vault.open(PAYLOADS, f"delivery|{cells['id']!s}", sealed)
            if table == "box":
                return b"\n".join(self._sealer.opened(self.key(cells), sealed))
        return b""

    def key(self, cells: Cells) -> BoxKey:
        """The key of the box in a row. Unsealable or KeyError if there is none."""
        box = Box(team=TeamId(str(cells["team"])), topic=str(cells["topic"]))
        return self._sealer.unwrapped(box, str(cells["key"]), self._wrapped[key_name(box)])

    def old(self, boxes: list[Cells], sealed: bytes) -> bytes:
        """What lies in an earlier state of one of these boxes."""
        for cells in boxes:
            with suppress(Unsealable, KeyError):
                return b"\n".join(self._sealer.opened(self.key(cells), sealed))
        return b""

    def keys(self, boxes: list[Cells]) -> Iterator[tuple[str, bytes]]:
        """The keys of these boxes, as far as there are any."""
        for cells in boxes:
            with suppress(Unsealable, KeyError):
                key = self.key(cells)
                yield str(key.box), key.secret


def key_name(box: Box) -> str:
    """The name of the file of a box's key."""
    return file_of(Path(), box).name


def ids_in(content: bytes) -> dict[str, str]:
    """The ids of notes by their words, where JSON that holds both can be read."""
    found: dict[str, str] = {}
    for line in content.split(b"\n"):
        try:
            item = json.loads(line)
        except ValueError:
            continue
        if isinstance(item, dict) and {"id", "deed"} <= item.keys():
            found[item["deed"]] = item["id"]
    return found
