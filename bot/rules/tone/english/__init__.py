"""What the tone rules know about English: a module for each meaning, and `fields` for the words that several share.

In each, `_FIELD` names sets of words, `_SAID` lists what carries the meaning, and the last list (`_UNLESS`, `FAIR`,
`HARMLESS`, `PLAIN`) what sounds like it and is harmless: where one of these overlaps, nothing is found. One pattern a
line, written as `phrasing` says; `#` begins a remark, and a backslash at the end continues a line. A list without an
underscore also pardons what a second meaning finds.
"""

from typing import Final

from bot.rules.tone.english.compare import COMPARED
from bot.rules.tone.english.contact import CONTACT, OWED
from bot.rules.tone.english.deed import names_a_deed
from bot.rules.tone.english.despair import DESPAIR
from bot.rules.tone.english.expect import EXPECTED
from bot.rules.tone.english.harassment import HARASSMENT
from bot.rules.tone.english.health import HEALTH
from bot.rules.tone.english.insult import INSULT
from bot.rules.tone.english.irony import IRONY
from bot.rules.tone.english.origin import ORIGIN
from bot.rules.tone.english.person import PERSON
from bot.rules.tone.english.private import PRIVATE
from bot.rules.tone.english.sexual import SEXUAL
from bot.rules.tone.english.third import THIRD
from bot.rules.tone.english.threat import THREAT
from bot.rules.tone.spelling import COMMON, listed
from bot.rules.tone.verdict import Code

SENSES: Final = (
    DESPAIR, THREAT, SEXUAL, HARASSMENT, INSULT, HEALTH, PRIVATE, PERSON, ORIGIN,
    COMPARED, EXPECTED, THIRD, IRONY, CONTACT, OWED,
)  # fmt: skip
"""Every meaning that is looked for, the gravest first."""

SOFT: Final = frozenset({Code.COMPARED, Code.IRONY, Code.PERSON, Code.THIRD})
"""What a rule alone finds too often: a note that weighs clearly fine is let through in spite of it."""

_FUNCTION_WORDS: Final = listed(
    """
    the a an and but or so if when who what how that this it he she they we you your my our i me us is are was were be
    been has have had do does did can could will would not no to of for with from at in on by as than thanks
    """
)


def reads_as_english(words: list[str], locale: str) -> bool:
    """Whether enough of the words are small English ones; who uses English is believed sooner."""
    known = sum(word in _FUNCTION_WORDS or word in COMMON for word in words)
    if locale.lower().startswith("en"):
        return known * 10 >= len(words) or len(words) < 6
    return known * 3 >= len(words) > 3


__all__ = ["SENSES", "SOFT", "names_a_deed", "reads_as_english"]
