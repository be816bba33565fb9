"""What is said to a reply."""

from functools import partial

import pytest

from bot import library
from bot.cards.replies import ReplyCards
from bot.commands import Help, pack
from bot.model.item import Kind
from bot.model.message import Button, Buttons, plain
from bot.rules.replies import Choice, Reading, Shape, answer, read_reply, walk
from bot.words import Words

LIBRARY = library.load(library.content_root())
CARDS = ReplyCards(Words.load(library.content_root()), LIBRARY.replies)
WALK = partial(walk, b"ann", 0)
ITEM = LIBRARY.items["bo-pr-001"]


def said(text: str, turn: int = 1, item: bool = False) -> str:
    reading = read_reply(text, "en")
    choice = answer(reading, turn=turn, practice=ITEM.practice if item else None, walk=WALK)
    return plain(CARDS.answer(choice, reading, "en", item=ITEM if item else None))


def test_the_question_of_the_item_is_asked_where_it_has_one() -> None:
    assert "What is one small thing that can wait until tomorrow?" in said(
        "three people wanted three things from me", item=True
    )


def test_an_item_without_a_question_for_such_a_reply_asks_one_of_its_practice() -> None:
    mixed = said("a great morning and an awful afternoon", item=True)
    lines = LIBRARY.replies.spoken["en"]["question/boundaries"]
    assert any(line in mixed for line in lines)


@pytest.mark.parametrize("text", ["meh", "a good day for us all", "an awful day for us all"])
def test_there_is_one_question_at_most_and_none_at_the_close(text: str) -> None:
    assert (said(text).count("?"), said(text, turn=2).count("?")) == (1, 0)


@pytest.mark.parametrize("text", ["Zanzibar was awful for me and the zebra", "stop", "later"])
def test_none_of_the_words_of_the_person_come_back(text: str) -> None:
    answered = said(text).casefold()
    assert not {"zanzibar", "zebra", "awful"} & set(answered.split())


def test_a_language_without_lexicons_is_told_and_shown_support() -> None:
    answered = said("Heute war es sehr anstrengend mit dem Chef")
    assert "I can read only English so far" in answered
    assert "?" not in answered


def test_buttons_come_last_and_the_notice_says_nothing() -> None:
    row = Buttons(buttons=(Button(label="Support", does=pack(Help())),))
    message = CARDS.answer(Choice(close="close/plain/1"), Reading(), "en", buttons=row)
    assert (message.blocks[-1], message.push) == (row, "A note for you")


def test_a_choice_that_says_nothing_makes_no_message() -> None:
    with pytest.raises(ValueError, match="blocks"):
        CARDS.answer(Choice(), Reading(), "en")


@pytest.mark.parametrize("shape", Shape)
def test_every_reflection_that_ships_can_be_answered(shape: Shape) -> None:
    items = [one for one in LIBRARY.items.values() if one.kind is Kind.PRIVATE_REFLECTION]
    reading = Reading(shape=shape)
    for item in items:
        choice = answer(reading, turn=1, practice=item.practice, walk=WALK)
        assert plain(CARDS.answer(choice, reading, "en", item=item)).count("?") == 1
