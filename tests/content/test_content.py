"""The content that ships: valid, complete, and described for editors."""

from collections import Counter

import pytest

from bot import library
from bot.model.item import EXERCISES, PROMPTS, Kind
from bot.model.practice import Practice
from bot.rules.deck import Deck

ROOT = library.content_root()
REFLECTIONS = frozenset({Kind.PRIVATE_REFLECTION})


def test_every_file_is_valid() -> None:
    assert library.check(ROOT) == []


def test_the_ledger_is_in_order() -> None:
    lines = (ROOT / "ids.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(lines)


@pytest.mark.parametrize(("name", "schema"), library.schemas().items())
def test_the_schemas_for_editors_are_those_of_the_models(name: str, schema: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8") == schema


@pytest.mark.parametrize(("kinds", "least"), [(PROMPTS, 6), (EXERCISES, 1), (REFLECTIONS, 2)])
def test_every_practice_has_enough_to_begin_with(kinds: frozenset[Kind], least: int) -> None:
    items = library.load(ROOT).items.values()
    count = Counter(item.practice for item in items if item.kind in kinds)
    assert [practice for practice in Practice if count[practice] < least] == []


def test_every_practice_can_be_posted_in_its_first_weeks() -> None:
    deck = Deck(library.load(ROOT).items.values())
    public = [deck[id] for id in deck.prompts | deck.exercises]
    assert {item.practice for item in public if item.level == 1} == set(Practice)
