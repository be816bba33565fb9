"""Reads `content/care/helplines.toml`: emergency numbers and helplines by country."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from bot.library.reading import Report, read_tables, validate
from bot.model.support import Country, Helpline
from bot.rules.care.card import is_aging, is_current
from bot.rules.places import known_country

CARE, FILE = "care", "helplines.toml"
Helplines = Mapping[str, Country]
"""The countries by their two letters."""


class HelplineFile(BaseModel):
    """`content/care/helplines.toml`."""

    model_config = ConfigDict(extra="forbid")

    country: tuple[Country, ...]


def read_helplines(root: Path, report: Report) -> Helplines:
    """The countries of the file; each problem becomes a line of the report."""
    file = root / CARE / FILE
    for other in sorted((root / CARE).glob("*")):
        if other != file:
            report.add(other, f"nobody reads it here; helplines stand in {FILE}")
    tables = read_tables(file, report) or {}
    rows = tables.get("country", [])
    found: dict[str, Country] = {}
    for place, row in enumerate(rows if isinstance(rows, list) else [], 1):
        code = row.get("country") if isinstance(row, dict) else None
        name = code if isinstance(code, str) else f"country {place}"
        country = validate(file, name, row, Country, report)
        if country is None:
            continue
        if country.country in found:
            report.add(file, "stands there already", item=name)
        found[country.country] = country
    for name in sorted(tables.keys() - {"country"}):
        report.add(file, "unknown; the file holds [[country]] tables", field=name)
    _check(file, found.values(), report)
    return MappingProxyType(found)


def ages(helplines: Helplines, today: date) -> tuple[list[str], list[str]]:
    """What to compare again, a sentence for each country: lines that are shown no more, and lines of half a year ago."""
    over: list[str] = []
    aging: list[str] = []
    for code, country in helplines.items():
        old = [one.id for one in country.line if not is_current(one, today)]
        soon = [one.id for one in country.line if is_aging(one, today)]
        if old:
            over.append(
                f"{CARE}/{FILE}: {code}: checked over a year ago, not shown: {', '.join(old)}"
            )
        if soon:
            aging.append(f"{CARE}/{FILE}: {code}: compare with the source again: {', '.join(soon)}")
    return over, aging


def _check(file: Path, countries: Iterable[Country], report: Report) -> None:
    known: set[str] = set()
    for country in countries:
        if not known_country(country.country):
            report.add(file, "no country has these letters", item=country.country)
        for line in country.line:
            if line.id in known:
                report.add(file, "this id stands there already", item=line.id)
            known.add(line.id)
            for problem in _problems(country, line):
                report.add(file, problem, item=line.id)


def _problems(country: Country, line: Helpline) -> list[str]:
    found = []
    if not line.id.startswith(f"{country.country.lower()}-"):
        found.append(f"id: must begin with {country.country.lower()}-")
    if not (line.dial or line.sms or line.chat_url):
        found.append("there is no way to reach it: dial, sms or chat_url")
    return found
