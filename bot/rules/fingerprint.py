"""Wipes what a device leaves in a note, and finds what in its words may point to who gave it."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from bot.rules.languages import language_of

LONGEST: Final = 600
"""Code points that a note may have; what is longer is cut between two characters a reader sees."""
MARKS: Final = 2
"""Combining marks that one letter may carry."""

_ZWJ = "\u200d"
_EMOJI_LOOK = "\ufe0f"
_TONES = {chr(tone) for tone in range(0x1F3FB, 0x1F400)}
# Letters, marks and signs that show nothing and so could carry a hidden stamp.
_UNSEEN = set("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc")
_SELECTORS = {chr(one) for one in (*range(0xFE00, 0xFE0F), *range(0xE0100, 0xE01F0))}
_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "´": "'", "ʼ": "'"}
    | {"“": '"', "”": '"', "„": '"', "‟": '"', "″": '"'}
    | {"…": "...", "–": "-", "—": "-"}
)


class TellKind(StrEnum):
    """In what way a stretch of a note may point to its giver."""

    NAME = "name"
    OWN = "own"
    TIME = "time"
    SIGNATURE = "signature"
    SCRIPT = "script"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """Something in a note that may point to its giver; `stretch` is as it was written."""

    kind: TellKind
    stretch: str


def clean(words: str) -> str:
    """The note without what keyboards, phones and hidden characters add to it; at most 600 long.

    One line, composed (NFC), plain quotes and blanks, emoji in their default colour.
    Cleaning twice changes nothing more.
    """
    composed = unicodedata.normalize("NFC", words).translate(_PLAIN)
    seen = "".join(" " if _is_blank(char) else char for char in composed if not _is_hidden(char))
    joined = " ".join(_without_loose_joiners(seen).split())
    calm = _with_few_marks(unicodedata.normalize("NFC", joined))
    return " ".join(_without_loose_joiners(_cut(calm)).split())


def _is_blank(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) in {"Zs", "Zl", "Zp"}


def _is_hidden(char: str) -> bool:
    if char == _ZWJ or _is_blank(char):
        return False
    kind = unicodedata.category(char)
    hidden = kind in {"Cc", "Cf", "Cs", "Co"} or ord(char) & 0xFFFE == 0xFFFE
    return hidden or char in _TONES or char in _UNSEEN or char in _SELECTORS


def _without_loose_joiners(words: str) -> str:
    kept: list[str] = []
    for char, after in pairwise((*words, " ")):
        before = next((one for one in reversed(kept) if one != _EMOJI_LOOK), " ")
        if char != _ZWJ or (_is_emoji(before) and _is_emoji(after)):
            kept.append(char)
    return "".join(kept)


def _is_emoji(char: str) -> bool:
    return unicodedata.category(char) == "So" or char in "↔↕▶◀"


def _with_few_marks(words: str) -> str:
    kept: list[str] = []
    run = 0
    for char in words:
        run = run + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        if run <= MARKS:
            kept.append(char)
    return "".join(kept)


def _cut(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    end = next((at for at in range(LONGEST, 0, -1) if _may_cut(words, at)), LONGEST)
    return words[:end]


def _may_cut(words: str, at: int) -> bool:
    before, after = words[at - 1], words[at]
    if unicodedata.category(after).startswith("M") or _ZWJ in (before, after):
        return False
    if "\u1160" <= after <= "\u11ff":  # the later parts of a Korean syllable
        return False
    flags = len(words[:at]) - len(words[:at].rstrip(_FLAG_LETTERS))
    return not (after in _FLAG_LETTERS and flags % 2)


_FLAG_LETTERS = "".join(chr(one) for one in range(0x1F1E6, 0x1F200))

# --- what points to the giver ---------------------------------------------------------------

_THINGS = (
    "teams?|squad|crew|department|projects?|clients?|boss|manager|pull request|pr|branch|thesis"
    "|dissertation|paper|article|class|classroom|ward|desk|desk mate|office|station|release|launch|product|feature"
    "|store|shop|region|account|accounts|patch|module|service|prototype|kids?|children|son|daughter"
    "|husband|wife|partner|mum|mom|dad|mother|father|baby|dog|home town|hometown"
)
_DAYS = "mon|tues|wednes|thurs|fri|satur|sun"
_WHEN = (
    rf"yesterday|last night|this morning|this afternoon|earlier today|the other day|last week"
    rf"|(?:on|last) (?:{_DAYS})day"
)
_ROLES = (
    "designer|developer|engineer|tester|manager|lead|intern|trainee|apprentice|nurse|doctor|teacher|writer"
    "|accountant|analyst|driver|cook|chef|receptionist|librarian|newcomer|newest|oldest|youngest|boss|head|owner"
    "|assistant|student|freelancer|contractor|neighbour|neighbor"
)
_OWN = re.compile(
    rf"\b(?:my (?:own )?(?:{_THINGS})\b"
    rf"|(?:as|being|i am|i'm) (?:the|your|a|an) (?:only |new |newest |junior |senior |other )*(?:{_ROLES})\b"
    rf"|i(?:'m| am) the (?:only )?(?:one|person) (?:who|that|with|from)\b"
    rf"|when i (?:was|got) (?:ill|sick|off|away|in hospital|new)\b"
    rf"|(?:your|the) (?:desk|room|seat) (?:neighbour|neighbor|mate)\b"
    rf"|in my (?:first|last) (?:week|month|days?)\b)",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?:(?:{_WHEN}),? (?:\w+ ){{0,3}}(?:we|you and i|you and me)\b"
    rf"|(?:we|the two of us|both of us) (?:\w+ ){{0,6}}(?:{_WHEN})\b"
    rf"|the two of us\b|you and i\b|our (?:1:1|one-on-one|one on one|lunch|coffee|talk|chat|walk)\b)",
    re.IGNORECASE,
)
_GOODBYE = "cheers|love|best|regards|kind regards|best wishes|greetings|hugs|yours|xoxo|xo|signed|from|lg|vg"
_SIGNATURE = re.compile(
    rf"(?:(?:^|[\s.!?])(?:--?|–|—|~|/)\s*(?:your\s+)?[A-Z][\w.'-]{{0,20}}(?:\s+[A-Z][\w.'-]{{0,20}}){{0,2}}"
    rf"|[.!?,]\s*(?:{_GOODBYE}|(?i:{_GOODBYE}))[,:]?\s+(?:your\s+)?[A-Z][\w'-]{{1,20}}"
    rf"|[.!?,]\s*(?i:{_GOODBYE}),?\s+your\s+[\w\s]{{2,30}}"
    rf"|\b(?:[Tt]his is|[Ii]t's me,|[Ii]t is me,)\s+[A-Z][\w'-]{{1,20}}(?=[\s,.!]+(?:from|here|in|at)\b|[,.!]?\s*$)"
    rf"|\s[A-Z][a-z]{{1,12}} here\b)[\s.!)]*(?:$|(?<=here)|(?=from|here|in|at))"
)
_SCRIPTS = {"ja": ("CJK", "HIRAGANA", "KATAKANA"), "zh": ("CJK",), "ko": ("HANGUL", "CJK")} | {
    "ru": ("CYRILLIC",), "uk": ("CYRILLIC",), "bg": ("CYRILLIC",), "sr": ("CYRILLIC",),
    "el": ("GREEK",), "ar": ("ARABIC",), "fa": ("ARABIC",), "he": ("HEBREW",),
    "hi": ("DEVANAGARI",), "th": ("THAI",),
}  # fmt: skip


def tells(words: str, names: tuple[str, ...], locale: str) -> tuple[Tell, ...]:
    """What may point to the giver: their `names` or handles, claims, a signature, a rare script.

    Claims and times are looked for in English words only; the rest in every language.
    """
    found = [Tell(kind=TellKind.NAME, stretch=one) for name in names for one in _named(words, name)]
    for kind, pattern in (
        (TellKind.SIGNATURE, _SIGNATURE),
        (TellKind.OWN, _OWN),
        (TellKind.TIME, _TIME),
    ):
        found += [Tell(kind=kind, stretch=one.group().strip()) for one in pattern.finditer(words)]
    return tuple(dict.fromkeys((*found, *_rare_script(words, locale))))


def _named(words: str, name: str) -> list[str]:
    if len(name.strip("@ ")) < 2:
        return []
    pattern = rf"(?<!\w)@?{re.escape(name.strip('@ '))}(?!\w)"
    return [one.group() for one in re.finditer(pattern, words, re.IGNORECASE)]


def _rare_script(words: str, locale: str) -> list[Tell]:
    usual = ("LATIN", *_SCRIPTS.get(language_of(locale), ()))
    odd = [
        word
        for word in re.findall(r"[^\W\d_]+", words)
        if not unicodedata.name(word[0], "LATIN").replace("FULLWIDTH ", "").startswith(usual)
    ]
    return [Tell(kind=TellKind.SCRIPT, stretch=odd[0])] if odd else []
