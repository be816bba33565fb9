"""How sentences of words.ftl become messages."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.model.errors import ContentError
from bot.model.message import (
    Bullets,
    Mention,
    Message,
    Note,
    Paragraph,
    Plain,
    Title,
    text,
)
from bot.model.message import Words as OwnWords
from bot.model.place import Person
from bot.words import Words

ANN = Mention(person=Person(workspace="W", ref="ann"))
DATES = """
day = { $weekday }, { $day } { $month }
moment = { $day }, { $time }
"""


def words(folder: Path, **locales: str) -> Words:
    for locale, source in locales.items():
        file = folder / locale.replace("_", "-") / "words.ftl"
        file.parent.mkdir()
        file.write_text(source, encoding="utf-8")
    return Words.load(folder)


def problems_of(folder: Path, **locales: str) -> tuple[str, ...]:
    with pytest.raises(ContentError) as caught:
        words(folder, **locales)
    return caught.value.problems


def test_a_sentence_is_one_paragraph(tmp_path: Path) -> None:
    said = words(tmp_path, en="hello = Hello\n  again\n").say("hello", "en")
    assert said == Message(blocks=(Paragraph(spans=text("Hello again")),))


def test_title_paragraphs_points_and_note_come_in_order(tmp_path: Path) -> None:
    source = """
help =
    First.

    Second:
    - one
    - two
      goes on

    Last.
    .note = Small print.
    .title = Help
"""
    assert words(tmp_path, en=source).say("help", "en").blocks == (
        Title(text="Help"),
        Paragraph(spans=text("First.")),
        Paragraph(spans=text("Second:")),
        Bullets(points=(text("one"), text("two goes on"))),
        Paragraph(spans=text("Last.")),
        Note(spans=text("Small print.")),
    )


def test_a_message_may_be_a_title_alone(tmp_path: Path) -> None:
    said = words(tmp_path, en="a =\n    .title = Only { $n }\n").say("a", "en", n="this")
    assert said == Message(blocks=(Title(text="Only this"),))


def test_two_stars_make_strong_words(tmp_path: Path) -> None:
    assert words(tmp_path, en="a = so **very** much").spans("a", "en") == text(
        "so ", OwnWords(text="very", strong=True), " much"
    )


def test_somebodys_words_stay_plain_whatever_they_hold(tmp_path: Path) -> None:
    tricky = "**bold**\n\n- point { $x } \ue0000\ue001"
    assert words(tmp_path, en="a = You wrote: { $words }.").say("a", "en", words=tricky) == Message(
        blocks=(Paragraph(spans=text("You wrote: ", Plain(text=tricky), ".")),)
    )


def test_words_of_any_length_fit_into_a_slot(tmp_path: Path) -> None:
    long = "x" * 10_000
    assert words(tmp_path, en="a = { $it }").spans("a", "en", it=long) == (Plain(text=long),)


def test_a_span_in_a_slot_comes_out_as_it_is(tmp_path: Path) -> None:
    said = words(tmp_path, en="a = Thanks, { $who }!\n    .title = For { $who }").say(
        "a", "en", who=ANN
    )
    assert said.blocks == (
        Title(text="For @ann"),
        Paragraph(spans=text("Thanks, ", ANN, "!")),
    )


def test_numbers_choose_plurals(tmp_path: Path) -> None:
    source = "a = { $n ->\n    [one] one day\n   *[other] { $n } days\n }"
    said = words(tmp_path, en=source)
    assert (said.line("a", "en", n=1), said.line("a", "en", n=3)) == ("one day", "3 days")


def test_a_text_can_choose_a_variant(tmp_path: Path) -> None:
    source = "a = { $kind ->\n    [exercise] an exercise\n   *[other] a prompt\n }"
    said = words(tmp_path, en=source)
    assert said.line("a", "en", kind="exercise") == "an exercise"
    assert said.line("a", "en", kind="ritual") == "a prompt"


def test_a_line_takes_its_slots_as_they_are(tmp_path: Path) -> None:
    assert words(tmp_path, en="a = More about { $it }").line("a", "en", it="**it**") == (
        "More about **it**"
    )


def test_a_region_falls_back_to_its_language_and_then_to_english(tmp_path: Path) -> None:
    said = words(tmp_path, en="a = yes\nb = more", de="a = ja")
    assert (said.line("a", "de-AT"), said.line("b", "de-AT"), said.line("a", "fr")) == (
        "ja",
        "more",
        "yes",
    )


def test_keys_are_those_of_the_very_locale(tmp_path: Path) -> None:
    said = words(tmp_path, en="a = yes\nb = more\n-term = x", de="a = ja")
    assert [sorted(said.keys(one)) for one in ("en", "de", "fr")] == [["a", "b"], ["a"], []]


def test_a_missing_key_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="nothing"):
        words(tmp_path, en="a = yes").say("nothing", "en")


def test_a_slot_without_a_value_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="Unknown external: who"):
        words(tmp_path, en="a = Hello { $who }").line("a", "en")


def test_a_line_needs_a_value(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="a has no value"):
        words(tmp_path, en="a =\n    .title = Title").line("a", "en")


def test_a_day_is_written_as_its_language_does(tmp_path: Path) -> None:
    german = "day = { $weekday }, { $day }. { $month }"
    said = words(tmp_path, en=DATES, de=german)
    assert said.day(date(2026, 11, 26), "en-GB") == "Thursday, 26 November"
    assert said.day(date(2026, 11, 26), "de-AT") == "Donnerstag, 26. November"


def test_a_language_without_dates_of_its_own_gets_them_all_in_english(tmp_path: Path) -> None:
    said = words(tmp_path, en=DATES, de="a = ja")
    assert said.day(date(2026, 11, 26), "de") == "Thursday, 26 November"


def test_a_moment_is_told_in_the_given_zone(tmp_path: Path) -> None:
    at = datetime(2026, 11, 26, 0, 5, tzinfo=UTC)
    assert words(tmp_path, en=DATES).moment(at, "America/New_York", "en") == (
        "Wednesday, 25 November, 19:05"
    )


def test_all_problems_of_all_files_are_told_with_their_lines(tmp_path: Path) -> None:
    problems = problems_of(
        tmp_path, en="# c\na = yes\n\nb\n\n# c\na = no", de="c = { $x", xq="d = e"
    )
    assert problems == (
        'de/words.ftl: -: -: line 1: Expected token: "}"',
        'en/words.ftl: -: -: line 4: Expected token: "="',
        "en/words.ftl: -: -: line 7: a stands there already",
        "xq/words.ftl: -: -: xq is not a language",
    )


def test_a_file_without_a_sentence_is_told(tmp_path: Path) -> None:
    assert problems_of(tmp_path, en="a = yes", de="# later") == (
        "de/words.ftl: -: -: holds no sentences",
    )


def test_a_character_that_nobody_sees_is_told(tmp_path: Path) -> None:
    assert problems_of(tmp_path, en="a = yes\nb = \u202eno") == (
        "en/words.ftl: -: -: line 2: holds U+202E, which nobody sees; leave it out",
    )


def test_a_pipe_in_the_place_of_the_words_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    os.mkfifo(tmp_path / "en" / "words.ftl")
    assert problems_of(tmp_path) == ("en/words.ftl: -: -: is no regular file",)


def test_a_file_that_is_not_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "words.ftl").write_bytes(b"a = \xff")
    assert problems_of(tmp_path) == ("en/words.ftl: -: -: is not text in UTF-8",)


def test_the_english_words_must_be_there(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, de="a = ja")
    assert problem == "en/words.ftl: -: -: can not be read (No such file or directory)"
