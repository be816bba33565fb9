"""How settings are read, and how every problem with them is told at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import AfterValidator, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.model.errors import ConfigError
from bot.settings import CORE, Settings, describe, named_platforms, read_settings, sound_part

NO_FILE = Path("/nowhere/.env")


def _never(token: SecretStr) -> SecretStr:
    if token.get_secret_value().startswith("bad"):
        raise ValueError(f"{token.get_secret_value()} is no token")
    return token


class ChatSettings(BaseSettings):
    """An adapter's settings as its package writes them."""

    model_config = SettingsConfigDict(env_prefix="HAVEN_CHAT_", extra="ignore")

    token: Annotated[SecretStr, AfterValidator(_never)] = Field(description="The token.")
    loud: bool = Field(default=True, description="Whether to shout.")
    rooms: int = Field(default_factory=lambda: 3, description="How many rooms.")

    @model_validator(mode="after")
    def _quiet_alone(self) -> "ChatSettings":
        if self.rooms == 1 and self.loud:
            raise ValueError("one room is too small for shouting")
        return self


def core(environ: Mapping[str, str], env_file: Path = NO_FILE) -> Settings:
    settings = read_settings({}, environ, env_file)[CORE]
    assert isinstance(settings, Settings)
    return settings


def problems_of(
    environ: Mapping[str, str],
    *classes: type[BaseSettings],
    env_file: Path = NO_FILE,
) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        read_settings({kind.__name__: kind for kind in classes}, environ, env_file)
    return caught.value.problems


def test_nothing_has_to_be_set() -> None:
    settings = core({})
    assert (settings.http_host, settings.http_port, settings.platforms) == ("127.0.0.1", 8470, ())
    assert (settings.database_url, settings.master_keys) == (None, None)


def test_an_empty_variable_counts_as_not_set() -> None:
    assert core({"HAVEN_DATABASE_URL": " ", "HAVEN_HTTP_PORT": ""}) == core({})


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HAVEN_HTTP_PORT=1\nHAVEN_HTTP_HOST=::1\nOTHER=x\n")
    settings = core({"HAVEN_HTTP_PORT": "2"}, tmp_path / ".env")
    assert (settings.http_port, settings.http_host) == (2, "::1")


def test_the_environment_of_the_process_is_read_when_none_is_given() -> None:
    assert isinstance(read_settings({}, env_file=NO_FILE)[CORE], Settings)


def test_platforms_are_a_list_with_commas() -> None:
    environ = {"HAVEN_PLATFORMS": "slack, web,,slack"}
    assert core(environ).platforms == named_platforms(environ, NO_FILE) == ("slack", "web")
    assert Settings(platforms=("web",)).platforms == ("web",)


def test_a_tilde_is_the_home_folder() -> None:
    assert core({"HAVEN_DATA_DIR": "~/haven"}).data_dir == Path.home() / "haven"


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "url").write_text("postgresql://x\n")
    url = core({"HAVEN_DATABASE_URL_FILE": str(tmp_path / "url")}).database_url
    assert url == SecretStr("postgresql://x")


