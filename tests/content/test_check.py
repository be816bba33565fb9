"""What the content check finds."""

from pathlib import Path

import pytest

from bot import library
from tests.content.builders import (
    DOUBTFUL,
    EVIDENCE,
    FOLLOWUPS,
    STEP,
    a_folder,
    an_exercise,
    an_item,
)


def prompts(root: Path, text: str | bytes, ids: str = "em-cp-001\n") -> list[str]:
    """The problems of one file of prompts."""
    return library.check(a_folder(root, {"practices/a.toml": text, "/ids.txt": ids}))


def test_good_content_has_no_problems(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item()) == []


def test_a_syntax_error_is_told_with_its_line(tmp_path: Path) -> None:
    (problem,) = prompts(tmp_path, "[[item]]\nid = \n")
    assert problem.startswith("en/practices/a.toml: -: -: is not valid TOML: ")
    assert "line 2" in problem


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (b"\xff\xfe\x00", "is not text in UTF-8"),
        ("", "holds no [[item]] tables"),
        ("item = 3", "holds no [[item]] tables"),
        ("x = " + "[" * 5_000 + "]" * 5_000, "is nested too deeply"),
        ("x = " + "9" * 5_000, "is not valid TOML: Exceeds the limit"),
    ],
)
def test_a_file_that_holds_nothing_to_read_is_told(
    tmp_path: Path, text: str | bytes, what: str
) -> None:
    (problem,) = prompts(tmp_path, text)
    assert problem.startswith(f"en/practices/a.toml: -: -: {what}")


def test_a_folder_named_like_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "en" / "practices" / "b.toml").mkdir(parents=True)
    assert prompts(tmp_path, an_item()) == [
        "en/practices/b.toml: -: -: can not be read (Is a directory)"
    ]


def test_every_wrong_field_of_every_item_is_told(tmp_path: Path) -> None:
    text = an_item(level="7", title="5") + an_item("em-cp-002", status='"done"', nonsense="1")
    assert prompts(tmp_path, text, "em-cp-001\nem-cp-002\n") == [
        "en/practices/a.toml: em-cp-001: title: Input should be a valid string",
        "en/practices/a.toml: em-cp-001: level: Input should be less than or equal to 3",
        "en/practices/a.toml: em-cp-002: status: Input should be 'draft', 'reviewed' or 'retired'",
        "en/practices/a.toml: em-cp-002: nonsense: Extra inputs are not permitted",
    ]


def test_what_an_item_says_about_several_fields_becomes_a_line_for_each(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(minutes="9", level="3")) == [
        "en/practices/a.toml: em-cp-001: minutes: 1 to 2 for a channel_prompt",
        "en/practices/a.toml: em-cp-001: level: at most 2 for what is posted in a channel",
    ]


def test_too_many_words_are_counted(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(title='"one two three four five six seven"')) == [
        "en/practices/a.toml: em-cp-001: title: 7 words; at most 6 are allowed"
    ]


def test_a_field_within_a_list_is_named_by_its_place_counted_from_one(tmp_path: Path) -> None:
    reflection = an_item("em-pr-001", "private_reflection") + FOLLOWUPS.replace("Q?", "Q", 1)
    files: dict[str, str | bytes] = {"reflections/a.toml": reflection, "/ids.txt": "em-pr-001\n"}
    assert library.check(a_folder(tmp_path, files)) == [
        "en/reflections/a.toml: em-pr-001: followups.1.question: exactly one question mark is allowed"
    ]


@pytest.mark.parametrize(
    ("value", "field"),
    [('"1"', "version"), ("2026-01-01", "title"), ("[[1]]", "tags"), ("{ a = 1 }", "body")],
)
def test_a_value_of_another_type_is_told_by_its_field(
    tmp_path: Path, value: str, field: str
) -> None:
    (problem,) = prompts(tmp_path, an_item(**{field: value}))
    assert problem.startswith(f"en/practices/a.toml: em-cp-001: {field}")


def test_an_item_without_an_id_is_named_by_its_place(tmp_path: Path) -> None:
    problems = prompts(tmp_path, an_item() + an_item(id=""))
    assert problems == ["en/practices/a.toml: item 2: id: Field required"]


def test_a_table_of_another_name_is_told(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item() + "[other]\nx = 1\n") == [
        "en/practices/a.toml: -: other: unknown; a file holds [[item]] tables"
    ]


def test_an_item_that_is_no_table_is_told(tmp_path: Path) -> None:
    (problem, _) = prompts(tmp_path, "item = [3]")
    assert problem == "en/practices/a.toml: item 1: -: Input should be an object"


def test_an_id_stands_once(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "practices/a.toml": an_item(),
        "practices/b.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    assert library.check(a_folder(tmp_path, files)) == [
        "en/practices/b.toml: em-cp-001: id: already used in en/practices/a.toml"
    ]


