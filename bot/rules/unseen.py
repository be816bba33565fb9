"""Finds characters that nobody sees but that change what is shown: controls, and marks that turn the writing direction."""

import re

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff]")


def unseen(text: str) -> str | None:
    """The first such character as `U+202E`, or None. Line ends, tabs and the joiners of emoji are welcome."""
    found = _UNSEEN.search(text)
    return f"U+{ord(found[0]):04X}" if found else None
