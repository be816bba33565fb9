"""Compares the items with `content/ids.txt`, the ledger that keeps an id from ever meaning something else."""

import re
from pathlib import Path

from bot.library.reading import Report, read_text
from bot.library.shelves import Shelves

LEDGER = "ids.txt"
_ENTRY = re.compile(r"(?P<id>[a-z]{2}-[a-z]{2}-\d{3})(?P<retired> retired)?")


def check_ledger(root: Path, shelves: Shelves, report: Report) -> None:
    """Every item is in the ledger, every id of the ledger has its item, and what is retired stays retired."""
    file = root / LEDGER
    ledger = _read(file, report)
    if ledger is None:
        return
    found = {row.id for row in shelves.items}
    for id_ in ledger:
        if shelves.complete and id_ not in found:
            what = "no file has this item; items are retired (status), never deleted"
            report.add(file, what, item=id_)
    for row in shelves.items:
        if row.value is None:
            continue
        if row.value.id not in ledger:
            what = f"not in {LEDGER}; add it there, or take another id if this one was used before"
            report.add(row.file, what, item=row.name, field="id")
        elif ledger[row.value.id] and row.value.status != "retired":
            what = f"{LEDGER} says that this id is retired; take a new one"
            report.add(row.file, what, item=row.name, field="id")
        elif row.value.status == "retired" and not ledger[row.value.id]:
            report.add(file, f"the item is retired; write `{row.name} retired`", item=row.name)


def _read(file: Path, report: Report) -> dict[str, bool] | None:
    """Whether each id of the ledger is retired."""
    text = read_text(file, report)
    if text is None:
        return None
    ledger: dict[str, bool] = {}
    for number, line in enumerate(text.splitlines(), 1):
        entry = _ENTRY.fullmatch(line.strip())
        if entry is None:
            report.add(file, f"line {number}: must be an id, or an id and the word retired")
        elif entry["id"] in ledger:
            report.add(file, f"line {number}: stands there already", item=entry["id"])
        else:
            ledger[entry["id"]] = entry["retired"] is not None
    return ledger
