"""Decides what a card of the duty of care shows: which sentences, which people to turn to, and which buttons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.model.support import Country, Helpline, TeamContact, Topic
from bot.rules.care.assessment import Assessment, Meaning, Tier
from bot.rules.care.country import Where
from bot.rules.languages import language_of

OLDEST = timedelta(days=365)
"""A line that was checked longer ago is not shown: a dead number is worse than none."""
AGING = timedelta(days=182)
"""After half a year whoever looks after the content is asked to compare a line with its source again."""
MOST_LINES = 3
"""So many lines of a country are shown; nobody should have to scroll for help."""


class Occasion(StrEnum):
    """Why a card is shown."""

    CRISIS = "crisis"
    DANGER = "danger"  # violence, threats or stalking
    OTHER_PERSON = "other_person"  # worry about somebody else
    DISTRESS = "distress"
    MISTREATMENT = "mistreatment"  # bullying, harassment or discrimination
    SUPPORT = "support"  # somebody asked for it


class CareButton(StrEnum):
    """What can be pressed on a card; its label is the key `button-care-<name>`."""

    COUNTRY = "country"
    MISFIT = "misfit"  # this did not fit: what was going on goes on
    HIDE = "hide"
    STOP = "stop"  # no more messages
    KEEP_WRITING = "keep_writing"
    STOP_HERE = "stop_here"
    FIRST = "first"  # what a first conversation is like


@dataclass(frozen=True, slots=True, kw_only=True)
class CareCard:
    """What is shown, from top to bottom; `opening` and `closing` are keys of words.ftl.

    `emergency` and `lines` are empty where nothing checked is known; findahelpline.com is shown always. `day` is today.
    """

    occasion: Occasion
    day: date
    where: Where
    opening: tuple[str, ...]
    emergency: tuple[str, ...]
    lines: tuple[Helpline, ...]
    contacts: tuple[TeamContact, ...]
    contacts_first: bool
    closing: tuple[str, ...]
    buttons: tuple[CareButton, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an occasion asks for."""

    opening: tuple[str, ...]
    closing: tuple[str, ...]
    buttons: tuple[CareButton, ...]
    topics: tuple[Topic, ...]
    contacts_first: bool = False


_B = CareButton
_KEPT = ("care-person", "care-kept")
_URGENT = (_B.COUNTRY, _B.MISFIT, _B.HIDE, _B.STOP)
_CALM = (_B.KEEP_WRITING, _B.STOP_HERE, _B.COUNTRY)
_PLANS: Mapping[Occasion, _Plan] = MappingProxyType(
    {
        Occasion.CRISIS: _Plan(("care-crisis",), _KEPT, _URGENT, ("crisis", "talk")),
        Occasion.DANGER: _Plan(
            ("care-danger",), ("care-hide", "care-kept"), (_B.HIDE, *_URGENT[:2], _B.STOP), ("abuse", "crisis", "talk"),
        ),
        Occasion.OTHER_PERSON: _Plan(("care-other-person",), _KEPT, _URGENT, ("crisis", "talk")),
        Occasion.DISTRESS: _Plan(
            ("care-distress",), ("care-quiet",), _CALM, ("talk", "crisis", "abuse"), contacts_first=True
        ),
        Occasion.MISTREATMENT: _Plan(
            ("care-mistreatment", "care-whom"), ("care-quiet",), _CALM, ("talk", "crisis", "abuse"), contacts_first=True
        ),
        Occasion.SUPPORT: _Plan(
            ("care-support",), ("care-looked",), (_B.FIRST, _B.COUNTRY), ("talk", "crisis", "abuse"), contacts_first=True
        ),
    }
)  # fmt: skip


def occasion_of(assessment: Assessment) -> Occasion | None:
    """The card that a text gets, or None where it gets none."""
    if assessment.tier is Tier.NONE:
        return None
    if assessment.tier is Tier.DISTRESS:
        return (
            Occasion.MISTREATMENT
            if assessment.meaning is Meaning.MISTREATMENT
            else Occasion.DISTRESS
        )
    if assessment.meaning in {Meaning.HOME_DANGER, Meaning.WORK_DANGER}:
        return Occasion.DANGER
    return Occasion.OTHER_PERSON if assessment.meaning is Meaning.OTHER_PERSON else Occasion.CRISIS


def card(
    occasion: Occasion,
    where: Where,
    *,
    today: date,
    language: str,
    contacts: Sequence[TeamContact] = (),
    helplines: Mapping[str, Country],
) -> CareCard:
    """The card for somebody who is `where`; `language` is their locale: lines in it come first."""
    plan = _PLANS[occasion]
    country = helplines.get(where.country or "")
    return CareCard(
        occasion=occasion,
        day=today,
        where=where,
        opening=plan.opening,
        emergency=country.emergency if country else (),
        lines=_lines(country.line if country else (), plan.topics, today, language),
        contacts=_contacts(contacts, occasion),
        contacts_first=plan.contacts_first,
        closing=plan.closing,
        buttons=plan.buttons,
    )


def is_aging(line: Helpline, today: date) -> bool:
    """Whether a line should be compared with its source again soon; it is still shown."""
    return is_current(line, today) and today - line.verified_at > AGING


def is_current(line: Helpline, today: date) -> bool:
    """Whether a line was checked within a year."""
    return today - line.verified_at <= OLDEST


def _lines(
    lines: Sequence[Helpline], topics: Sequence[Topic], today: date, language: str
) -> tuple[Helpline, ...]:
    spoken = language_of(language)
    fitting = [one for one in lines if is_current(one, today) and set(one.topics) & set(topics)]
    fitting.sort(
        key=lambda one: (
            spoken not in one.languages,
            min(topics.index(topic) for topic in one.topics if topic in topics),
        )
    )
    return tuple(fitting[:MOST_LINES])


def _contacts(contacts: Sequence[TeamContact], occasion: Occasion) -> tuple[TeamContact, ...]:
    """All contacts; where a superior may be the cause, those who do not answer to them come first."""
    if occasion not in {Occasion.MISTREATMENT, Occasion.DANGER}:
        return tuple(contacts)
    return tuple(sorted(contacts, key=lambda one: not one.independent_of_management))
