"""Tells whether a reply sounds light or heavy, by a small lexicon: negation turns a word, "but" weighs what follows."""

import re
from dataclasses import dataclass

from bot.rules.replies.en.moods import BUT, HEAVY, LIGHT, NEGATORS
from bot.rules.replies.phrases import Phrases
from bot.rules.replies.reading import Shape

WINDOW = 4
"""So many words before a word may turn it around."""
AFTER_BUT = 2.0
"""How much more counts what follows a "but" in its sentence."""
NEAR = 0.2
"""Light and heavy that differ by less than this share of both are mixed."""
_LIGHT, _HEAVY = Phrases(LIGHT), Phrases(HEAVY)
_BUT = re.compile(" (?:" + "|".join(BUT.split()) + ") ")
_NEGATORS = frozenset(NEGATORS.split())


@dataclass(frozen=True, slots=True)
class Valence:
    """How much of a text is light, and how much is heavy."""

    light: float = 0.0
    heavy: float = 0.0

    @property
    def shape(self) -> Shape:
        """What it comes to: light, heavy, mixed, or unclear where no word of the lexicon stands."""
        both = self.light + self.heavy
        if not both:
            return Shape.UNCLEAR
        if abs(self.light - self.heavy) < NEAR * both:
            return Shape.MIXED
        return Shape.LIGHT if self.light > self.heavy else Shape.HEAVY


def valence(sentences: list[str]) -> Valence:
    """The valence of sentences as `bot.rules.care.normalise` spells them."""
    light = heavy = 0.0
    for sentence in sentences:
        but = _BUT.search(sentence)
        turn = but.start() if but else len(sentence)
        taken = [False] * len(sentence)
        for sign, phrases in ((-1, _HEAVY), (1, _LIGHT)):
            for at, end in phrases.places(sentence):
                if any(taken[at:end]):  # `not enough sleep` is no `enough sleep`
                    continue
                taken[at:end] = [True] * (end - at)
                weight = AFTER_BUT if at >= turn else 1.0
                if (sign > 0) != _turned(sentence, at):
                    light += weight
                else:
                    heavy += weight
    return Valence(light, heavy)


def _turned(sentence: str, at: int) -> bool:
    """Whether a negation stands within the window before a place, in the same clause."""
    clause = re.split(r" , | but ", sentence[: at + 1])[-1].split()
    return any(word in _NEGATORS for word in clause[-WINDOW:])
