"""Finds the items, evidence and translations under `content/`, and puts them together as a library."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from bot.library.helplines import CARE, Helplines, read_helplines
from bot.library.reading import Report, Row, read_rows, read_tables, validate
from bot.library.replies import FOLDER, Replies, read_replies
from bot.model.evidence import Evidence
from bot.model.item import EXERCISES, PROMPTS, Item, Kind, Translation
from bot.model.setting import Setting
from bot.rules.languages import SOURCE, fallbacks, fitting

FOLDERS: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {
        "practices": PROMPTS,
        "exercises": EXERCISES,
        "reflections": frozenset({Kind.PRIVATE_REFLECTION}),
    }
)
EVIDENCE = "evidence.toml"
_LOCALE = re.compile(r"[a-z]{2,3}(-([A-Z]{2}|\d{3}))?")


class ItemFile(BaseModel):
    """A file of items in `content/en/`."""

    model_config = ConfigDict(extra="forbid")

    item: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelves:
    """All that was found, valid or not; `evidence` is None where its file can not be read.

    `complete` says that every file of items could be read, so that what is not here is nowhere.
    """

    items: tuple[Row[Item], ...]
    complete: bool
    translations: Mapping[str, tuple[Row[Translation], ...]]
    evidence: Mapping[str, Evidence | None] | None
    replies: Replies
    helplines: Helplines


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The content: items by id, the evidence they rely on, and the locales in which they can be read.

    `replies` are the authored lines of private reflections, `helplines` the people to turn to, by country.
    """

    items: Mapping[str, Item]
    evidence: Mapping[str, Evidence]
    replies: Replies
    helplines: Helplines
    locales: tuple[str, ...]
    translated: Mapping[str, Mapping[str, Item]]

    def text(self, item_id: str, locale: str, setting: Setting = "workplace") -> Item:
        """The item in the nearest language that has it up to date: de-AT, de, then English; in the words of a setting.

        KeyError for an unknown id.
        """
        for spoken in fallbacks(locale, self.locales):
            item = self.translated.get(spoken, {}).get(item_id)
            if item is not None:
                return item.told_in(setting)
        return self.items[item_id].told_in(setting)

    def speaks(self, locale: str) -> bool:
        """Whether there is content in that language, so that English would be a surprise."""
        return bool(fitting(locale, self.locales))


def read_shelves(root: Path, report: Report) -> Shelves:
    """Read every TOML file under `root`."""
    items: list[list[Row[Item]]] = []
    translations: dict[str, list[Row[Translation]]] = {}
    for file in sorted(root.rglob("*.toml")):
        parts = file.relative_to(root).parts
        if parts == (EVIDENCE,) or parts[0] == CARE or parts[1:2] == (FOLDER,):
            continue  # read elsewhere
        if not _holds_items(parts):
            places = ", ".join(f"<locale>/{folder}" for folder in FOLDERS)
            report.add(file, f"nobody reads it here; items live in {places}")
        elif parts[0] == SOURCE:
            items.append(read_rows(file, Item, report))
        else:
            translations.setdefault(parts[0], []).extend(read_rows(file, Translation, report))
    if not items:
        report.add(root / SOURCE, "there are no items")
    return Shelves(
        items=tuple(row for rows in items for row in rows),
        complete=all(items),
        translations={locale: tuple(rows) for locale, rows in translations.items()},
        evidence=_read_evidence(root / EVIDENCE, report),
        replies=read_replies(root, report),
        helplines=read_helplines(root, report),
    )


def assemble(shelves: Shelves) -> Library:
    """The library of what is valid."""
    items = {row.value.id: row.value for row in shelves.items if row.value}
    evidence = {id_: one for id_, one in (shelves.evidence or {}).items() if one}
    translated = {
        locale: MappingProxyType(dict(_translated(items, rows)))
        for locale, rows in shelves.translations.items()
    }
    return Library(
        items=MappingProxyType(items),
        evidence=MappingProxyType(evidence),
        replies=shelves.replies,
        helplines=shelves.helplines,
        locales=(SOURCE, *sorted(translated)),
        translated=MappingProxyType(translated),
    )


def _holds_items(parts: tuple[str, ...]) -> bool:
    return len(parts) == 3 and parts[1] in FOLDERS and _LOCALE.fullmatch(parts[0]) is not None


def _read_evidence(file: Path, report: Report) -> Mapping[str, Evidence | None] | None:
    tables = read_tables(file, report)
    if tables is None:
        return None
    return {id_: validate(file, id_, table, Evidence, report) for id_, table in tables.items()}


def _translated(
    items: Mapping[str, Item], rows: Iterable[Row[Translation]]
) -> Iterator[tuple[str, Item]]:
    for row in rows:
        item = items.get(row.value.id) if row.value else None
        if row.value and item and row.value.source_version == item.version:  # else it is stale
            yield item.id, _translate(item, row.value)


def _translate(item: Item, words: Translation) -> Item:
    steps = [
        step.model_copy(update={"text": text})
        for step, text in zip(item.steps, words.steps, strict=True)
    ]
    return item.model_copy(
        update={
            "title": words.title,
            "body": words.body,
            "why": words.why,
            "community": words.community,
            "steps": tuple(steps),
            "followups": words.followups,
        }
    )
