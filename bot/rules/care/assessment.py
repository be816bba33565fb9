"""What an assessment says: a tier, the meaning that was found, and what stepped it down."""

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """Which card is shown: none, the quiet one, or the one that begins with the emergency number."""

    NONE = "none"
    DISTRESS = "distress"
    CRISIS = "crisis"


class Meaning(StrEnum):
    """What a text seems to speak of; `words.ftl` may have a sentence for each."""

    SELF_HARM = "self_harm"  # suicide or self-harm in plain words
    DEATH_WISH = "death_wish"  # to be dead, not to wake up, not to exist
    BURDEN = "burden"  # others would be better off
    NO_FUTURE = "no_future"  # no way out, nothing to live for, can not go on
    GOODBYE = "goodbye"  # taking leave, giving away, affairs in order, sudden calm
    UNSAFE = "unsafe"  # not safe alone, means at hand
    HARM_OTHERS = "harm_others"  # the writer may hurt somebody
    HOME_DANGER = "home_danger"  # violence, threats or control by somebody close
    WORK_DANGER = "work_danger"  # assault, threats or stalking by somebody else
    OTHER_PERSON = "other_person"  # worry about somebody else's life or safety
    EXHAUSTION = "exhaustion"
    ANXIETY = "anxiety"
    GRIEF = "grief"
    LONELINESS = "loneliness"
    MISTREATMENT = "mistreatment"  # bullying, harassment, discrimination
    SUBSTANCE = "substance"  # drink, drugs, gambling
    PAST_CRISIS = "past_crisis"  # an attempt or self-harm long ago
    SLEEPLESSNESS = "sleeplessness"
    CRYING = "crying"
    SHAME = "shame"
    NUMBNESS = "numbness"  # emptiness, hopelessness, low mood
    MONEY = "money"
    ILLNESS = "illness"
    BREAKUP = "breakup"  # a separation, a family in trouble
    MIXED = "mixed"  # many small signs, none of which decides alone


class StepDown(StrEnum):
    """Why a meaning counted for less than its words."""

    NEGATED = "negated"
    PAST = "past"
    TOLD = "told"  # a film, a book, the news, a training
    ORDINARY = "ordinary"  # the rest of the text speaks of an ordinary day


class Source(StrEnum):
    """What decided."""

    PATTERN = "pattern"  # a phrase pattern
    WEIGHTS = "weights"  # the linear model
    NOTHING = "nothing"  # no sign was found
    NO_DETECTION = "no_detection"  # this language has no rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A tier and its reason. It holds none of the person's words, so it can be passed on safely."""

    tier: Tier
    source: Source
    meaning: Meaning | None = None
    stepped_down: tuple[StepDown, ...] = ()
