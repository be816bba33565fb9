"""Reads what PostgreSQL has in the files of its tables, rows that were deleted long ago among it."""

from collections.abc import Iterator

PAGE = 8192
_NORMAL = 1


def long_values(raw: bytes) -> dict[int, bytes]:
    """The long values in the file of a TOAST table, by their numbers, which grow with time; deleted ones too."""
    parts: dict[int, dict[int, bytes]] = {}
    for row in _rows(raw):
        if len(row) > 32 and int.from_bytes(row[18:20], "little") & 0x7FF == 3:
            data = row[row[22] :]
            id, place = (int.from_bytes(data[at : at + 4], "little") for at in (0, 4))
            parts.setdefault(id, {})[place] = _bytes(data[8:])
    return {
        id: b"".join(found[place] for place in sorted(found)) for id, found in sorted(parts.items())
    }


def _rows(raw: bytes) -> Iterator[bytes]:
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        end = int.from_bytes(page[12:14], "little")
        for at in range(24, min(end, PAGE), 4):
            pointer = int.from_bytes(page[at : at + 4], "little")
            if (pointer >> 15) & 3 == _NORMAL:
                yield page[pointer & 0x7FFF : (pointer & 0x7FFF) + (pointer >> 17)]


def _bytes(value: bytes) -> bytes:
    if value[0] & 1:
        return value[1 : value[0] >> 1]
    return value[4 : int.from_bytes(value[:4], "little") >> 2]
