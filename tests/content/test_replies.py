"""The lines that answer reflections: what the content check finds, and what ships."""

from pathlib import Path

import pytest

from bot import library
from bot.rules.replies import FAMILIES, Topic, key_of
from tests.content.builders import a_folder, an_item

ROOT = library.content_root()
REPLIES = library.load(ROOT).replies


def changed(root: Path, name: str, old: str, new: str) -> list[str]:
    """The problems after a change to one of the files that ship."""
    text = (ROOT / "en" / "replies" / name).read_text(encoding="utf-8")
    assert old in text
    files: dict[str, str | bytes] = {
        f"replies/{name}": text.replace(old, new, 1),
        "practices/a.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    return library.check(a_folder(root, files))


def test_every_family_has_as_many_lines_as_the_rules_walk_through() -> None:
    assert {name: len(lines) for name, lines in REPLIES.spoken["en"].items()} == FAMILIES


def test_there_are_as_many_lines_as_were_meant() -> None:
    parts = ("acknowledge", "reflect", "question", "close", "command")
    assert sum(size for name, size in FAMILIES.items() if name.startswith(parts)) == 195


def test_four_lines_take_a_topic_back() -> None:
    assert FAMILIES["misread/topic"] == 4


def test_a_line_is_found_by_its_key_in_the_nearest_language() -> None:
    assert REPLIES.line(key_of("command/stop", 0), "de-AT").startswith("Stopped.")


def test_every_topic_has_a_phrase() -> None:
    assert all(REPLIES.topic(topic, "en") for topic in Topic)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("That sounds hard.", "I understand.", "“I understand” is nothing that Haven says"),
        ("That sounds hard.", "I'm here for you.", "“I'm here for you” is nothing that Haven says"),
        ("That sounds hard.", "You should rest.", "“You should” is nothing that Haven says"),
        ("That sounds hard.", "At least it is over.", "“At least” is nothing that Haven says"),
        ("That sounds hard.", "That is burnout.", "“burnout” is nothing that Haven says"),
        ("That sounds hard.", "Stay positive.", "“Stay positive” is nothing that Haven says"),
        ("That sounds hard.", "Is it hard?", "only lines of question may ask"),
        ("That sounds hard.", "That sounds hard!", "leave out the exclamation mark"),
        ("That sounds hard.", "hard " * 17, "17 words; at most 16 are allowed"),
    ],
)
def test_a_line_that_a_listener_would_not_say_is_told(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    found = changed(tmp_path, "acknowledge.toml", old, new)
    assert found == [f"en/replies/acknowledge.toml: acknowledge/heavy/2: -: {problem}"]


@pytest.mark.parametrize("new", ["What helped", "What helped? And who?", "What? Helped."])
def test_a_question_asks_once_and_at_its_end(tmp_path: Path, new: str) -> None:
    assert changed(tmp_path, "question.toml", "What helped, even a little?", new) == [
        "en/replies/question.toml: question/general/2: -: must be one question, with its mark at the end"
    ]


def test_a_line_stands_once_whatever_its_signs(tmp_path: Path) -> None:
    assert changed(tmp_path, "acknowledge.toml", "That sounds hard.", "thank you for that") == [
        "en/replies/acknowledge.toml: acknowledge/unclear/6: -: the same line as acknowledge/heavy/2"
    ]


def test_a_missing_line_and_an_unknown_family_are_told(tmp_path: Path) -> None:
    found = changed(tmp_path, "topic.toml", "home = ", "house = ")
    assert found == [
        "en/replies/topic.toml: -: house: no such family",
        "en/replies/topic.toml: -: home: 0 given, must be 1",
    ]


def test_an_empty_line_is_told(tmp_path: Path) -> None:
    (found, *_) = changed(tmp_path, "acknowledge.toml", "That sounds hard.", " ")
    assert "should have at least 1 character" in found


def test_a_file_that_nobody_reads_is_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "replies/opening.toml": "",
        "practices/a.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    (found,) = library.check(a_folder(tmp_path, files))
    assert found.startswith("en/replies/opening.toml: -: -: nobody reads it here")


def test_a_language_has_all_families_or_is_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "/de/replies/topic.toml": (ROOT / "en/replies/topic.toml").read_bytes(),
        "practices/a.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    found = library.check(a_folder(tmp_path, files))
    assert [problem.partition(":")[0] for problem in found] == [
        f"de/replies/{part}.toml"
        for part in ("acknowledge", "reflect", "question", "close", "command", "misread")
    ]
