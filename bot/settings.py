"""What can be set from outside: `HAVEN_*` in the environment or in `.env`, and secrets in files."""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, cast, get_args

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
)
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, InitSettingsSource, NoDecode, SettingsConfigDict

from bot.model.errors import ConfigError
from bot.rules.due import LATE
from bot.variables import DOTENV, PREFIX, read_lines, read_variables, strangers

CORE = "haven"
"""The name under which `read_settings` returns the core's own settings."""
PLATFORMS = f"{PREFIX}PLATFORMS"
_HEAD = """\
# Every setting of Haven with its default. Copy this file to .env and change what you need.
# Variables of the environment win over this file."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))


def _listed(given: object) -> object:
    return _names(given) if isinstance(given, str) else given


def _at_home(path: Path) -> Path:
    return Path(os.path.expanduser(path))  # Path.expanduser raises for a user who has no home


class Settings(BaseSettings):
    """The core's own settings."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore")

    data_dir: Annotated[Path, AfterValidator(_at_home)] = Field(
        default=Path("haven-data"),
        description="The folder for everything that Haven keeps on disk.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="A PostgreSQL database, as postgresql://user:password@host/name; empty for SQLite in the data folder.",
    )
    keys_url: SecretStr | None = Field(
        default=None,
        description="Another database for the key store of private journals, such as a server of its own; empty for "
        "the file keys.db in the data folder, or the schema keystore of the PostgreSQL database.",
    )
    master_keys: SecretStr | None = Field(
        default=None,
        description="The keys that seal private data, as k2:base64,k1:base64 with 32 bytes each: the first one seals, "
        "all of them open. Empty for the file master.key in the data folder.",
    )
    durable_queue: bool = Field(
        default=False,
        description="Whether what waits in sealed boxes survives a crash of PostgreSQL; then the server's log and its "
        "archives get it too.",
    )
    http_host: str = Field(
        default="127.0.0.1", description="The address that the web server listens on."
    )
    http_port: int = Field(
        default=8470, ge=0, le=65_535, description="The port of the web server; 0 for any free one."
    )
    public_url: HttpUrl | None = Field(
        default=None,
        description="The https:// address under which people's browsers reach the web server, for links that work once; "
        "empty for none. Leave it empty where several processes share one address.",
    )
    platforms: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)] = Field(
        default=(), description="The chat platforms to serve, with commas between them."
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="How much is logged: DEBUG, INFO, WARNING or ERROR."
    )
    prompt_late_minutes: int = Field(
        default=LATE // timedelta(minutes=1),
        ge=5,
        le=720,
        description="How many minutes late a daily practice may still be posted, 5 to 720.",
    )


def named_platforms(
    environ: Mapping[str, str] | None = None, env_file: Path = DOTENV
) -> tuple[str, ...]:
    """What HAVEN_PLATFORMS names, so that only those adapters need to be imported. Raises ConfigError."""
    return _names(read_variables(environ, env_file).get(PLATFORMS, ""))


def read_settings(
    classes: Mapping[str, type[BaseSettings]],
    environ: Mapping[str, str] | None = None,
    env_file: Path = DOTENV,
    *,
    others: Collection[str] = (),
) -> dict[str, BaseSettings]:
    """The core's settings under `CORE` and those of the given classes under their names.

    `environ` is the process's environment unless given. `others` are adapters that are not used now, whose `HAVEN_<NAME>_*`
    may be set all the same. Raises one ConfigError with every problem, by the name of its variable.
    """
    given = read_variables(environ, env_file)
    kinds: dict[str, type[BaseSettings]] = {CORE: Settings, **classes}
    built: dict[str, BaseSettings] = {}
    problems = read_lines(env_file)[1]
    for name, kind in kinds.items():
        try:
            built[name] = _build(kind, given)
        except ConfigError as error:
            problems += error.problems
    known = {variable for kind in kinds.values() for variable in _variables(kind)}
    problems += strangers(given, known, tuple(f"{PREFIX}{one.upper()}_" for one in others))
    if problems:
        raise ConfigError(problems)
    return built