def test_an_item_stands_in_the_folder_of_its_kind(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_exercise(), "em-ex-001\n") == [
        "en/practices/a.toml: em-ex-001: kind: a empathy_exercise does not belong into practices"
    ]


def test_evidence_has_to_exist(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(evidence='["good2020", "none1999"]')) == [
        "en/practices/a.toml: em-cp-001: evidence: none1999 is not in evidence.toml"
    ]


def test_no_item_rests_on_doubtful_evidence_alone(tmp_path: Path) -> None:
    text = an_item(evidence='["doubt2020"]') + an_item(
        "em-cp-002", evidence='["doubt2020", "good2020"]'
    )
    files: dict[str, str | bytes] = {
        "/evidence.toml": EVIDENCE + DOUBTFUL,
        "practices/a.toml": text,
        "/ids.txt": "em-cp-001\nem-cp-002",
    }
    assert library.check(a_folder(tmp_path, files)) == [
        "en/practices/a.toml: em-cp-001: evidence: all of it comes with a caution; "
        "add a source without one"
    ]


def test_broken_evidence_is_told_once_and_not_by_each_item(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "/evidence.toml": "[good2020",
        "practices/a.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    (problem,) = library.check(a_folder(tmp_path, files))
    assert problem.startswith("evidence.toml: -: -: is not valid TOML")


def test_wrong_evidence_is_told_by_its_field(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "/evidence.toml": EVIDENCE.replace("2020\n", "1800\n"),
        "practices/a.toml": an_item(),
        "/ids.txt": "em-cp-001\n",
    }
    assert library.check(a_folder(tmp_path, files)) == [
        "evidence.toml: good2020: year: Input should be greater than or equal to 1900"
    ]


def test_nothing_counts_as_deleted_while_a_file_can_not_be_read(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"practices/b.toml": "[[item", "practices/a.toml": an_item()}
    problems = library.check(a_folder(tmp_path, files | {"/ids.txt": "em-cp-001\nem-cp-002\n"}))
    assert [problem.partition(":")[0] for problem in problems] == ["en/practices/b.toml"]


def test_a_new_id_has_to_be_in_the_ledger(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(), "") == [
        "en/practices/a.toml: em-cp-001: id: not in ids.txt; "
        "add it there, or take another id if this one was used before"
    ]


def test_an_item_is_never_deleted(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(), "em-cp-001\nem-cp-008\nem-cp-009 retired\n") == [
        "ids.txt: em-cp-008: -: no file has this item; items are retired (status), never deleted",
        "ids.txt: em-cp-009: -: no file has this item; items are retired (status), never deleted",
    ]


def test_a_retired_id_never_comes_back(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(), "em-cp-001 retired\n") == [
        "en/practices/a.toml: em-cp-001: id: ids.txt says that this id is retired; take a new one"
    ]


def test_a_retired_item_is_retired_in_the_ledger_too(tmp_path: Path) -> None:
    text = an_item(status='"retired"')
    assert prompts(tmp_path, text) == [
        "ids.txt: em-cp-001: -: the item is retired; write `em-cp-001 retired`"
    ]
    assert prompts(tmp_path, text, "em-cp-001 retired") == []


def test_odd_lines_of_the_ledger_are_told_with_their_number(tmp_path: Path) -> None:
    assert prompts(tmp_path, an_item(), "em-cp-001\nem-cp-001\n\n") == [
        "ids.txt: em-cp-001: -: line 2: stands there already",
        "ids.txt: -: -: line 3: must be an id, or an id and the word retired",
    ]


def test_a_missing_folder_is_told_and_not_raised(tmp_path: Path) -> None:
    assert library.check(tmp_path / "nowhere") == [
        "en: -: -: there are no items",
        "evidence.toml: -: -: can not be read (No such file or directory)",
        "en/replies: -: -: there are no lines",
        "care/helplines.toml: -: -: can not be read (No such file or directory)",
        "ids.txt: -: -: can not be read (No such file or directory)",
    ]


def test_a_file_in_a_place_that_nobody_reads_is_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"practises/a.toml": an_item()}
    problems = library.check(a_folder(tmp_path, files))
    assert problems[0].startswith("en/practises/a.toml: -: -: nobody reads it here")


def test_words_for_a_community_are_checked_like_all_others(tmp_path: Path) -> None:
    (problem,) = prompts(tmp_path, an_item() + f'community.body = "{"word " * 61}"\n')
    assert problem.startswith("en/practices/a.toml: em-cp-001: community.body: 61 words")


def test_words_for_a_step_that_is_not_there_are_told(tmp_path: Path) -> None:
    exercise = an_item("em-ex-001", "empathy_exercise") + 'community.steps.2 = "Ask."\n' + STEP
    files: dict[str, str | bytes] = {"exercises/a.toml": exercise, "/ids.txt": "em-ex-001\n"}
    (problem,) = library.check(a_folder(tmp_path, files))
    assert problem.endswith("community.steps: there are 1 steps")
