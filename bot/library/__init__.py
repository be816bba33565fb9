"""Reads and validates `content/`; every problem is a line `file: item: field: what is wrong`."""

import json
from pathlib import Path

from pydantic import BaseModel

from bot.library.checks import check_evidence, check_items, check_translations
from bot.library.helplines import HelplineFile, Helplines, ages
from bot.library.ledger import check_ledger
from bot.library.reading import Report
from bot.library.replies import Replies, ReplyFile
from bot.library.shelves import ItemFile, Library, Shelves, assemble, read_shelves
from bot.model.errors import ContentError

__all__ = ["Helplines", "Library", "Replies", "ages", "check", "content_root", "load", "schemas"]


def content_root() -> Path:
    """The folder with the content: inside the package where it was installed, beside it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "content"
    return inside if inside.is_dir() else package.parent / "content"


def load(root: Path) -> Library:
    """The content under `root`. Raises ContentError with all problems."""
    shelves, problems = _examine(root)
    if problems:
        raise ContentError(problems)
    return assemble(shelves)


def check(root: Path) -> list[str]:
    """All problems of the content under `root`, files relative to it, `-` where there is no item or field."""
    return _examine(root)[1]


def schemas() -> dict[str, str]:
    """The JSON Schemas for editors, by their names in `content/`."""
    models: dict[str, type[BaseModel]] = {
        "item": ItemFile,
        "helplines": HelplineFile,
        "replies": ReplyFile,
    }
    return {
        f"{name}.schema.json": json.dumps(model.model_json_schema(), indent=2, ensure_ascii=False)
        + "\n"
        for name, model in models.items()
    }


def _examine(root: Path) -> tuple[Shelves, list[str]]:
    report = Report(root)
    shelves = read_shelves(root, report)
    check_items(shelves, report)
    check_evidence(shelves, report)
    check_translations(shelves, report)
    check_ledger(root, shelves, report)
    return shelves, report.lines
