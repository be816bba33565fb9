"""Reads a text by the phrase patterns of its language: which meanings stand in it, and what steps them down."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from bot.rules.care.assessment import Meaning, StepDown, Tier
from bot.rules.care.en import idioms
from bot.rules.care.en.crisis import CRISIS
from bot.rules.care.en.danger import DANGER
from bot.rules.care.en.distress import DISTRESS
from bot.rules.care.en.fields import GOODBYE, SELF
from bot.rules.care.en.moods import COUNTER, MOODS
from bot.rules.care.en.people import PEOPLE
from bot.rules.care.en.sayings import SAYINGS
from bot.rules.care.normalise import sentences
from bot.rules.care.patterns import Begun, Lexicon, Pattern, Patterns, compiled

WINDOW = 4
"""So many words before a phrase may negate it."""
_SELF_STEM = re.compile(r" (?:myself|my life|my own life|suicid[a-z]*|me) ")
_DEATH_STEM = re.compile(
    r" (?:myself|my (?:own )?life|suicid[a-z]*|dead|die|dies|died|dying|death|alive|exist[a-z]*|disappear[a-z]*"
    r"|vanish[a-z]*|wake|waking|live|living) "
)
_OF_SELF = frozenset({Meaning.SELF_HARM, Meaning.DEATH_WISH, Meaning.BURDEN, Meaning.NO_FUTURE})
_WORD = re.compile(r"\S+")
_FIRST = re.compile(r" (?:i|me|my|myself|am) ")
_NEGATORS = frozenset(idioms.NEGATORS.split())
_NOT_REALLY = frozenset(idioms.NOT_REALLY.split())


@dataclass(frozen=True, slots=True)
class Hit:
    """A meaning that was found, what it counts as, and what stepped it down.

    One that `stays` speaks of the writer's own death or harm: no ordinary day around it takes it down to nothing.
    """

    meaning: Meaning
    tier: Tier
    stepped_down: tuple[StepDown, ...] = ()
    certain: bool = False
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """What was found in one sentence; `told` when it speaks of a film, a book, the news or a training."""

    words: str
    hits: tuple[Hit, ...]
    fields: frozenset[str]
    idiom: bool
    told: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything found in one text, sentence by sentence."""

    sentences: tuple[Sentence, ...]

    @property
    def hits(self) -> list[Hit]:
        """The meanings in all sentences."""
        return [hit for sentence in self.sentences for hit in sentence.hits]

    @property
    def told(self) -> bool:
        """Whether any sentence tells of something."""
        return any(sentence.told for sentence in self.sentences)

    def windows(self) -> Iterator["Reading"]:
        """Each two sentences that follow one another; a text of one or two is one window."""
        if len(self.sentences) <= 2:
            yield self
            return
        yield from (Reading(pair) for pair in pairwise(self.sentences))


@dataclass(frozen=True, slots=True)
class _English:
    lexicon: Lexicon
    fillers: re.Pattern[str]
    idiom: Patterns
    crisis: Patterns
    distress: Patterns
    past: re.Pattern[str]
    recent: re.Pattern[str]
    tale: re.Pattern[str]


def read(text: str) -> Reading:
    """The reading of an English text."""
    english = _english()
    known: dict[str, Begun] = {}
    return Reading(tuple(_read_one(sentence, english, known) for sentence in sentences(text)))


def _read_one(sentence: str, english: _English, known: dict[str, Begun]) -> Sentence:
    plain = english.fillers.sub(" , ", sentence)
    found = english.lexicon.found(plain, known)
    blanked = _without_idioms(plain, english.idiom.possible(found))
    if blanked != plain:
        found = english.lexicon.found(blanked, known)
    whole = tuple(_of_sentence(blanked, english))
    hits = tuple(
        _weighed(pattern, tier, match, blanked, whole)
        for tier, patterns in ((Tier.CRISIS, english.crisis), (Tier.DISTRESS, english.distress))
        for pattern in patterns.possible(found)
        if (match := pattern.regex.search(blanked))
    )
    fields = frozenset(found & english.lexicon.names)
    return Sentence(blanked, hits, fields, idiom=blanked != plain, told=StepDown.TOLD in whole)


def _without_idioms(sentence: str, possible: Iterable[Pattern]) -> str:
    for pattern in possible:
        sentence = pattern.regex.sub(" , ", sentence)
    return sentence


def _of_sentence(sentence: str, english: _English) -> Iterator[StepDown]:
    """What steps down everything in a sentence."""
    if english.past.search(sentence) and not english.recent.search(sentence):
        yield StepDown.PAST
    if english.tale.search(sentence):
        yield StepDown.TOLD


def _weighed(
    pattern: Pattern,
    tier: Tier,
    match: re.Match[str],
    sentence: str,
    whole: tuple[StepDown, ...],
) -> Hit:
    negated = not pattern.negative and _negated(sentence, match)
    downs = (StepDown.NEGATED, *whole) if negated else whole
    tier = _lowered(tier, downs, pattern.meaning, sentence)
    certain = pattern.certain or pattern.meaning is Meaning.SELF_HARM
    stays = pattern.meaning in _OF_SELF and _is_of_self(sentence)
    return Hit(pattern.meaning, tier, downs, certain, stays)


def _is_of_self(sentence: str) -> bool:
    return _DEATH_STEM.search(sentence) is not None and _FIRST.search(sentence) is not None


def _lowered(tier: Tier, downs: tuple[StepDown, ...], meaning: Meaning, sentence: str) -> Tier:
    """The tier after all steps down; a sign of self-harm in the first person never ends below distress."""
    if not downs:
        return tier
    of_self = meaning is Meaning.SELF_HARM or (tier is Tier.CRISIS and _SELF_STEM.search(sentence))
    if of_self and _FIRST.search(sentence):
        return Tier.DISTRESS
    return Tier.DISTRESS if tier is Tier.CRISIS and downs == (StepDown.PAST,) else Tier.NONE


def _negated(sentence: str, match: re.Match[str]) -> bool:
    """Whether a negation stands in the clause shortly before the phrase, or within its gaps.

    What belongs to the phrase itself (`better off without me`) takes nothing back.
    """
    clause = sentence[: match.start() + 1].rsplit(" , ", 1)[-1].split()
    gaps = [match.span(number) for number in range(1, match.re.groups + 1)]
    words = [(word, True) for word in clause[-WINDOW:]]
    for found in _WORD.finditer(match[0]):
        at = match.start() + found.start()
        words.append((found[0], any(start <= at < end for start, end in gaps)))
    return any(
        free and word in _NEGATORS and after not in _NOT_REALLY
        for (word, free), (after, _) in pairwise(words)
    )


@cache
def _english() -> _English:
    lexicon = Lexicon({**SELF, **GOODBYE, **PEOPLE, **MOODS, **COUNTER, **idioms.FIELDS})
    figures: Mapping[Meaning, str] = {Meaning.MIXED: idioms.IDIOMS + SAYINGS}
    return _English(
        lexicon,
        _phrases(idioms.FILLERS),
        Patterns(compiled(figures, lexicon), lexicon),
        Patterns([*compiled(CRISIS, lexicon), *compiled(DANGER, lexicon)], lexicon),
        Patterns(compiled(DISTRESS, lexicon), lexicon),
        _phrases(idioms.PAST),
        _phrases(idioms.RECENT),
        _phrases(idioms.TALE),
    )


def _phrases(text: str) -> re.Pattern[str]:
    found = sorted(
        {part for line in text.splitlines() for part in line.split("|") if part},
        key=len,
        reverse=True,
    )
    return re.compile(" (?:" + "|".join(map(re.escape, found)) + ") ")
