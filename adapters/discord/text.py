"""Texts as Discord takes them: cleaned of signs that hide or flip others, shortened, and escaped. Pure."""

import re
import unicodedata

_BIDI = "\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c"
_INVISIBLE = "\u200b\u2060-\u2064\ufeff\u00ad\u180e\U000e0000-\U000e007f"
_HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{_BIDI}{_INVISIBLE}]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
# A backslash makes each of these a plain sign. As few as can be: notices and screen readers may read them out.
_SIGNS = re.compile(
    r"[\\*_~|`<\[]"  # emphasis, spoilers, code, mentions and links
    r"|:(?=//|[^\s:]+:)"  # bare links and emoji
    r"|@(?=everyone|here)"
    r"|(?:(?<=\n)|(?<![\s\S]))(?P<space>[ \t]*)(?P<start>[-+#>])"  # what is markup at the start of a line
)
_NUMBERED = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)
EMPTY = "…"
"""Stands where Discord wants some text and there is none."""
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


def escaped(text: str) -> str:
    """The text as Markdown that shows it as it is: nothing in it is a mention, a link, an emoji or a heading."""
    return _NUMBERED.sub(r"\1\\\2", _SIGNS.sub(_plain, text))


def _plain(found: re.Match[str]) -> str:
    return f"{found['space']}\\{found['start']}" if found["start"] else f"\\{found[0]}"


def units(text: str) -> int:
    """The length as Discord counts it at worst: in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def short(text: str, most: int) -> str:
    """The text with at most that many UTF-16 units; what was cut off shows as an ellipsis."""
    if units(text) <= most:
        return text
    while units(text) > most - 1:
        text = text[: -max(1, (units(text) - most) // 2)]
    # Neither half an emoji nor a lone accent may be left at the end.
    return text.rstrip("\u200d\ufe0f") + "…"


def label(text: str, most: int) -> str:
    """The text as Discord shows it on a thing: clean, short, and never empty."""
    return short(clean(text).strip(), most) or EMPTY


def short_escaped(text: str, most: int) -> str:
    """The text, escaped, with at most that many units; no escape is cut in two."""
    if most < 1:
        return ""
    while units(done := escaped(text)) > most:
        if units(text) <= 1:
            return "…"
        over = units(done) - most
        text = short(text, max(1, units(text) - max(1, over // 2)))
    return done
