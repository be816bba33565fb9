"""Discord's Markdown as a person reads it, one line a block; it knows what is markup, and forgives nothing."""

import re
from collections.abc import Callable

PUNCTUATION = r"[!-/:-@\[-`{-~]"
_RULES: list[tuple[re.Pattern[str], str]] = [
    (re.compile(r"https?://\S+"), "[link]"),
    (re.compile(r"<(?:@!?|@&|#|a?:\w+:|t:|/[\w ]+:)[\d:a-zA-Z]+>"), "[mention]"),
    (re.compile(r":[a-z_]+:"), "[emoji]"),
    (re.compile(r"@(everyone|here)\b"), "[everyone]"),
    (re.compile(r"\[([^\]]*)\]\(([^)]*)\)"), r"[link \1]"),
    (re.compile(r"\|\|(.+?)\|\|"), r"[spoiler \1]"),
    (re.compile(r"~~(.+?)~~"), r"[struck \1]"),
    (re.compile(r"\*\*(.+?)\*\*"), r"\1"),
    (re.compile(r"__(.+?)__"), r"[underlined \1]"),
    (re.compile(r"(?<!\w)[*_](\S(?:.*?\S)?)[*_](?!\w)"), r"[slanted \1]"),
    (re.compile(r"`([^`]+)`"), r"[code \1]"),
]
_FIRST = re.compile(r"^(?:### |-# |> |- )")
_HEADING = re.compile(r"^(?:#{1,3} |-# |>{1,3} |[-*+] |\d+[.)] )")
_ESCAPED = re.compile(rf"\\({PUNCTUATION})")


def as_read(markdown: str, name: Callable[[str], str]) -> str:
    """What people read; markup in a line that we do not write is bracketed.

    `name` gives the shown name for the id of a user, or for & and that of a role.
    """
    return "\n".join(_line(line, name) for line in markdown.split("\n"))


def _line(line: str, name: Callable[[str], str]) -> str:
    line = _FIRST.sub("", line, count=1)
    if _HEADING.match(line):
        line = f"[block]{line}"
    signs: list[str] = []

    def hide(found: re.Match[str]) -> str:
        signs.append(found[1])
        return chr(0xE000 + len(signs) - 1)

    line = _ESCAPED.sub(hide, line)
    line = re.sub(r"<@(&?\d+)>", lambda found: name(found[1]), line)
    for pattern, shown in _RULES:
        line = pattern.sub(shown, line)
    for number, sign in enumerate(signs):
        line = line.replace(chr(0xE000 + number), sign)
    return line
