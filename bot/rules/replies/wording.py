"""What an authored line of a reply may hold: lengths, one question, and nothing that a listener would not say."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.rules.own_items import BANNED

MOST_WORDS: Mapping[str, int] = MappingProxyType(
    {
        "acknowledge": 16,
        "reflect": 18,
        "question": 18,
        "close": 22,
        "command": 36,
        "misread": 18,
        "topic": 5,
    }
)
"""The longest line of each part of an answer, in words."""
_LOUD = re.compile("[!！‼❗]")
_ASKING = re.compile("[?？؟]")
_NEVER = re.compile(
    # What a program can not: feel, remember, be there.
    r"\b(?:i(?: really| fully| completely)? (?:understand|feel|know how|care|remember|hear you|see you|worry|hope)"
    r"|i(?: a|['’])m (?:here for you|with you|proud|glad|happy|sad|sorry|worried|listening)"
    r"|we(?: a|['’])re here for you|last time you|you told me|yesterday you"
    # Advice.
    r"|you (?:should|must|need to|ought to|have to|had better|could try|might want to)|try to|try and"
    r"|have you (?:tried|considered|thought)|don['’]t forget|make sure|remember to|why don['’]t you|how about"
    r"|i(?: would|['’]d)? (?:suggest|recommend|advise)|it is important to|calm down|cheer up|let it go"
    # Diagnosis.
    r"|depress\w*|anxiety|burn(?:ed|t)?[ -]?out|disorder|symptoms?|panic|breakdown|diagnos\w*|therapy|therapist|suicid\w*"
    # Silver linings.
    r"|at least|could be worse|bright side|silver lining|everything happens|for the best|every cloud"
    r"|it will be (?:fine|ok(?:ay)?|all right)"
    r"|it gets better|time heals|others have it|be grateful|blessing|makes you stronger|on the plus side)\b",
    re.IGNORECASE,
)


def problem_of(part: str, line: str) -> str | None:
    """What is wrong with a line of a part of an answer such as `question`, or None."""
    words = len(line.split())
    if words > MOST_WORDS[part]:
        return f"{words} words; at most {MOST_WORDS[part]} are allowed"
    if _LOUD.search(line):
        return "leave out the exclamation mark"
    asked = len(_ASKING.findall(line))
    if part == "question" and (asked != 1 or not _ASKING.match(line[-1])):
        return "must be one question, with its mark at the end"
    if part != "question" and asked:
        return "only lines of question may ask"
    found = BANNED.search(line) or _NEVER.search(line)
    return f"“{found[0]}” is nothing that Haven says" if found else None
