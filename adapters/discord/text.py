"""Texts as Discord takes them: escaped, and never empty where it wants some. Pure."""

import re

from bot.model.cleaning import clean, short, units

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


def escaped(text: str) -> str:
    """The text as Markdown that shows it as it is: nothing in it is a mention, a link, an emoji or a heading."""
    return _NUMBERED.sub(r"\1\\\2", _SIGNS.sub(_plain, text))


def _plain(found: re.Match[str]) -> str:
    return f"{found['space']}\\{found['start']}" if found["start"] else f"\\{found[0]}"


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
