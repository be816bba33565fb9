"""The command line as people meet it: real processes, exit codes, and one clear line for everything that is wrong."""

import sys
from pathlib import Path
from shutil import copytree

import pytest

from bot.library import content_root
from tests.process import running
from tests.process.commands import ended, haven, start

pytestmark = pytest.mark.process

OK, CONFIG, CONTENT = 0, 2, 3
KEYS = "k1:" + "A" * 43 + "="
UNREACHABLE = "postgresql://haven:hidden-word@127.0.0.1:1/haven"


def left_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def refused(
    *arguments: str, cwd: Path, env: dict[str, str] | None = None, code: int = CONFIG
) -> list[str]:
    """The lines with which a command is refused; a traceback is never among them."""
    left = await haven(*arguments, cwd=cwd, env=env)
    assert left.code == code, left.err
    assert "Traceback" not in left.err
    return left.problems


async def test_the_console_script_tells_its_version(tmp_path: Path) -> None:
    script = Path(sys.executable).with_name("haven")
    left = await ended(await start(str(script), "--version", cwd=tmp_path))
    assert (left.code, left.err) == (OK, "")
    assert left.out.startswith("haven 0.")


async def test_the_help_names_every_command(tmp_path: Path) -> None:
    left = await haven("--help", cwd=tmp_path)
    assert left.code == OK
    for command in ("demo", "init", "run", "preview", "doctor", "content", "db"):
        assert command in left.out


async def test_no_command_at_all_shows_the_help(tmp_path: Path) -> None:
    left = await haven(cwd=tmp_path)
    assert "Usage" in left.out + left.err


@pytest.mark.parametrize("wrong", [["dmeo"], ["demo", "--port", "x"], ["demo", "--port", "65536"]])
async def test_what_is_mistyped_is_told(tmp_path: Path, wrong: list[str]) -> None:
    lines = await refused(*wrong, cwd=tmp_path)
    assert "Usage" in lines[0]


async def test_all_errors_of_the_settings_are_listed_at_once(tmp_path: Path) -> None:
    wrong = {
        "HAVEN_HTTP_PORT": "70000",
        "HAVEN_LOG_LEVEL": "LOUD",
        "HAVEN_PLATFORMS": "web,pigeons",
        "HAVEN_MASTER_KEY": KEYS,
        "HAVEN_MASTER_KEYS": "k1:short",
        "HAVEN_DATABASE_URL": "mysql://haven@127.0.0.1/haven",
        "HAVEN_WEB_PEOPLE": "Ada",
    }
    lines = await refused("run", cwd=tmp_path, env=wrong)
    named = sorted(line.split(":")[0].split()[0] for line in lines)
    assert named == sorted(wrong)
    assert "HAVEN_MASTER_KEY is not a setting; did you mean HAVEN_MASTER_KEYS?" in lines
    assert KEYS not in "".join(lines)


