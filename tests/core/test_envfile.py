"""`.env` is changed where it has to be, and whatever is written is there whole or not at all."""

import stat
from pathlib import Path

import pytest

from bot.cli.envfile import changed, check_writable, write_whole, wrong_value
from bot.model.errors import ConfigError
from bot.variables import read_variables

OLD = "# mine\nA=1\n\nB='two'  # really\nexport C=3\nD=4"


def test_a_value_takes_the_place_of_the_old_one_and_the_rest_stays() -> None:
    assert changed(OLD, {"A": "9"}, ()) == OLD.replace("A=1", "A=9") + "\n"


def test_a_new_value_comes_at_the_end() -> None:
    assert changed(OLD, {"E": "5"}, ()) == f"{OLD}\nE=5\n"


def test_what_must_not_be_there_is_taken_out() -> None:
    assert changed(OLD, {}, ("B", "C", "X")) == "# mine\nA=1\n\nD=4\n"


def test_a_name_that_stood_twice_stands_once() -> None:
    assert changed("A=1\nB=2\nA=3\n", {"A": "4"}, ()) == "A=4\nB=2\n"


def test_no_value_and_no_change_is_the_same_text() -> None:
    assert changed("# x\nA=1\n", {"A": "1"}, ("B",)) == "# x\nA=1\n"


@pytest.mark.parametrize("text", ["xoxb-1-A_b", "k1:A-_=", "https://a.example:8/x?y=1&z", "a,b"])
def test_a_plain_value_is_read_back_as_it_was(tmp_path: Path, text: str) -> None:
    assert wrong_value(text) is None
    (tmp_path / ".env").write_text(changed("", {"A": text}, ()))
    assert read_variables({}, tmp_path / ".env") == {"A": text}


@pytest.mark.parametrize("text", ["a b", "a\tb", "it's", 'a"', "a$b", "a\\b", "a#b", "ä", "a`", ""])
def test_a_value_that_others_read_otherwise_is_refused(text: str) -> None:
    assert wrong_value(text)


def test_what_is_written_is_for_its_owner_alone(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("old")
    (tmp_path / ".env").chmod(0o644)
    write_whole(tmp_path / ".env", "new")
    assert (tmp_path / ".env").read_text() == "new"
    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600


def test_where_it_is_a_link_the_file_behind_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / ".env").symlink_to("real")
    write_whole(tmp_path / ".env", "new")
    assert (tmp_path / ".env").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_what_can_not_be_written_is_told_and_leaves_no_draft(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(ConfigError, match="can not be written"):
        write_whole(tmp_path / ".env", "new")
    assert [one.name for one in tmp_path.iterdir()] == [".env"]


def test_a_folder_that_is_not_there_yet_can_be_written(tmp_path: Path) -> None:
    check_writable(tmp_path / "a" / "b")
    assert list(tmp_path.iterdir()) == []
