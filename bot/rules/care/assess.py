"""Decides which card a private text gets: the phrase patterns first, then all words weighed together."""

from bot.rules.care.assessment import Assessment, Meaning, Source, StepDown, Tier
from bot.rules.care.reading import Hit, Reading, read
from bot.rules.care.weigh import Weighed, weigh
from bot.rules.languages import language_of

LANGUAGES = frozenset({"en"})
"""The languages with rules and a labelled set of their own; in every other the Support button stands alone."""

ANY, HINT, CRISIS = 0.4, -0.8, 0.8
"""Log odds from which the weights alone show a card, show one because of the crisis, and show the crisis card."""

DOUBT = -2.2
"""Log odds below which the rest of a text speaks so clearly of an ordinary day that a pattern is not believed."""

HEAVY = -0.6
"""Log odds of crisis below which a pattern of crisis other than plain words counts as distress."""

TOLD = 2.0
"""Log odds that a text about a film, the news or a training needs before the weights show a card."""
FEW = 3
NEUTRAL = frozenset({"<thing>", "<the>", "<it>", "<later>"})
"""What so few words may speak of to be no more than a link, such as "one more thing"."""

_RANK = {Tier.NONE: 0, Tier.DISTRESS: 1, Tier.CRISIS: 2}


def assess(text: str, locale: str) -> Assessment:
    """The tier of a text and the reason. Any text is allowed; the locale is one like `en-GB`."""
    if language_of(locale) not in LANGUAGES:
        return Assessment(tier=Tier.NONE, source=Source.NO_DETECTION)
    strongest = Assessment(tier=Tier.NONE, source=Source.NOTHING)
    for window, weighed in weigh(read(text)):
        one = _assessed(window, weighed)
        if strongest.source is Source.NOTHING or _RANK[one.tier] > _RANK[strongest.tier]:
            strongest = one
        if strongest.tier is Tier.CRISIS:
            break
    return strongest


def _assessed(reading: Reading, weighed: Weighed) -> Assessment:
    """The tier of some neighbouring sentences by what was found in them."""
    by_pattern = _strongest([_believed(hit, weighed) for hit in reading.hits])
    by_weights = _by_weights(weighed, reading)
    if by_pattern is None or _RANK[by_weights.tier] > _RANK[by_pattern.tier]:
        return by_weights
    return Assessment(
        tier=by_pattern.tier,
        source=Source.PATTERN,
        meaning=by_pattern.meaning,
        stepped_down=by_pattern.stepped_down,
    )


def _says_nothing(reading: Reading) -> bool:
    words = sum(len(sentence.words.split()) for sentence in reading.sentences)
    fields = frozenset().union(*(sentence.fields for sentence in reading.sentences))
    return words <= FEW and bool(fields) and fields <= NEUTRAL


def _believed(hit: Hit, weighed: Weighed) -> Hit:
    """A hit as far as the sentences around it bear it; plain words always stand."""
    if hit.certain or hit.tier is Tier.NONE:
        return hit
    doubted = (*hit.stepped_down, StepDown.ORDINARY)
    if weighed.any_card < DOUBT:
        return Hit(hit.meaning, Tier.DISTRESS if hit.stays else Tier.NONE, doubted)
    if hit.tier is Tier.CRISIS and weighed.crisis < HEAVY:
        return Hit(hit.meaning, Tier.DISTRESS, doubted)
    return hit


def _strongest(hits: list[Hit]) -> Hit | None:
    return max(hits, key=lambda hit: _RANK[hit.tier], default=None)


def _by_weights(weighed: Weighed, reading: Reading) -> Assessment:
    """What the weights say alone; plain words that were stepped down keep them from saying crisis."""
    if _says_nothing(reading):
        return Assessment(tier=Tier.NONE, source=Source.NOTHING)
    if reading.told and max(weighed.any_card, weighed.crisis) < TOLD:
        return Assessment(tier=Tier.NONE, source=Source.WEIGHTS, stepped_down=(StepDown.TOLD,))
    stepped = any(
        hit.meaning is Meaning.SELF_HARM and hit.tier is Tier.DISTRESS for hit in reading.hits
    )
    if weighed.crisis > CRISIS and weighed.any_card > ANY and not (stepped or reading.told):
        return Assessment(tier=Tier.CRISIS, source=Source.WEIGHTS, meaning=weighed.meaning)
    if weighed.any_card > ANY or weighed.crisis > HINT:
        return Assessment(tier=Tier.DISTRESS, source=Source.WEIGHTS, meaning=weighed.meaning)
    return Assessment(tier=Tier.NONE, source=Source.NOTHING)
