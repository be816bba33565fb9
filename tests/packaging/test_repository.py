"""Fences around the repository itself: lock files, the README's commands, docstrings and the size of files."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(path for part in ("bot", "adapters") for path in (ROOT / part).rglob("*.py"))
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
DECISIONS = sorted((ROOT / "docs" / "adr").glob("*.md"))
LONGEST = 250
LONGEST_DECISION = 60


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def pins(lock: Path) -> dict[str, str]:
    """Each line `name==version` (with its condition) and the hashes under it."""
    entries = re.split(r"\n(?=\S)", lock.read_text().strip())
    return {name: hashes for name, _, hashes in (one.partition(" \\\n") for one in entries)}


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 50
    assert [path.name for path in LOCKS] == ["dev.lock", "run.lock"]
    assert len(DECISIONS) >= 5


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_each_locked_package_has_one_version_and_hashes(lock: Path) -> None:
    for pin, hashes in pins(lock).items():
        assert re.match(r"[a-z0-9.-]+(\[[a-z,]+\])?==\S+( ; .+)?$", pin)
        assert re.fullmatch(r"(\s*--hash=sha256:[0-9a-f]{64}( \\\n)?)+", hashes), pin


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_file_names_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text()


def test_what_runs_is_what_was_tested() -> None:
    run, dev = ({pin.partition(" ")[0] for pin in pins(lock)} for lock in reversed(LOCKS))
    assert run <= dev


def test_the_readme_shows_the_two_commands_that_set_haven_up() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    lines = "".join(blocks).splitlines()
    assert [line.partition("#")[0].strip() for line in lines] == ["make demo", "make test"]


def test_ci_runs_check_and_test_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    assert [line for line in lines if line.startswith("make")] == ["make check", "make test"]


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_module_begins_with_a_sentence_on_what_it_is_for(module: Path) -> None:
    said = ast.get_docstring(ast.parse(module.read_text())) or ""
    assert re.match(r"[A-Z`].*[.!]$", said.partition("\n")[0])


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_module_is_short_enough_to_be_read_at_once(module: Path) -> None:
    assert len(module.read_text().splitlines()) <= LONGEST


@pytest.mark.parametrize("decision", DECISIONS, ids=named)
def test_a_decision_is_one_page_in_five_parts(decision: Path) -> None:
    text = decision.read_text()
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [
        *("Context", "Decision", "Consequences", "Alternatives", "References")
    ]
    assert len(text.splitlines()) <= LONGEST_DECISION


@pytest.mark.parametrize("decision", DECISIONS, ids=named)
def test_a_decision_ends_with_what_enforces_it(decision: Path) -> None:
    assert "Enforced by" in decision.read_text().rstrip().splitlines()[-1]
