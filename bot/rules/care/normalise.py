"""Brings a text into the one spelling that the care rules read: lower case, whole words, no tricks."""

import re
from unicodedata import category, normalize

from bot.rules.care.en.spelling import BEFORE_VERBS, COMMON, CONTRACTIONS, RARE, SHORT, VERBS

_LEET = str.maketrans("01345789@$!|+*", "oieastbgasilt*")
_LONG, _OVERLAP = 60, 20
_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "…": ".", "–": ",", "—": ",", "&": " and "}
)
_APART = str.maketrans(dict.fromkeys('()[]{}":/~', ","))
_BEYOND = re.compile(r"[^\x00-\x7f]")
_SPLIT = re.compile(r"[.?!;\n\r]+|\s-+\s|(?<=\w)\.\.+")
_TOKEN = re.compile(r"[a-z0-9@$!|+*']*[a-z][a-z0-9@$!|+*']*|\d+|,")
_DRAWN = re.compile(r"([aeiouy])\1{2,}$")
_WRAPPED = re.compile(r"(?<![.?!\n])\r?\n(?!\s*\n)")
_REPEAT = re.compile(r"([a-z])\1{2,}")
_SPELLED = re.compile(r"(?<!\w)(?:\w[ .\-_]){3,}\w(?!\w)")
_POSSESSIVE = re.compile(r"'s$")


def sentences(text: str) -> list[str]:
    """Every sentence as ` word word , word ` with a space around each; very long ones in pieces."""
    plain = _SPELLED.sub(_joined, _folded(text))
    found: list[str] = []
    spelt: dict[
        str, list[str]
    ] = {}  # long texts repeat their words; none is remembered after the call
    for part in _SPLIT.split(_shielded(_WRAPPED.sub(" ", plain))):
        words = []
        for token in _TOKEN.findall(part):
            if token not in spelt:
                spelt[token] = _spelled(token)
            words += spelt[token]
        words = _contextual(words)
        for start in range(0, max(len(words) - _OVERLAP, 1), _LONG - _OVERLAP):
            if piece := words[start : start + _LONG]:
                found.append(f" {' '.join(piece)} ")
    return found


def _folded(text: str) -> str:
    """Lower case without accents or look-alike letters; every other sign becomes a comma."""
    small = normalize("NFKD", text.casefold()).translate(_MARKS)
    return _BEYOND.sub(_kept, normalize("NFKD", small).translate(_APART))


def _kept(match: re.Match[str]) -> str:
    """What stays of a sign that is none of the plain ones."""
    kind = category(match[0])
    if kind in {"Mn", "Cf"}:
        return ""
    return " , " if kind.startswith(("S", "P")) else match[0]


def _joined(match: re.Match[str]) -> str:
    return re.sub(r"[ .\-_]", "", match[0])


def _shielded(text: str) -> str:
    """Keeps `!` within a word (`d!e`) from ending the sentence."""
    return re.sub(r"(?<=[a-z])!(?=[a-z])", "i", text)


def _spelled(token: str) -> list[str]:
    """A token as words: contractions written out, leetspeak and typing errors undone."""
    if token == "," or token.isdigit():
        return [token]
    word = _REPEAT.sub(r"\1\1", _DRAWN.sub(r"\1", token.strip("'*!|+$")))
    if (known := CONTRACTIONS.get(word)) is not None:
        return known.split()
    word = _POSSESSIVE.sub("", word).replace("'", "")
    if not word.isalpha():
        word = word.translate(_LEET)
    word = SHORT.get(word, word)
    mended = _mended(word)
    return SHORT.get(mended, mended).split()


def _mended(word: str) -> str:
    """The rare word one slip away, if the word itself is none that people write."""
    if word in COMMON or len(word) < 5:
        return COMMON.get(word, word)
    for shape in _slips(word):
        if (meant := RARE.get(shape)) is not None:
            return meant
    return word


def _slips(word: str) -> list[str]:
    """The word, and the word with any one letter left out."""
    return (
        [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))] if len(word) < 16 else []
    )


def _contextual(words: list[str]) -> list[str]:
    """`ill` and `id` are short for `i will` and `i would` only before what can follow these."""
    out: list[str] = []
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in BEFORE_VERBS and after in VERBS:
            out += BEFORE_VERBS[word].split()
        else:
            out.append(word)
    return out
