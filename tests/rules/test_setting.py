"""What suits a community: nobody there is spoken to as a colleague."""

import pytest

from bot import library
from bot.model.item import Item, Variant
from bot.model.setting import SETTINGS
from bot.rules.deck import Deck
from bot.rules.setting import speaks_of_work, suits
from tests.rules.builders import a_library, an_item

LIBRARY = library.load(library.content_root())


def saying(body: str, **more: object) -> Item:
    return an_item().model_copy(update={"body": body, **more})


@pytest.mark.parametrize(
    "body",
    [
        "Ask a colleague.",
        "Colleagues can help.",
        "What went well at work?",
        "Tell it after your shift.",
        "Before the working day ends, rest.",
    ],
)
def test_words_of_work_are_known(body: str) -> None:
    assert speaks_of_work(saying(body))


@pytest.mark.parametrize("body", ["It works well.", "Shifting plans is fine.", "Work it out."])
def test_other_words_are_not(body: str) -> None:
    assert not speaks_of_work(saying(body))


def test_an_item_is_told_in_the_words_of_its_setting() -> None:
    item = saying("Ask a colleague.", community=Variant(body="Ask a friend."))
    assert [item.told_in(one).body for one in SETTINGS] == ["Ask a colleague.", "Ask a friend."]
    assert item.told_in("community").title == item.title


def test_an_item_without_words_for_a_community_is_not_given_to_one() -> None:
    item = saying("Ask a colleague.")
    assert (suits(item, "workplace"), suits(item, "community")) == (True, False)
    deck = Deck([item, an_item(number=2)])
    assert deck.suiting("community").get(item.id) is None
    assert deck.suiting("workplace") is deck
    assert item.id not in deck.suiting("community").prompts


def test_a_deck_that_suits_everybody_is_not_made_anew() -> None:
    deck = Deck(a_library())
    assert deck.suiting("community") is deck


def test_what_a_community_reads_never_takes_a_workplace_for_granted() -> None:
    deck = Deck(LIBRARY.items.values()).suiting("community")
    told = [LIBRARY.text(id, "en", "community") for id in deck.up_to(3)]
    assert [item.id for item in told if speaks_of_work(item)] == []
    assert len(told) > 40
