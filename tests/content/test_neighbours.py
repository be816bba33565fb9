"""What the content check finds between items, and in what nobody sees."""

import os
from pathlib import Path

import pytest

from bot import library
from tests.content.builders import FOLLOWUPS, a_folder, an_item


def prompts(root: Path, text: str, ids: str = "em-cp-001\n") -> list[str]:
    """The problems of one file of prompts."""
    return library.check(a_folder(root, {"practices/a.toml": text, "/ids.txt": ids}))


def test_a_title_stands_once_in_a_language(tmp_path: Path) -> None:
    text = an_item(title='"Read it"') + an_item("em-cp-002", title='"read it"')
    assert prompts(tmp_path, text, "em-cp-001\nem-cp-002\n") == [
        "en/practices/a.toml: em-cp-002: title: already the title of em-cp-001; choose another one"
    ]


def test_the_title_of_a_retired_item_is_free_again(tmp_path: Path) -> None:
    text = an_item(title='"Read it"', status='"retired"') + an_item("em-cp-002", title='"Read it"')
    assert prompts(tmp_path, text, "em-cp-001 retired\nem-cp-002\n") == []


def test_what_an_item_keeps_away_from_has_to_exist(tmp_path: Path) -> None:
    away = '["em-cp-002", "em-cp-009", "tag:quiet", "tag:loud"]'
    text = an_item(do_not_use_with=away) + an_item("em-cp-002", tags='["quiet"]')
    assert prompts(tmp_path, text, "em-cp-001\nem-cp-002\n") == [
        f"en/practices/a.toml: em-cp-001: do_not_use_with: {name} is no item, nor the tag of one (tag:...)"
        for name in ("em-cp-009", "tag:loud")
    ]


@pytest.mark.parametrize(
    ("sign", "name"), [("\\u202e", "U+202E"), ("\\u0007", "U+0007"), ("\u200b", "U+200B")]
)
def test_a_character_that_nobody_sees_is_told(tmp_path: Path, sign: str, name: str) -> None:
    reflection = an_item("em-pr-001", "private_reflection") + FOLLOWUPS.replace(
        "Q?", f"Q{sign}?", 1
    )
    files: dict[str, str | bytes] = {"reflections/a.toml": reflection, "/ids.txt": "em-pr-001\n"}
    assert library.check(a_folder(tmp_path, files)) == [
        f"en/reflections/a.toml: em-pr-001: followups.1.question: holds {name}, which nobody sees; leave it out"
    ]


def test_the_joiners_of_emoji_are_welcome(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(emoji='"👩\u200d💻"', body='"Line.\\nLine."')) == []


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, {"practices/a.toml": an_item(), "/ids.txt": "em-cp-001\n"})
    os.mkfifo(folder / "en" / "practices" / "x.toml")
    assert library.check(folder) == ["en/practices/x.toml: -: -: is no regular file"]