async def test_settings_in_a_file_are_read_and_judged(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HAVEN_HTTP_PORT=many\n")
    (line,) = await refused("demo", cwd=tmp_path)
    assert line.startswith("HAVEN_HTTP_PORT: ")


async def test_a_service_needs_a_platform_a_key_and_an_address(tmp_path: Path) -> None:
    lines = await refused("run", cwd=tmp_path, env={"HAVEN_DATABASE_URL": "somewhere"})
    assert [line.split(":")[0] for line in lines] == [
        "HAVEN_DATABASE_URL",
        "no master key",
        "HAVEN_PLATFORMS",
    ]
    assert left_in(tmp_path) == []


async def test_a_short_key_is_refused_by_its_name_alone(tmp_path: Path) -> None:
    env = {"HAVEN_PLATFORMS": "web", "HAVEN_MASTER_KEYS": "k1:c2hvcnQ="}
    lines = await refused("run", cwd=tmp_path, env=env)
    assert lines == ["HAVEN_MASTER_KEYS: entry 1 (k1) has 5 bytes; a key has 32"]


@pytest.mark.parametrize("command", [["demo", "--port", "0"], ["db", "upgrade"]])
async def test_a_file_in_the_place_of_the_data_folder_is_told(
    tmp_path: Path, command: list[str]
) -> None:
    (tmp_path / "data").write_text("not a folder")
    env = {"HAVEN_DATA_DIR": "data", "HAVEN_MASTER_KEYS": KEYS}
    (line,) = await refused(*command, cwd=tmp_path, env=env)
    assert line == "data: can not be used (File exists); choose another HAVEN_DATA_DIR"


async def test_a_server_out_of_reach_is_told_without_its_password(tmp_path: Path) -> None:
    env = {"HAVEN_DATABASE_URL": UNREACHABLE, "HAVEN_MASTER_KEYS": KEYS}
    for command in ("upgrade", "check"):
        (line,) = await refused("db", command, cwd=tmp_path, env=env)
        assert line.startswith("The database 127.0.0.1 can not be reached")


async def test_the_content_that_is_shipped_is_fine(tmp_path: Path) -> None:
    left = await haven("content", "check", cwd=tmp_path)
    assert (left.code, left.out) == (OK, "The content library is fine.\n")


async def test_a_broken_content_folder_is_told_with_all_its_problems(tmp_path: Path) -> None:
    practices = tmp_path / "en" / "practices"
    practices.mkdir(parents=True)
    (practices / "empathy.toml").write_text("[[item]]\nid = 'x'\n")
    (practices / "torn.toml").write_text("[[item")
    left = await haven("content", "check", str(tmp_path), cwd=tmp_path)
    assert (left.code, left.err) == (CONTENT, "")
    *problems, count = left.out.splitlines()
    assert count == f"{len(problems)} problems"
    assert {line.split(":")[0].rpartition("/")[2] for line in problems} >= {
        "empathy.toml",
        "torn.toml",
    }


async def test_one_problem_is_counted_as_one(tmp_path: Path) -> None:
    content = tmp_path / "content"
    copytree(content_root(), content)
    (content / "en" / "words.ftl").write_text("")
    left = await haven("content", "check", str(content), cwd=tmp_path)
    assert left.out.splitlines() == ["en/words.ftl: -: -: holds no sentences", "1 problem"]


async def test_a_content_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    left = await haven("content", "check", "nowhere", cwd=tmp_path)
    assert left.code == CONTENT
    assert "Traceback" not in left.err


async def test_a_language_that_haven_does_not_speak_is_told(tmp_path: Path) -> None:
    left = await haven("preview", "al-cp-001", "--locale", "xx\x1b[31m", cwd=tmp_path)
    assert (left.code, left.out) == (1, "")
    assert left.err == "Haven does not speak xx[31m; choose one of en\n"


async def test_a_name_that_is_repeated_does_not_move_the_terminal(tmp_path: Path) -> None:
    env = {"HAVEN_MASTER_KEYS": running.KEYS}
    async with running.a_filled_store(tmp_path / "haven-data", "general"):
        left = await haven("preview", "x\x1b[31m", cwd=tmp_path, env=env)
    assert left.err.startswith("There is no item and no team called x[31m; ")


async def test_a_database_is_made_and_then_found_fine(tmp_path: Path) -> None:
    env = {"HAVEN_MASTER_KEYS": KEYS}
    (line,) = await refused("db", "check", cwd=tmp_path, env=env)
    assert line == "There is no database yet; `haven run` or `haven demo` makes it."
    assert left_in(tmp_path) == []
    for command in ("upgrade", "upgrade", "check"):
        assert (await haven("db", command, cwd=tmp_path, env=env)).code == OK
    assert (tmp_path / "haven-data" / "haven.db").stat().st_size > 0


async def test_the_doctor_makes_nothing_and_calls_a_fresh_folder_fine(tmp_path: Path) -> None:
    env = {"HAVEN_MASTER_KEYS": KEYS, "HAVEN_PLATFORMS": "web"}
    left = await haven("doctor", cwd=tmp_path, env=env)
    assert "ok     database: There is no database yet" in left.out
    assert left.code == OK, left.out
    assert left_in(tmp_path) == []


async def test_the_doctor_looks_at_the_platforms_without_keys_too(tmp_path: Path) -> None:
    left = await haven("doctor", cwd=tmp_path, env={"HAVEN_PLATFORMS": "web"})
    assert "WRONG  keys: no master key" in left.out
    assert "WRONG  database: not checked" in left.out
    assert left.out.splitlines()[-1].startswith("ok     web")


async def test_a_server_is_upgraded_and_then_found_fine(tmp_path: Path, postgres_url: str) -> None:
    env = {"HAVEN_DATABASE_URL": postgres_url, "HAVEN_MASTER_KEYS": KEYS}
    for command in ("upgrade", "upgrade", "check"):
        assert (await haven("db", command, cwd=tmp_path, env=env)).code == OK


async def test_another_key_is_refused_by_every_command(tmp_path: Path) -> None:
    assert (await haven("db", "upgrade", cwd=tmp_path, env={"HAVEN_MASTER_KEYS": KEYS})).code == OK
    other = {"HAVEN_MASTER_KEYS": KEYS.replace("A", "B", 1), "HAVEN_PLATFORMS": "web"}
    for command in (["db", "upgrade"], ["db", "check"], ["run"], ["demo", "--port", "0"]):
        (line,) = await refused(*command, cwd=tmp_path, env=other)
        assert line.startswith("The master key does not fit this database")
