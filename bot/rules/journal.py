"""Which entries of a journal somebody means, in what order they see them, and how long each is kept."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.model.journal import Entry

READ_FOR = timedelta(days=7)
"""A letter that came back stays for so long, however short a time entries are kept."""


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Entries in the order in which they are shown."""
    return sorted(entries, key=lambda entry: (entry.written, entry.id), reverse=True)


def fitting(entries: Iterable[Entry], words: str) -> list[Entry]:
    """The entries in which every one of the words stands, as a part of a word too, whatever their case or accents."""
    wanted = _folded(words).split()
    found: list[Entry] = []
    for entry in entries:
        text = _folded(entry.words)
        if all(word in text for word in wanted):
            found.append(entry)
    return found


def last_day(entry: Entry, keep: int | None) -> date | None:
    """The day on which an entry is deleted that is kept for so many days; a letter stays until it came and was read."""
    if keep is None:
        return None
    return _after_letter(entry.written.date() + timedelta(days=keep), entry.back_on)


def ceiling(allowed: Sequence[int | None]) -> int | None:
    """For how many days entries are kept at most, by what each team was told: the longest of it; None is no limit."""
    days = [one for one in allowed if one is not None]
    return max(days, default=None) if len(days) == len(allowed) else None


def tightens(before: str, after: str) -> bool:
    """Whether journals may keep entries less long than before; an empty value is no limit."""
    return bool(after) and (not before or int(after) < int(before))


def recapped(
    capped: date | None,
    before: int | None,
    after: int | None,
    *,
    today: date,
    back_on: date | None = None,
) -> date | None:
    """The last day that the ceiling leaves to an entry after it changed, without knowing when the entry was written.

    A lower one counts from today for what is there already, so that nobody's words go from one day to the next. A letter,
    due `back_on` a day, still comes.
    """
    if after is None:
        return None
    if capped is None or before is None:
        return _after_letter(today + timedelta(days=after), back_on)
    if after < before:
        return _after_letter(min(capped, today + timedelta(days=after)), back_on)
    return capped + timedelta(days=after - before)


def _after_letter(day: date, back_on: date | None) -> date:
    return max(day, back_on + READ_FOR) if back_on is not None else day


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
