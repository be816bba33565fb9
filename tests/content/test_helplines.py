"""The helplines that ship: where they come from, how old they are, and what the content check finds."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import library
from bot.model.support import Helpline
from bot.rules.care.card import is_current
from tests.content.builders import a_folder, an_item

HELPLINES = library.load(library.content_root()).helplines
LINES = [line for country in HELPLINES.values() for line in country.line]
LINE = """
[[country]]
country = "US"
emergency = ["911"]

[[country.line]]
id = "us-988"
name = "988"
topics = ["crisis"]
dial = "988"
languages = ["en"]
hours = "24 hours"
source_url = "https://988lifeline.org/"
verified_at = "2026-06-02"
verified_by = ["a page"]
"""


def problems(root: Path, text: str) -> list[str]:
    """The problems of a file of helplines."""
    files: dict[str, str | bytes] = {
        "/care/helplines.toml": text,
        "practices/a.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    return library.check(a_folder(root, files))


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.id)
def test_no_line_is_older_than_a_year(line: Helpline) -> None:
    today = datetime.now(UTC).date()
    assert is_current(line, today), f"compare {line.id} with {line.source_url} again"


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.id)
def test_every_line_names_two_sources(line: Helpline) -> None:
    assert len(line.verified_by) >= 2


def test_numbers_stand_as_they_are_dialled_and_not_in_an_international_form() -> None:
    numbers = [line.dial for line in LINES if line.dial] + [line.sms for line in LINES if line.sms]
    assert [number for number in numbers if "+" in number] == []


def test_a_number_is_never_one_that_was_given_up() -> None:
    old = {"1-800-273-8255", "800-273-8255", "141", "0900-0113", "0900 0113"}
    assert {line.dial for line in LINES}.isdisjoint(old)


def test_a_good_file_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path, LINE) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"us-988"', '"gb-988"', "must begin with us-"),
        ('dial = "988"\n', "", "there is no way to reach it"),
        ('"988"\nlang', '"+1988"\nlang', "String should match pattern"),
        ('"2026-06-02"', '"June"', "verified_at"),
        ('verified_by = ["a page"]', "verified_by = []", "verified_by"),
        ('"US"', '"XQ"', "no country has these letters"),
        ('"https://988lifeline.org/"', '"988lifeline"', "source_url"),
        ('emergency = ["911"]', "emergency = []", "emergency"),
    ],
)
def test_what_is_wrong_with_a_line_is_told(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    assert old in LINE
    found = problems(tmp_path, LINE.replace(old, new, 1))
    assert any(problem in one for one in found), found


def test_an_id_and_a_country_stand_once(tmp_path: Path) -> None:
    assert problems(tmp_path, LINE + LINE) == ["care/helplines.toml: US: -: stands there already"]


def test_a_file_that_nobody_reads_is_told(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, {"practices/a.toml": an_item(), "/ids.txt": "em-cp-001\n"})
    (folder / "care" / "more.toml").write_text("", encoding="utf-8")
    (found,) = library.check(folder)
    assert found.startswith("care/more.toml: -: -: nobody reads it here")
