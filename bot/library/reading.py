"""Reads TOML files into validated values, and turns whatever is wrong with them into lines."""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.rules.unseen import unseen

M = TypeVar("M", bound=BaseModel)
_OWN_FIELD = re.compile(r"[a-z_]+: ")


class Report:
    """The problems found so far, as lines `file: item: field: what is wrong`."""

    def __init__(self, root: Path) -> None:
        self.lines: list[str] = []
        self._root = root

    def add(self, file: Path, what: str, *, item: str = "-", field: str = "-") -> None:
        """Note one problem of a file below the root."""
        self.lines.append(" ".join(f"{self.name(file)}: {item}: {field}: {what}".split()))

    def name(self, file: Path) -> str:
        """How a file below the root is called in every line."""
        return file.relative_to(self._root).as_posix()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Generic[M]):
    """One table of a file: its id if it has one, how a report calls it, and its value if it is valid."""

    file: Path
    id: str | None
    name: str
    value: M | None


def read_text(file: Path, report: Report) -> str | None:
    """The text of a file, or None and a line in the report."""
    if file.is_fifo():  # it would be waited for without an end
        report.add(file, "is no regular file")
        return None
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        report.add(file, f"can not be read ({error.strerror})")
    except UnicodeDecodeError:
        report.add(file, "is not text in UTF-8")
    return None


def read_tables(file: Path, report: Report) -> dict[str, object] | None:
    """The top level of a TOML file, or None and a line in the report."""
    text = read_text(file, report)
    try:
        return None if text is None else tomllib.loads(text)
    except RecursionError:
        report.add(file, "is nested too deeply")
    except ValueError as error:  # TOMLDecodeError, and numbers that are too long
        report.add(file, f"is not valid TOML: {error}")
    return None


def read_rows(file: Path, model: type[M], report: Report) -> list[Row[M]]:
    """The `[[item]]` tables of a file."""
    tables = read_tables(file, report)
    if tables is None:
        return []
    for name in sorted(tables.keys() - {"item"}):
        report.add(file, "unknown; a file holds [[item]] tables", field=name)
    items = tables.get("item", [])
    if not isinstance(items, list) or not items:
        report.add(file, "holds no [[item]] tables")
        return []
    return [_row(file, place, table, model, report) for place, table in enumerate(items, 1)]


def validate(file: Path, name: str, table: object, model: type[M], report: Report) -> M | None:
    """The table as a value of `model`, or None and a line for each of its problems."""
    for field, text in _texts(table):
        if (found := unseen(text)) is not None:
            report.add(
                file, f"holds {found}, which nobody sees; leave it out", item=name, field=field
            )
    try:
        # As JSON, because there a strict model takes lists and names of choices, but never "1" for 1.
        return model.model_validate_json(json.dumps(table, default=_never_fits), strict=True)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_input=False):
            for field, what in _explain(one):
                report.add(file, what, item=name, field=field)
    return None


def _texts(value: object, *place: str) -> Iterator[tuple[str, str]]:
    """Every text in a value, and where it stands."""
    match value:
        case str():
            yield ".".join(place) or "-", value
        case dict():
            for name, inner in value.items():
                yield from _texts(inner, *place, str(name))
        case list():
            for number, inner in enumerate(value, 1):
                yield from _texts(inner, *place, str(number))


def _row(file: Path, place: int, table: object, model: type[M], report: Report) -> Row[M]:
    given = table.get("id") if isinstance(table, dict) else None
    id_ = given if isinstance(given, str) and given.strip() else None
    name = id_ or f"item {place}"
    return Row(file=file, id=id_, name=name, value=validate(file, name, table, model, report))


def _never_fits(moment: object) -> dict[str, str]:
    """TOML knows dates and times, no field of ours does: a table in a text's place is refused by name."""
    return {type(moment).__name__: str(moment)}


def _explain(error: ErrorDetails) -> Iterator[tuple[str, str]]:
    place = [str(part + 1) if isinstance(part, int) else part for part in error["loc"]]
    what = error["msg"].removeprefix("Value error, ")
    parts = what.split("; ")
    if error["type"] != "value_error" or not all(_OWN_FIELD.match(part) for part in parts):
        yield ".".join(place) or "-", what
        return
    for (
        part
    ) in parts:  # what a whole table says about its fields: `minutes: 1 to 2 ...; level: ...`
        field, _, rest = part.partition(": ")
        yield ".".join([*place, field]), rest