def sound_part(environ: Mapping[str, str] | None = None, env_file: Path = DOTENV) -> Settings:
    """The core's settings with the default in place of each wrong one, to look for what else is wrong."""
    right: dict[str, str] = {}
    for variable, text in read_variables(environ, env_file).items():
        with suppress(ConfigError):
            _build(Settings, {**right, variable: text})
            right[variable] = text
    return cast("Settings", _build(Settings, right))


def describe(classes: Mapping[str, type[BaseSettings]]) -> str:
    """The text of `.env.example`: every variable of the core and of the given classes, commented out."""
    kinds: dict[str, type[BaseSettings]] = {CORE: Settings, **classes}
    parts = [_HEAD]
    for name, kind in kinds.items():
        parts.append(f"# ---- {name} ----")
        for variable, (field, is_file) in _variables(kind).items():
            info = kind.model_fields[field]
            needed = " Required." if info.is_required() else ""
            about = "The same, in a file." if is_file else f"{info.description}{needed}"
            parts.append(f"# {about}\n#{variable}={'' if is_file else _shown(info)}")
    return "\n\n".join(parts) + "\n"


def variable_of(kind: type[BaseSettings], field: str) -> str:
    """The variable of a field."""
    return f"{kind.model_config.get('env_prefix', '')}{field}".upper()


def _variables(kind: type[BaseSettings]) -> dict[str, tuple[str, bool]]:
    """The variables of a class: for each its field, and whether it names a file that holds the value."""
    found: dict[str, tuple[str, bool]] = {}
    for field, info in kind.model_fields.items():
        variable = variable_of(kind, field)
        found[variable] = (field, False)
        if _is_secret(info.annotation):
            found[f"{variable}_FILE"] = (field, True)
    return found


def _is_secret(annotation: object) -> bool:
    return annotation is SecretStr or any(_is_secret(one) for one in get_args(annotation))


def _build(kind: type[BaseSettings], given: Mapping[str, str]) -> BaseSettings:
    values: dict[str, str] = {}
    problems: dict[str, str] = {}
    for variable, (field, is_file) in _variables(kind).items():
        text = given.get(variable, "").strip()
        if not text:
            continue
        if field in values:
            problems[field] = f"{variable}: {variable.removesuffix('_FILE')} is set too; keep one"
            continue
        try:
            values[field] = _read(Path(text)) if is_file else text
        except ValueError as error:
            problems[field] = f"{variable}: {error}"
    try:
        settings = kind(_build_sources=((InitSettingsSource(kind, dict(values)),), {}))
    except ValidationError as error:
        for one in error.errors(include_url=False, include_input=False):
            field = str(one["loc"][0]) if one["loc"] else ""
            problems.setdefault(field, _sentence(kind, field, one, values))
    if problems:
        raise ConfigError(tuple(problems.values()))
    return settings


def _read(file: Path) -> str:
    """The text of a secret's file. Its name is not repeated: it may be the secret, put into the wrong variable."""
    try:
        text = file.read_text(encoding="utf-8").strip()
    except UnicodeDecodeError:
        raise ValueError("the file is not text in UTF-8") from None
    except OSError as error:
        raise ValueError(f"the file can not be read ({error.strerror})") from None
    if not text:
        raise ValueError("the file is empty")
    return text


def _sentence(
    kind: type[BaseSettings], field: str, error: ErrorDetails, values: Mapping[str, str]
) -> str:
    prefix = kind.model_config.get("env_prefix", "")
    variable = f"{prefix}{field}".upper() if field else f"{prefix}*"
    secret = field in kind.model_fields and _is_secret(kind.model_fields[field].annotation)
    if error["type"] == "missing":
        return f"{variable} is not set" + (f", nor is {variable}_FILE" if secret else "")
    what = error["msg"].removeprefix("Value error, ").replace("Input should be", "should be")
    if secret and field in values:
        what = what.replace(values[field], "…")
    return f"{variable}: {what}"


def _shown(info: FieldInfo) -> str:
    match info.get_default(call_default_factory=True):
        case tuple() as many:
            return ",".join(str(one) for one in many)
        case bool() as yes:
            return str(yes).lower()
        case None | SecretStr():
            return ""
        case other:
            return "" if info.is_required() else str(other)
