"""What stands out in a note of any language: links, addresses, numbers to call, accounts, rude faces."""

import re
from typing import Final

from bot.rules.tone.verdict import Code, Reason

_APPS = "insta(?:gram)?|ig|whats ?app|telegram|snap(?:chat)?|tiktok|venmo|paypal"
_LABEL = r"[\w-]{1,63}"  # as long as a part of a name may be; without a limit, `a-a-a-` takes the square of its length
_FOUND: Final = (
    (Code.CONTACT, re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)),
    (Code.CONTACT, re.compile(rf"\b{_LABEL}(?:\.{_LABEL}){{0,8}}\.(?:com|org|net|me|io|ly|gg|example)/\S*", re.IGNORECASE)),
    (Code.CONTACT, re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+")),
    (Code.CONTACT, re.compile(r"[\w.+-]{1,64}\s?(?:\(at\)|\[at\])\s?[\w-]{1,64}", re.IGNORECASE)),
    (Code.CONTACT, re.compile(r"(?<![\w.,:/-])(?:\+|00)\d[\d \-/().]{6,18}\d(?!\w)")),
    (Code.CONTACT, re.compile(r"(?<![\w.,:/-])\(?0\d{1,4}\)?[ /-]\d[\d \-/]{4,14}\d(?!\w)")),
    (Code.CONTACT, re.compile(r"(?<![\w.,:/-])\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\w)")),
    (Code.CONTACT, re.compile(r"(?<![\w.,:/-])0\d{8,12}(?!\w)")),
    (Code.CONTACT, re.compile(rf"\b(?:{_APPS})\b\W{{0,3}}@?[\w.]{{0,30}}[._\d]\w{{0,30}}", re.IGNORECASE)),
    (Code.INSULT, re.compile("[🖕🤮🤡💩]")),
    (Code.SEXUAL, re.compile("[🍑🍆💋😏👅💦]")),
)  # fmt: skip


def stand_out(words: str) -> list[Reason]:
    """What is found in the words as they were written, whatever their language."""
    return [
        Reason(code=code, stretch=found.group().strip())
        for code, pattern in _FOUND
        for found in pattern.finditer(words)
    ]
