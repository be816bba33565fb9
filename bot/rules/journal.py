"""Which entries of a journal somebody means, and in what order they see them."""

import unicodedata
from collections.abc import Iterable

from bot.model.journal import Entry


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


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
