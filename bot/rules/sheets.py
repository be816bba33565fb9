"""Cuts a long text into parts that each platform shows as a whole, whatever signs are in it."""

import re

ROOM = 3_000
"""What one part may weigh: the smallest message of a platform holds 4,000 units, and something stands around it."""
_SIGNS = re.compile(r"[^\w ]")


def sheets(text: str, room: int = ROOM) -> list[str]:
    """The parts, in order; put together they are the text, and there is at least one.

    A part ends after a blank or the end of a line where there is one in its last quarter.
    """
    parts: list[str] = []
    begin = at = weight = 0
    while at < len(text):
        weight += _weight(text[at])
        if weight > room and at > begin:
            end = _end(text, begin, at)
            parts.append(text[begin:end])
            begin = at = end
            weight = 0
        else:
            at += 1
    return [*parts, text[begin:]] if begin < len(text) or not parts else parts


def _end(text: str, begin: int, at: int) -> int:
    """Where a part ends that can reach no farther than `at`."""
    latest = max(text.rfind(" ", begin, at), text.rfind("\n", begin, at)) + 1
    return latest if latest > begin + (at - begin) * 3 // 4 else at


def _weight(sign: str) -> int:
    """How many units a sign can become: some are escaped, and each line of a quotation begins with a mark."""
    if sign == "\n":
        return 4
    return 2 if ord(sign) > 0xFFFF or _SIGNS.match(sign) else 1
