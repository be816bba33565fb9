"""What people wrote, fit to be shown by any platform: cleaned of signs that hide or flip others, and shortened."""

import re
import unicodedata

_BIDI = "\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c"
_INVISIBLE = "\u200b\u2060-\u2064\ufeff\u00ad\u180e\U000e0000-\U000e007f"
_HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{_BIDI}{_INVISIBLE}]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
MOST_IN_NAME = 100
MOST_IN_ENDING = 20
MOST_MARKS = 4
"""How many accents may stand on one letter; more is meant to spill over other lines."""


def clean(text: str) -> str:
    """The text without control signs, direction overrides, invisible signs and towers of accents."""
    text = _HIDDEN.sub("", _LINE_ENDS.sub("\n", text))
    if text.isascii():
        return text
    marks = 0
    kept: list[str] = []
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def units(text: str) -> int:
    """The length in UTF-16 units, as platforms count it at worst."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def short(text: str, most: int) -> str:
    """The text with at most that many UTF-16 units; what was cut off shows as an ellipsis."""
    if units(text) <= most:
        return text
    while units(text) > most - 1:
        text = text[: -max(1, (units(text) - most) // 2)]
    # Neither half an emoji nor a lone accent may be left at the end.
    return text.rstrip("\u200d\ufe0f") + "…"


def file_name(text: str) -> str:
    """A name for a file in ASCII letters, digits and `-_.`, of at most 100 signs, without a path or a hidden beginning."""
    bare = re.sub(r"[^A-Za-z0-9._-]+", "_", re.split(r"[/\\]", text)[-1])
    stem, dot, ending = re.sub(r"\.{2,}", ".", bare).strip("._").rpartition(".")
    ending = ending[:MOST_IN_ENDING]
    return f"{stem[: MOST_IN_NAME - 1 - len(ending)]}{dot}{ending}" or "file"
