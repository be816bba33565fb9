"""What a card of the duty of care says, and what it keeps to itself."""

from datetime import date

import pytest

from bot import library
from bot.cards.care import FIND, CareCards
from bot.commands import Help, Me
from bot.model.message import Buttons, Message, Plain, plain
from bot.model.support import TeamContact
from bot.rules.care.card import CareButton, Occasion, card
from bot.rules.care.country import Where
from bot.words import Words

ROOT = library.content_root()
CARDS = CareCards(Words.load(ROOT))
HELPLINES = library.load(ROOT).helplines
TODAY = date(2026, 11, 25)
BRITAIN = Where(country="GB")
OMBUD = TeamContact(label="*Ombud*", how="<@room> 2", independent_of_management=True)


def shown(
    occasion: Occasion = Occasion.CRISIS,
    where: Where = BRITAIN,
    contacts: tuple[TeamContact, ...] = (),
    today: date = TODAY,
    typed: bool = False,
) -> Message:
    found = card(
        occasion, where, today=today, language="en", contacts=contacts, helplines=HELPLINES
    )
    does = {CareButton.COUNTRY: Me(), CareButton.HIDE: Help()}
    return CARDS.support(found, "en", does, typed=typed)


def test_a_crisis_card_begins_with_what_the_bot_is_and_the_emergency_number() -> None:
    lines = plain(shown()).splitlines()
    assert "no person reads this" in lines[1]
    assert lines[2] == "If you or someone else is in danger now, call 999."


def test_it_names_lines_as_they_are_dialled() -> None:
    said = plain(shown())
    assert "Samaritans: call 116 123" in said
    assert "Shout: text SHOUT to 85258" in said


@pytest.mark.parametrize("occasion", Occasion)
def test_a_notice_on_a_locked_screen_says_nothing(occasion: Occasion) -> None:
    message = shown(occasion, contacts=(OMBUD,))
    assert message.push == "A note for you"
    assert plain(message).splitlines()[0] == message.push


@pytest.mark.parametrize("occasion", Occasion)
@pytest.mark.parametrize("where", [Where(country=None), Where(country="JP", guessed=True)])
def test_every_card_leads_to_lines_in_other_countries(occasion: Occasion, where: Where) -> None:
    assert FIND in plain(shown(occasion, where))


@pytest.mark.parametrize("occasion", Occasion)
def test_no_card_asks_anything(occasion: Occasion) -> None:
    assert "?" not in plain(shown(occasion, contacts=(OMBUD,), typed=True))


def test_old_lines_give_way_to_the_emergency_number() -> None:
    said = plain(shown(today=date(2028, 1, 1)))
    assert "call 999" in said
    assert "Samaritans" not in said


def test_two_emergency_numbers_are_both_said() -> None:
    assert "call 112 or 15." in plain(shown(where=Where(country="FR")))


def test_an_unknown_country_is_said_and_no_number_is_made_up() -> None:
    said = plain(shown(where=Where(country=None)))
    assert "the emergency number of your country" in said
    assert "I do not know which country" in said


def test_a_country_without_numbers_is_said() -> None:
    assert "no checked helpline for Iceland" in plain(shown(where=Where(country="IS")))


def test_a_guess_is_said_to_be_one() -> None:
    assert "Japan. That is a guess" in plain(shown(where=Where(country="JP", guessed=True)))


def test_a_line_in_another_language_says_which() -> None:
    assert "in German" in plain(shown(where=Where(country="DE")))


def test_what_an_admin_wrote_is_never_markup() -> None:
    message = shown(Occasion.SUPPORT, contacts=(OMBUD,))
    spans = [
        span
        for block in message.blocks
        if block.block == "bullets"
        for point in block.points
        for span in point
    ]
    assert Plain(text="*Ombud*: <@room> 2") in spans


def test_the_team_comes_first_in_distress_and_the_emergency_number_in_a_crisis() -> None:
    calm, urgent = (
        plain(shown(one, contacts=(OMBUD,))) for one in (Occasion.DISTRESS, Occasion.CRISIS)
    )
    assert calm.index("Ombud") < calm.index("999")
    assert urgent.index("Ombud") > urgent.index("999")


def test_a_manager_is_never_the_only_way() -> None:
    said = plain(shown(Occasion.MISTREATMENT))
    assert "a union, a works council or an ombudsperson" in said
    assert "manager" not in said


def test_what_was_typed_may_be_deleted_where_it_stands() -> None:
    assert "You can delete it there." in plain(shown(typed=True))
    assert "You can delete it there." not in plain(shown())


def test_only_buttons_that_do_something_are_shown() -> None:
    row = shown().blocks[-1]
    assert isinstance(row, Buttons)
    assert [button.label for button in row.buttons] == ["Change country", "Hide this"]


def test_a_first_conversation_is_told() -> None:
    message = CARDS.first("en")
    assert "What a first conversation is like" in plain(message)
    assert message.push == "A note for you"


def test_a_language_that_is_not_known_reads_in_english() -> None:
    found = card(
        Occasion.CRISIS, Where(country="GB"), today=TODAY, language="xx", helplines=HELPLINES
    )
    assert "United Kingdom" in plain(CARDS.support(found, "xx", {}))
