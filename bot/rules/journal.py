"""Which entries of a journal somebody means, and in what order they see them."""

import unicodedata
from collections.abc import Iterable

from bot.model.journal import Entry


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Entries in the order in which they are shown."""
    return sorted(entries, key=lambda entry: (entry.written, entry.id), reverse=True)


def fits(entry: Entry, words: str) -> bool:
    """Whether every one of the words stands in an entry, as a part of a word too, whatever their case or accents."""
    text = _folded(entry.words)
    return all(word in text for word in _folded(words).split())


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
