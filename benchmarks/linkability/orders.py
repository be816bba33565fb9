"""Every order of the notes that can be found in the spoils; each is a guess at the order in which they were given."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.linkability.heaps import long_values
from benchmarks.linkability.opening import ids_in
from benchmarks.linkability.spoils import Row, Spoils
from benchmarks.linkability.watching import Counts

Order = list[str]
"""Words of notes, as far as they were found, the one that is guessed to be the oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is attacked: the spoils, the words of all notes in no order, and the round as everybody could read it.

    `steps` say by how much each figure that can be seen from outside grew with the first note, the second, and so on.
    """

    spoils: Spoils
    notes: Sequence[str]
    posted: Sequence[str]
    steps: Sequence[Counts] = ()


def orders(case: Case) -> dict[str, Order]:
    """All orders by the place where they were found, each also backwards: SQLite fills its pages from the end."""
    found: dict[str, Order] = {"posted": list(case.posted)}
    for attack in (
        _in_files,
        _in_tables,
        _in_frames,
        _in_history,
        _in_old_rows,
        _by_time,
        _in_steps,
    ):
        found |= dict(attack(case))
    backwards = {f"{name}, backwards": order[::-1] for name, order in found.items()}
    return {name: order for name, order in (found | backwards).items() if order}


def _in_files(case: Case) -> Iterator[tuple[str, Order]]:
    """Where the words first and last stand in each file: page offsets, slack, logs, metrics, backups."""
    for name, raw in case.spoils.files.items():
        yield f"first in {name}", _by(case.notes, raw.find)
        yield f"last in {name}", _by(case.notes, raw.rfind)


def _in_tables(case: Case) -> Iterator[tuple[str, Order]]:
    """The rows as they are stored and by each of their columns, and what lies within a row, as it lies and by its ids."""
    for name, rows in case.spoils.tables.items():
        yield f"rows of {name}", _in_rows(case, rows)
        for column in rows[0].cells if rows else ():
            yield f"{name} by {column}", _in_rows(case, _sorted(rows, column))
        ids = {words: id for row in rows for words, id in ids_in(row.opened).items()}
        yield (
            f"ids in {name}",
            sorted((one for one in case.notes if one in ids), key=ids.__getitem__),
        )


def _sorted(rows: Sequence[Row], column: str) -> list[Row]:
    return sorted(rows, key=lambda row: str(row.cells[column]).zfill(24))  # numbers too


def _in_frames(case: Case) -> Iterator[tuple[str, Order]]:
    """The order in which the words come up in the frames of a write-ahead log, where each page is a new copy."""
    for name, raw in case.spoils.files.items():
        if name.endswith("-wal") and len(raw) > 32:
            size = 24 + int.from_bytes(raw[8:12])
            seen: Order = []
            for at in range(32, len(raw), size):
                seen += _new(case, raw[at : at + size], seen)
            yield f"frames of {name}", seen


def _in_history(case: Case) -> Iterator[tuple[str, Order]]:
    """When the words first can be read in a table if the log is played to the end step by step."""
    for name, raw in case.spoils.files.items():
        if not name.endswith("box.db-wal") or len(raw) <= 32:
            continue
        seen: Order = []
        for end in _commits(raw):
            for rows in case.spoils.earlier(name.removesuffix("-wal"), raw[:end]).values():
                seen += [one for one in _in_rows(case, rows) if one not in seen]
        yield f"history of {name}", seen


def _in_old_rows(case: Case) -> Iterator[tuple[str, Order]]:
    """When the words first can be read in PostgreSQL's deleted rows, which lie in their file until they are vacuumed."""
    opener = case.spoils.opener
    if opener is None or not case.spoils.boxes:
        return
    for name, raw in case.spoils.files.items():
        seen: Order = []
        for value in long_values(raw).values() if name.startswith("base/") else ():
            seen += _new(case, opener.old(case.spoils.boxes, value), seen)
        yield f"old rows of {name}" if seen else "", seen


def _by_time(case: Case) -> Iterator[tuple[str, Order]]:
    """The order in which the words come up in the files if these are read by the times at which they were written last."""
    seen: Order = []
    for name in sorted(case.spoils.times, key=case.spoils.times.__getitem__):
        seen += _new(case, case.spoils.files[name], seen)
    yield "files by time", seen


def _in_steps(case: Case) -> Iterator[tuple[str, Order]]:
    """The longer the note, the larger the step, or the smaller: for whatever could be counted while notes came in."""
    by_length = sorted(case.notes, key=lambda words: (len(words), words))
    for name in sorted({name for step in case.steps for name in step}):
        grown = [step.get(name, 0.0) for step in case.steps]
        if len(set(grown)) == 1:
            continue
        for way, sign in (("", 1), ("falling ", -1)):
            moments = sorted(range(len(grown)), key=lambda n: sign * grown[n])
            note_of = dict(zip(moments, by_length, strict=True))
            yield f"{way}steps of {name}", [note_of[n] for n in range(len(grown))]


def _commits(log: bytes) -> list[int]:
    """Where in a write-ahead log the transactions end."""
    size = 24 + int.from_bytes(log[8:12])
    return [at + size for at in range(32, len(log) - size + 1, size) if any(log[at + 4 : at + 8])]


def _new(case: Case, raw: bytes, seen: Order) -> Order:
    return _by([one for one in case.notes if one not in seen], raw.find)


def _in_rows(case: Case, rows: Sequence[Row]) -> Order:
    order: Order = []
    for row in rows:
        order += _by(case.notes, row.content.find)
    return list(dict.fromkeys(order))


def _by(notes: Sequence[str], where: Callable[[bytes], int]) -> Order:
    places = {one: where(one.encode()) for one in notes}
    return sorted((one for one in notes if places[one] >= 0), key=places.__getitem__)
