"""What a card of the duty of care shows."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from bot.model.support import Country, Helpline, TeamContact
from bot.rules.care import Assessment, Meaning, Source, Tier
from bot.rules.care.card import CareButton, CareCard, Occasion, card, is_current, occasion_of
from bot.rules.care.country import Where, whereabouts

TODAY = date(2026, 11, 24)


def a_line(id_: str, *topics: str, language: str = "en", verified_at: date = TODAY) -> Helpline:
    """A line of Utopia."""
    return Helpline.model_validate(
        {
            "id": f"ut-{id_}",
            "name": id_,
            "topics": topics or ("crisis",),
            "dial": "116 123",
            "languages": (language,),
            "hours": "24 hours",
            "source_url": "https://example.org/",
            "verified_at": verified_at,
            "verified_by": ("a page", "another page"),
        }
    )


def utopia(*lines: Helpline) -> Mapping[str, Country]:
    return {"UT": Country(country="UT", emergency=("112",), line=lines)}


def shown(
    occasion: Occasion,
    *lines: Helpline,
    contacts: tuple[TeamContact, ...] = (),
    where: str | None = "UT",
) -> CareCard:
    return card(
        occasion,
        Where(country=where),
        today=TODAY,
        language="en-GB",
        contacts=contacts,
        helplines=utopia(*lines),
    )


def names(card: CareCard) -> list[str]:
    return [line.name for line in card.lines]


@pytest.mark.parametrize(
    ("tier", "meaning", "occasion"),
    [
        (Tier.NONE, None, None),
        (Tier.NONE, Meaning.SELF_HARM, None),
        (Tier.CRISIS, Meaning.SELF_HARM, Occasion.CRISIS),
        (Tier.CRISIS, Meaning.HARM_OTHERS, Occasion.CRISIS),
        (Tier.CRISIS, Meaning.HOME_DANGER, Occasion.DANGER),
        (Tier.CRISIS, Meaning.WORK_DANGER, Occasion.DANGER),
        (Tier.CRISIS, Meaning.OTHER_PERSON, Occasion.OTHER_PERSON),
        (Tier.DISTRESS, Meaning.EXHAUSTION, Occasion.DISTRESS),
        (Tier.DISTRESS, Meaning.SELF_HARM, Occasion.DISTRESS),
        (Tier.DISTRESS, Meaning.MISTREATMENT, Occasion.MISTREATMENT),
    ],
)
def test_the_card_follows_from_tier_and_meaning(
    tier: Tier, meaning: Meaning | None, occasion: Occasion | None
) -> None:
    assessment = Assessment(tier=tier, source=Source.PATTERN, meaning=meaning)
    assert occasion_of(assessment) is occasion


@pytest.mark.parametrize("meaning", Meaning)
def test_whatever_needs_a_card_gets_one(meaning: Meaning) -> None:
    crisis = Assessment(tier=Tier.CRISIS, source=Source.WEIGHTS, meaning=meaning)
    assert occasion_of(crisis) in set(Occasion) - {Occasion.DISTRESS, Occasion.SUPPORT}


def test_a_country_has_its_numbers() -> None:
    found = shown(Occasion.CRISIS, a_line("one"))
    assert (found.emergency, names(found)) == (("112",), ["one"])


@pytest.mark.parametrize("where", [None, "XK"])
def test_without_a_known_country_there_are_no_numbers_to_be_wrong(where: str | None) -> None:
    found = shown(Occasion.CRISIS, a_line("one"), where=where)
    assert (found.emergency, found.lines) == ((), ())


def test_a_line_that_was_checked_more_than_a_year_ago_is_not_shown() -> None:
    old = a_line("old", verified_at=TODAY - timedelta(days=366))
    found = shown(Occasion.CRISIS, old)
    assert (found.emergency, found.lines) == (("112",), ())


@pytest.mark.parametrize(("days", "current"), [(0, True), (365, True), (366, False)])
def test_a_year_is_365_days(days: int, current: bool) -> None:
    assert is_current(a_line("one", verified_at=TODAY - timedelta(days=days)), TODAY) is current


def test_danger_shows_lines_against_violence_first() -> None:
    found = shown(Occasion.DANGER, a_line("crisis"), a_line("abuse", "abuse"))
    assert names(found) == ["abuse", "crisis"]


def test_a_crisis_shows_no_line_that_is_only_for_something_else() -> None:
    assert names(shown(Occasion.CRISIS, a_line("abuse", "abuse"), a_line("one"))) == ["one"]


def test_lines_in_the_language_of_the_person_come_first() -> None:
    found = shown(Occasion.CRISIS, a_line("ours", language="ja"), a_line("theirs"))
    assert names(found) == ["theirs", "ours"]


def test_nobody_has_to_scroll_for_help() -> None:
    assert len(shown(Occasion.SUPPORT, *(a_line(str(n)) for n in range(6))).lines) == 3


@pytest.mark.parametrize(
    ("occasion", "labels"),
    [(Occasion.MISTREATMENT, ["Ombud", "Boss"]), (Occasion.DISTRESS, ["Boss", "Ombud"])],
)
def test_who_does_not_answer_to_management_comes_first_where_it_may_be_the_cause(
    occasion: Occasion, labels: list[str]
) -> None:
    contacts = (
        TeamContact(label="Boss", how="room 1"),
        TeamContact(label="Ombud", how="room 2", independent_of_management=True),
    )
    assert [one.label for one in shown(occasion, contacts=contacts).contacts] == labels


@pytest.mark.parametrize("occasion", Occasion)
def test_every_card_offers_another_country(occasion: Occasion) -> None:
    assert CareButton.COUNTRY in shown(occasion).buttons


@pytest.mark.parametrize("occasion", [one for one in Occasion if one is not Occasion.SUPPORT])
def test_every_card_that_nobody_asked_for_can_be_put_away(occasion: Occasion) -> None:
    away = {CareButton.MISFIT, CareButton.HIDE, CareButton.KEEP_WRITING, CareButton.STOP_HERE}
    assert away & set(shown(occasion).buttons)


def test_hiding_comes_first_where_somebody_may_see_the_screen() -> None:
    assert shown(Occasion.DANGER).buttons[0] is CareButton.HIDE


@pytest.mark.parametrize(
    ("country", "zone", "locale", "where"),
    [
        ("fr", "Europe/Berlin", "en-GB", Where(country="FR")),
        (None, "Europe/Berlin", "en-GB", Where(country="DE", guessed=True)),
        (None, "Etc/UTC", "en-GB", Where(country="GB", guessed=True)),
        (None, None, "pt_BR", Where(country="BR", guessed=True)),
        (None, None, "zh-Hant-TW", Where(country="TW", guessed=True)),
        (None, None, "es-419", Where(country=None)),
        (None, "Nowhere/Land", "en", Where(country=None)),
        ("QQ", None, "en", Where(country=None)),
    ],
)
def test_a_country_is_chosen_or_guessed_and_a_guess_is_said(
    country: str | None, zone: str | None, locale: str, where: Where
) -> None:
    assert whereabouts(country, zone, locale) == where
