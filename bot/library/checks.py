"""What has to hold between items, evidence and translations, beyond the shape of each."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from bot.library.reading import Report, Row
from bot.library.shelves import FOLDERS, Shelves
from bot.model.item import Item, Translation

M = TypeVar("M", Item, Translation)


def check_items(shelves: Shelves, report: Report) -> None:
    """Each id and title stands once, and each item in the folder of its kind, away from items that exist."""
    _check_duplicates(shelves.items, report)
    _check_titles(shelves.items, report)
    _check_distances(shelves, report)
    for row in shelves.items:
        folder = row.file.parent.name
        if row.value and row.value.kind not in FOLDERS[folder]:
            what = f"a {row.value.kind} does not belong into {folder}"
            report.add(row.file, what, item=row.name, field="kind")


def check_evidence(shelves: Shelves, report: Report) -> None:
    """Evidence exists, and no item rests on doubtful evidence alone."""
    if shelves.evidence is None:  # unreadable, which was said: each item would only say it again
        return
    cautioned = {id_ for id_, one in shelves.evidence.items() if one and one.caution}
    for row in shelves.items:
        cited = row.value.evidence if row.value else ()
        for id_ in cited:
            if id_ not in shelves.evidence:
                what = f"{id_} is not in evidence.toml"
                report.add(row.file, what, item=row.name, field="evidence")
        if cited and cautioned.issuperset(cited):
            what = "all of it comes with a caution; add a source without one"
            report.add(row.file, what, item=row.name, field="evidence")


def check_translations(shelves: Shelves, report: Report) -> None:
    """Translations belong to items, stand once in a locale, and have the shape of their item."""
    known = {row.id for row in shelves.items}
    items = {row.value.id: row.value for row in shelves.items if row.value}
    for rows in shelves.translations.values():
        _check_duplicates(rows, report)
        _check_titles(rows, report)
        for row in rows:
            if row.id and row.id not in known:
                report.add(row.file, "no English item has this id", item=row.name, field="id")
            elif row.value and row.value.id in items:
                _check_shape(row.file, items[row.value.id], row.value, report)


def _check_shape(file: Path, item: Item, words: Translation, report: Report) -> None:
    version, translated = item.version, words.source_version
    if translated > version:
        what = f"{translated}, but the item is at version {version}"
        report.add(file, what, item=item.id, field="source_version")
    if translated != version:  # stale: English is shown, and the shape may have changed since
        return
    if len(words.steps) != len(item.steps):
        what = f"{len(words.steps)} given, the item has {len(item.steps)}"
        report.add(file, what, item=item.id, field="steps")
    if words.community is not None and not words.community.within(len(item.steps)):
        what = f"the item has {len(item.steps)}"
        report.add(file, what, item=item.id, field="community.steps")
    wanted = [one.when for one in item.followups]
    if [one.when for one in words.followups] != wanted:
        what = f"must be for {', '.join(wanted) or 'nothing'}, in this order"
        report.add(file, what, item=item.id, field="followups")


def _check_duplicates(rows: Iterable[Row[M]], report: Report) -> None:
    first: dict[str, Row[M]] = {}
    for row in rows:
        if row.id is None:
            continue
        earlier = first.setdefault(row.id, row)
        if earlier is not row:
            what = f"already used in {report.name(earlier.file)}"
            report.add(row.file, what, item=row.name, field="id")


def _check_titles(rows: Iterable[Row[M]], report: Report) -> None:
    """Two items of one name can not be told apart by the people who read them, one of an earlier time aside."""
    first: dict[str, Row[M]] = {}
    for row in rows:
        if row.value is None or (isinstance(row.value, Item) and row.value.status == "retired"):
            continue
        earlier = first.setdefault(row.value.title.casefold(), row)
        if earlier.name != row.name:
            what = f"already the title of {earlier.name}; choose another one"
            report.add(row.file, what, item=row.name, field="title")


def _check_distances(shelves: Shelves, report: Report) -> None:
    if not shelves.complete:  # what is named may stand where nothing could be read
        return
    items = [row.value for row in shelves.items if row.value]
    known = {row.id for row in shelves.items} | {f"tag:{tag}" for one in items for tag in one.tags}
    for row in shelves.items:
        for name in row.value.do_not_use_with if row.value else ():
            if name not in known:
                what = f"{name} is no item, nor the tag of one (tag:...)"
                report.add(row.file, what, item=row.name, field="do_not_use_with")
