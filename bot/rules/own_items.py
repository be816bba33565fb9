"""A team's own items: checked as the library's are, and turned into items that can be chosen."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from unicodedata import category, normalize

from bot.model.item import BODY_WORDS, TITLE_WORDS, WHY_WORDS, Item, Kind
from bot.model.own_item import OwnItem, OwnState
from bot.model.practice import Practice
from bot.rules.problem import Problem

MOST = 200
"""So many items a team may have of its own, suggestions among them."""
LAST = 9_999
"""The highest number of an item; none is used twice, or an old button could mean a new item."""
WORDS: Mapping[str, int] = MappingProxyType(
    {"title": TITLE_WORDS, "body": BODY_WORDS, "why": WHY_WORDS}
)
QUESTIONS = 2
_STATUS = {
    OwnState.SUGGESTED: "draft",
    OwnState.ACCEPTED: "reviewed",
    OwnState.RETIRED: "retired",
}
# Nobody has looked whether it would hurt in a hard time.
_NOT_NEAR = ("layoffs", "incident", "bereavement")
# The words that content never uses, because they label people, play therapist or make light of what is hard.
BANNED = re.compile(
    r"\b(?:attachment styles?|anxious|avoidant|insecure|secure(?:ly)? (?:attached|attachment|people|person)"
    r"|trauma\w*|trigger(?:s|ed|ing)?|toxic|heal(?:s|ed|ing)?|hold(?:ing)? space|unpack(?:s|ed|ing)?"
    r"|resilien(?:t|ce)|mindsets?|(?:we are|we['’]re|like|as|one|our|work|team)(?: an?| one| big| happy)* family"
    r"|guys|crazy|insane|just|simply|easy|stay positive|no excuses|we noticed you|only \w+ (?:have )?replied)\b",
    re.IGNORECASE,
)
_LOUD, _ASKING = frozenset("!！‼❗❕"), frozenset("?？؟")
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs"})
_JOINERS = frozenset("\u200c\u200d")
_MARKS = 3  # that many accents on one letter are a language; more are a joke on the reader


def cleaned(text: str) -> str:
    """The text as one line without signs that nobody sees, such as those that turn the direction around."""
    kept: list[str] = []
    marks = 0
    for sign in normalize("NFC", text):
        kind = category(sign)
        if sign.isspace():
            kept.append(" ")
        elif sign in _JOINERS:
            kept.append(sign)
        elif kind not in _HIDDEN:
            marks = marks + 1 if kind in {"Mn", "Me"} else 0
            kept.append(sign if marks <= _MARKS else "")
    return " ".join("".join(kept).split())


def problems(title: str, body: str, why: str) -> dict[str, Problem]:
    """What does not fit in the cleaned texts: the first problem of each."""
    texts = {"title": title, "body": body, "why": why}
    found = {name: _problem(name, text) for name, text in texts.items()}
    return {name: problem for name, problem in found.items() if problem is not None}


def _problem(name: str, text: str) -> Problem | None:
    if not any(sign.isalnum() for sign in text):
        return Problem(code="missing")
    if len(text.split()) > WORDS[name]:
        return Problem(code="words", slots={"most": str(WORDS[name])})
    if not _LOUD.isdisjoint(text):
        return Problem(code="loud")
    if banned := BANNED.search(text):
        return Problem(code="banned", slots={"word": banned[0]})
    if name == "body" and sum(sign in _ASKING for sign in text) > QUESTIONS:
        return Problem(code="questions", slots={"most": str(QUESTIONS)})
    return None


def new_id(practice: Practice, number: int) -> str:
    """The id of a team's item with that number."""
    return f"{practice.code}-{Kind.CHANNEL_PROMPT.code}-t{number}"


def is_full(count: int, last: int) -> bool:
    """Whether a team that has `count` items of its own, and whose newest number is `last`, can have no more."""
    return count >= MOST or last >= LAST


def as_item(own: OwnItem) -> Item:
    """The item as it is chosen and shown."""
    return Item(
        id=own.id,
        version=own.version,
        status=_STATUS[own.state],
        practice=own.practice,
        kind=Kind.CHANNEL_PROMPT,
        title=own.title,
        body=own.body,
        why=own.why,
        evidence=(),
        level=1,
        minutes=2,
        not_near=_NOT_NEAR,
    )
