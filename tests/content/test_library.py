"""What the library gives, and how translations take part."""

from pathlib import Path

import pytest

from bot import library
from bot.library import Library
from bot.model.errors import ContentError
from bot.rules.deck import Deck
from tests.content.builders import FOLLOWUPS, GERMAN, a_folder, an_exercise, an_item


def a_library(root: Path, german: str = GERMAN, **fields: str) -> Library:
    files: dict[str, str | bytes] = {
        "exercises/a.toml": an_exercise(**fields),
        "practices/a.toml": an_item(),
        "/de/exercises/a.toml": german,
        "/ids.txt": "em-cp-001\nem-ex-001\n",
    }
    return library.load(a_folder(root, files))


def translation_problems(root: Path, german: str) -> tuple[str, ...]:
    with pytest.raises(ContentError) as caught:
        a_library(root, german)
    return caught.value.problems


def test_a_library_gives_items_and_evidence_by_their_ids(tmp_path: Path) -> None:
    shelf = a_library(tmp_path)
    assert (set(shelf.items), set(shelf.evidence)) == ({"em-cp-001", "em-ex-001"}, {"good2020"})


def test_only_reviewed_items_that_fit_a_channel_are_public(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "practices/a.toml": an_item() + an_item("em-cp-002", status='"draft"'),
        "reflections/a.toml": an_item("em-pr-001", "private_reflection") + FOLLOWUPS,
        "/ids.txt": "em-cp-001\nem-cp-002\nem-pr-001\n",
    }
    deck = Deck(library.load(a_folder(tmp_path, files)).items.values())
    assert deck.prompts | deck.exercises == {"em-cp-001"}


def test_a_translation_replaces_the_words_and_nothing_else(tmp_path: Path) -> None:
    item = a_library(tmp_path).text("em-ex-001", "de-AT")
    assert (item.title, item.body, item.steps[0].text) == ("Titel", "Text.", "Tu es.")
    assert (item.minutes, item.steps[0].actor) == (10, "person")


def test_what_is_not_translated_is_read_in_english(tmp_path: Path) -> None:
    shelf = a_library(tmp_path)
    assert shelf.text("em-cp-001", "de") == shelf.items["em-cp-001"]


def test_a_stale_translation_is_read_in_english(tmp_path: Path) -> None:
    assert a_library(tmp_path, version="2").text("em-ex-001", "de").title == "A title for em-ex-001"


def test_an_unknown_item_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        a_library(tmp_path).text("em-cp-999", "de")


def test_a_library_knows_its_languages(tmp_path: Path) -> None:
    shelf = a_library(tmp_path)
    assert shelf.locales == ("en", "de")
    assert [shelf.speaks(one) for one in ("de-AT", "en-GB", "fr")] == [True, True, False]


def test_a_translation_needs_an_item(tmp_path: Path) -> None:
    assert translation_problems(tmp_path, GERMAN.replace("001", "002")) == (
        "de/exercises/a.toml: em-ex-002: id: no English item has this id",
    )


def test_a_translation_stands_once_and_is_complete(tmp_path: Path) -> None:
    assert translation_problems(tmp_path, GERMAN + GERMAN.replace('why = "Darum."', "")) == (
        "de/exercises/a.toml: em-ex-001: why: Field required",
        "de/exercises/a.toml: em-ex-001: id: already used in de/exercises/a.toml",
    )


def test_a_translation_has_the_shape_of_its_item(tmp_path: Path) -> None:
    followup = '[[item.followups]]\nwhen = "light"\nacknowledge = "A."\nquestion = "Q?"\n'
    german = GERMAN.replace('["Tu es."]', "[]") + followup + 'close = "C."\n'
    assert translation_problems(tmp_path, german) == (
        "de/exercises/a.toml: em-ex-001: steps: 0 given, the item has 1",
        "de/exercises/a.toml: em-ex-001: followups: must be for nothing, in this order",
    )


def test_a_translation_is_never_ahead_of_its_item(tmp_path: Path) -> None:
    german = GERMAN.replace("source_version = 1", "source_version = 2")
    assert translation_problems(tmp_path, german) == (
        "de/exercises/a.toml: em-ex-001: source_version: 2, but the item is at version 1",
    )


def test_a_translation_has_words_of_its_own_for_a_community(tmp_path: Path) -> None:
    german = GERMAN + 'community.body = "Hier."\ncommunity.steps.1 = "Tut es."\n'
    shelf = a_library(tmp_path, german, **{"community.title": '"Another title"'})
    english = shelf.text("em-ex-001", "en", "community")
    told = shelf.text("em-ex-001", "de", "community")
    assert (english.title, english.body) == ("Another title", "A body.")
    assert (told.title, told.body, told.steps[0].text) == ("Titel", "Hier.", "Tut es.")
    assert shelf.text("em-ex-001", "de").body == "Text."


def test_a_translation_names_no_step_that_is_not_there(tmp_path: Path) -> None:
    problems = translation_problems(tmp_path, GERMAN + 'community.steps.2 = "Tut es."\n')
    assert problems == ("de/exercises/a.toml: em-ex-001: community.steps: the item has 1",)
