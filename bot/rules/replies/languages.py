"""Tells whether a reply is in a language that has lexicons, by its script and its small words."""

import re
from unicodedata import name

from bot.rules.languages import SOURCE, fitting

_LETTERS = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 600
"""So many characters decide; nobody changes the language after them often enough to look further."""
_ENGLISH = """
    the a an and or but of to in on at for with from by it is was are were be been am i my me we our us you he she they
    them this that there not no so as if when what which who how then than too just had has have do did does can could
    would will about after before all some one today day work good nothing everything yes ok fine meh
    """
_OTHERS = """
    der die das und ist nicht ich ein eine mit auf für war heute es sich auch aber mir mich wir zu den dem von bei
    el la los las y es no que de un una con por para hoy muy pero me mi yo lo se fue ha
    le les et est pas je un une avec pour dans mais du des ce il elle aujourd hui très mon ma
    o os e não em um uma com por para hoje muito mas meu minha eu foi
    il lo gli e è non che di un una con per oggi molto ma mi mio mia sono
    de het een en niet ik met voor maar van was vandaag mijn
    i w na nie się jest to z do dzisiaj ale mnie był była
    och det är inte jag en ett med för men på som idag var
    """
_IN_BOTH = "a i no to me on so do he was in an die had will all by of"
_OURS = frozenset(_ENGLISH.split())
_THEIRS = frozenset(_OTHERS.split()) - frozenset(_IN_BOTH.split())


def in_english(text: str, locale: str, hits: int) -> bool:
    """Whether a reply is read as English; `hits` are the words of an English lexicon in it.

    Where nothing in the words tells, the language of the person's settings does.
    """
    words = [word.casefold() for word in _LETTERS.findall(text[:_LOOKED_AT])]
    latin = [word for word in words if name(word[0], "").startswith("LATIN")]
    if len(latin) * 2 < len(words):
        return False
    ours = sum(word in _OURS for word in latin) + hits
    others = sum(word in _THEIRS for word in latin)
    if ours or others:
        return ours >= others
    return bool(fitting(locale, (SOURCE,))) or not words