def test_an_adapters_secret_may_stand_in_a_file_too(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("abc\n")
    read = read_settings(
        {"chat": ChatSettings}, {"HAVEN_CHAT_TOKEN_FILE": str(tmp_path / "token")}, NO_FILE
    )
    assert read["chat"] == ChatSettings(token=SecretStr("abc"))


def test_a_secret_in_two_places_is_refused(tmp_path: Path) -> None:
    environ = {"HAVEN_MASTER_KEYS": "k1:a", "HAVEN_MASTER_KEYS_FILE": str(tmp_path)}
    assert problems_of(environ) == (
        "HAVEN_MASTER_KEYS_FILE: HAVEN_MASTER_KEYS is set too; keep one",
    )


def test_a_file_that_gives_no_secret_is_told_by_its_variable(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "binary").write_bytes(b"\xff")
    places = ["missing", "empty", "binary", "."]
    found = [problems_of({"HAVEN_MASTER_KEYS_FILE": str(tmp_path / one)}) for one in places]
    assert found == [
        ("HAVEN_MASTER_KEYS_FILE: the file can not be read (No such file or directory)",),
        ("HAVEN_MASTER_KEYS_FILE: the file is empty",),
        ("HAVEN_MASTER_KEYS_FILE: the file is not text in UTF-8",),
        ("HAVEN_MASTER_KEYS_FILE: the file can not be read (Is a directory)",),
    ]


def test_every_problem_of_every_class_is_told_at_once() -> None:
    environ = {
        "HAVEN_HTTP_PORT": "70000",
        "HAVEN_LOG_LEVEL": "loud",
        "HAVEN_CHAT_ROOMS": "many",
        "HAVEN_PLATFROMS": "web",
    }
    assert problems_of(environ, ChatSettings) == (
        "HAVEN_HTTP_PORT: should be less than or equal to 65535",
        "HAVEN_LOG_LEVEL: should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'",
        "HAVEN_CHAT_TOKEN is not set, nor is HAVEN_CHAT_TOKEN_FILE",
        "HAVEN_CHAT_ROOMS: should be a valid integer, unable to parse string as an integer",
        "HAVEN_PLATFROMS is not a setting; did you mean HAVEN_PLATFORMS?",
    )


def test_only_a_name_that_is_near_is_suggested() -> None:
    environ = {"HAVEN_FOO": "1", "HAVEN_DATADIR": "x"}
    assert problems_of(environ) == (
        "HAVEN_DATADIR is not a setting; did you mean HAVEN_DATA_DIR?",
        "HAVEN_FOO is not a setting",
    )


def test_a_line_of_the_file_that_can_not_be_read_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / ".env"
    file.write_text("OTHER=x\nHAVEN_HTTP_PORT 80\nHAVEN_LOG_LEVEL=loud\n")
    assert problems_of({}, env_file=file) == (
        f"{file}: line 2: can not be read; write it as NAME=value",
        "HAVEN_LOG_LEVEL: should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'",
    )
    assert caplog.records == []


def test_what_is_right_can_be_had_beside_what_is_wrong() -> None:
    environ = {"HAVEN_HTTP_PORT": "many", "HAVEN_HTTP_HOST": "::1"}
    settings = sound_part(environ, NO_FILE)
    assert (settings.http_port, settings.http_host) == (8470, "::1")


def test_a_missing_file_is_not_told_twice() -> None:
    environ = {"HAVEN_CHAT_TOKEN_FILE": "/nowhere/token"}
    (problem,) = problems_of(environ, ChatSettings)
    assert problem.startswith("HAVEN_CHAT_TOKEN_FILE: ")


def test_a_problem_of_several_variables_names_their_prefix() -> None:
    environ = {"HAVEN_CHAT_TOKEN": "abc", "HAVEN_CHAT_ROOMS": "1"}
    assert problems_of(environ, ChatSettings) == (
        "HAVEN_CHAT_*: one room is too small for shouting",
    )


def test_a_required_variable_without_secret_has_no_file() -> None:
    class RoomSettings(BaseSettings):
        model_config = SettingsConfigDict(env_prefix="HAVEN_ROOM_")
        name: str = Field(description="Its name.")

    assert problems_of({}, RoomSettings) == ("HAVEN_ROOM_NAME is not set",)


def test_no_problem_tells_a_secret() -> None:
    assert problems_of({"HAVEN_CHAT_TOKEN": "bad-secret"}, ChatSettings) == (
        "HAVEN_CHAT_TOKEN: … is no token",
    )


def test_settings_do_not_show_their_secrets() -> None:
    assert "hidden" not in repr(core({"HAVEN_DATABASE_URL": "postgresql://me:hidden@host/db"}))


def test_a_stranger_in_the_file_is_told_as_well(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("haven_http_port=1\nHAVEN_Q9\n")
    assert problems_of({}, env_file=tmp_path / ".env") == (
        "HAVEN_Q9 is not a setting",
        "haven_http_port is not a setting; did you mean HAVEN_HTTP_PORT?",
    )


def test_what_kubernetes_sets_beside_a_service_named_haven_is_no_stranger() -> None:
    environ = {
        "HAVEN_SERVICE_HOST": "10.0.0.1",
        "HAVEN_PORT": "tcp://10.0.0.1:8470",
        "HAVEN_PORT_8470_TCP": "tcp://10.0.0.1:8470",
    }
    assert core(environ) == core({})
    assert problems_of({"HAVEN_PORT": "8470"}) == (
        "HAVEN_PORT is not a setting; did you mean HAVEN_HTTP_PORT?",
    )


def test_an_adapter_that_is_not_used_may_stay_set() -> None:
    environ = {"HAVEN_CHAT_TOKEN": "abc"}
    assert list(read_settings({}, environ, NO_FILE, others=("chat",))) == [CORE]
    with pytest.raises(ConfigError):
        read_settings({}, environ, NO_FILE)


def test_a_file_that_is_not_text_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"HAVEN_HTTP_PORT=\xff")
    (problem,) = problems_of({}, env_file=tmp_path / ".env")
    assert problem == f"{tmp_path / '.env'}: can not be read as text in UTF-8"


def test_the_example_shows_every_variable_with_a_comment_and_its_default() -> None:
    text = describe({"chat": ChatSettings})
    assert "# ---- chat ----\n\n# The token. Required.\n#HAVEN_CHAT_TOKEN=\n" in text
    assert "# The same, in a file.\n#HAVEN_CHAT_TOKEN_FILE=\n" in text
    assert text.endswith("#HAVEN_CHAT_LOUD=true\n\n# How many rooms.\n#HAVEN_CHAT_ROOMS=3\n")


def test_the_example_can_be_read_back_with_all_comments_taken_off(tmp_path: Path) -> None:
    lines = describe({}).splitlines()
    given = [line[1:] for line in lines if line.startswith("#HAVEN_")]
    (tmp_path / ".env").write_text("\n".join(given))
    assert core({}, tmp_path / ".env") == core({})
