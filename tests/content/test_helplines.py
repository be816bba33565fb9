"""The helplines that ship: where they come from, how old they are, and what the content check finds."""

import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import library
from bot.model.support import Country, Helpline
from bot.rules.care.card import Occasion, card, is_current
from bot.rules.care.country import Where
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


def aged(days: int) -> tuple[list[str], list[str]]:
    """What is said of the line above, so many days after it was checked."""
    country = Country.model_validate(tomllib.loads(LINE)["country"][0])
    return library.ages({"US": country}, date(2026, 6, 2) + timedelta(days=days))


@pytest.mark.parametrize(
    ("days", "over", "aging"), [(182, 0, 0), (183, 0, 1), (365, 0, 1), (366, 1, 0)]
)
def test_a_line_is_to_be_looked_at_after_half_a_year_and_a_problem_after_a_year(
    days: int, over: int, aging: int
) -> None:
    found = aged(days)
    assert (len(found[0]), len(found[1])) == (over, aging)
    assert all("us-988" in one for one in (*found[0], *found[1]))


def test_every_line_against_violence_says_how_old_the_pages_are_that_were_seen() -> None:
    abuse = [line for line in LINES if "abuse" in line.topics]
    assert {line.id[:2] for line in abuse} == {"us", "gb", "au", "es", "fr", "de", "br"}
    assert [line.id for line in abuse if "stored copy" not in " ".join(line.verified_by)] == []


@pytest.mark.parametrize("code", HELPLINES)
def test_a_card_about_danger_has_numbers_with_and_without_a_line_against_violence(
    code: str,
) -> None:
    where = Where(country=code)
    found = card(
        Occasion.DANGER, where, today=date(2026, 11, 24), language="en", helplines=HELPLINES
    )
    assert found.emergency
    assert found.lines or code == "AR"  # where no line was found in two sources
