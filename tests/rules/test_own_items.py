"""A team's own items: what is cleaned, what is refused and in which words, and how they join the library's."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import ValidationError

from bot import library
from bot.model.item import Item, Kind
from bot.model.own_item import OwnItem, OwnState
from bot.model.practice import Practice
from bot.model.team import History
from bot.rules import own_items
from bot.rules.choose import choose
from bot.rules.deck import Deck
from bot.rules.own_items import LAST, MOST, as_item, cleaned, is_full, problems
from bot.rules.problem import Problem
from tests.rules.builders import MONDAY, a_library, a_taste, chosen, workdays

BODY = "Ask a colleague what they are proud of this week, and listen."
WHY = "People like to be asked."


def an_own(
    n: int = 1,
    practice: Practice = Practice.EMPATHY,
    state: OwnState = OwnState.ACCEPTED,
    title: str = "Proud of it",
) -> OwnItem:
    id = own_items.new_id(practice, n)
    return OwnItem(id=id, state=state, practice=practice, title=title, body=BODY, why=WHY)


def found(title: str = "Proud of it", body: str = BODY, why: str = WHY) -> dict[str, Problem]:
    return problems(cleaned(title), cleaned(body), cleaned(why))


def test_what_fits_has_no_problem() -> None:
    assert found() == {}


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200d\u2060", "…?!", "🎉"])
def test_a_text_without_a_word_is_missing(text: str) -> None:
    assert {name: one.code for name, one in found(text, text, text).items()} == {
        "title": "missing",
        "body": "missing",
        "why": "missing",
    }


@pytest.mark.parametrize(("name", "most"), [("title", 6), ("body", 60), ("why", 25)])
def test_each_text_has_the_word_limit_of_the_library(name: str, most: int) -> None:
    assert found(**{name: "word " * most}) == {}
    assert found(**{name: "word " * (most + 1)}) == {
        name: Problem(code="words", slots={"most": str(most)})
    }


@pytest.mark.parametrize("sign", ["!", "！", "❗"])
def test_nothing_is_shouted(sign: str) -> None:
    assert found(title=f"Thanks{sign}") == {"title": Problem(code="loud")}


def test_a_body_asks_two_questions_at_most() -> None:
    assert found(body="Who helped you? How?") == {}
    assert found(body="Who? How? When?") == {"body": Problem(code="questions", slots={"most": "2"})}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Name your attachment style", "attachment style"),
        ("For ANXIOUS colleagues", "ANXIOUS"),
        ("Heal together", "Heal"),
        ("Let us hold space", "hold space"),
        ("Unpack your day", "Unpack"),
        ("What triggered you", "triggered"),
        ("We are one big family", "We are one big family"),
        ("Hey guys", "guys"),
        ("It is easy", "easy"),
        ("Just say it", "Just"),
        ("We noticed you were away", "We noticed you"),
        ("Only 3 have replied", "Only 3 have replied"),
        ("A toxic\u200b habit", "toxic"),
    ],
)
def test_a_word_that_haven_never_uses_is_named(text: str, word: str) -> None:
    assert found(title=text) == {"title": Problem(code="banned", slots={"word": word})}


@pytest.mark.parametrize(
    "text",
    ["Adjust the plan", "Silence is easily misread", "Ask about the family", "A secure door"],
)
def test_words_that_only_look_alike_are_fine(text: str) -> None:
    assert found(title=text) == {}


def test_the_librarys_own_prompts_would_pass() -> None:
    shelf = library.load(library.content_root())
    deck = Deck(shelf.items.values())
    prompts = [deck[id] for id in sorted(deck.prompts)]
    assert {item.id: found(item.title, item.body, item.why) for item in prompts} == {
        item.id: {} for item in prompts
    }


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("  two\n\n lines\there ", "two lines here"),
        ("a\x00b\x1bc", "abc"),
        ("left\u202eright\u2066.", "leftright."),
        ("Z" + "\u0335" * 40 + "o", "Z" + "\u0335" * 3 + "o"),
        ("שלום 👩\u200d👧", "שלום 👩\u200d👧"),
        ("<b>bold</b> & <@U1>", "<b>bold</b> & <@U1>"),
        ("Cafe\u0301", "Café"),
        ("bad \ud800 half", "bad half"),
    ],
)
def test_a_text_becomes_one_line_without_hidden_signs(text: str, clean: str) -> None:
    assert cleaned(text) == clean
    assert cleaned(clean) == clean


def test_an_own_item_is_a_short_prompt_for_everybody_without_studies() -> None:
    item = as_item(an_own(7))
    assert (item.id, item.kind, item.level, item.minutes, item.evidence, item.status) == (
        "em-cp-t7",
        Kind.CHANNEL_PROMPT,
        1,
        2,
        (),
        "reviewed",
    )
    assert item.own


def test_an_item_of_the_library_still_needs_a_study() -> None:
    fields = as_item(an_own()).model_dump() | {"id": "em-cp-001"}
    with pytest.raises(ValidationError, match="at least one source is needed"):
        Item.model_validate(fields)


def test_a_team_is_full_at_its_limit_or_when_its_numbers_are_used_up() -> None:
    assert [is_full(MOST - 1, 9), is_full(MOST, 9), is_full(0, LAST)] == [False, True, True]


def test_a_deck_with_own_items_is_the_deck_of_all_of_them() -> None:
    own = [as_item(an_own(n, practice)) for n, practice in enumerate(Practice, 1)]
    days = workdays(MONDAY, 120)
    together = chosen(days, a_taste(), Deck([*a_library(), *own]))
    assert chosen(days, a_taste(), Deck(a_library()).plus(own)) == together
    assert {one.id for one in own} <= set(together)


def test_a_deck_without_own_items_is_the_same_deck() -> None:
    deck = Deck(a_library())
    assert deck.plus([]) is deck


@pytest.mark.parametrize("state", [OwnState.SUGGESTED, OwnState.RETIRED])
def test_only_accepted_items_join_a_deck(state: OwnState) -> None:
    assert Deck(a_library()).plus([as_item(an_own(state=state))]).get("em-cp-t1") is None


def test_a_deck_that_was_added_to_stays_as_it_was() -> None:
    deck = Deck(a_library())
    deck.plus([as_item(an_own())])
    assert deck.get("em-cp-t1") is None


def test_nothing_of_a_teams_own_comes_in_a_hard_time() -> None:
    deck = Deck([]).plus([as_item(an_own())])
    hard = replace(a_taste(), gentle_until=MONDAY + timedelta(days=1))
    assert choose(MONDAY, a_taste(), History(), deck) is not None
    assert choose(MONDAY, hard, History(), deck) is None
