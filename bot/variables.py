"""Reads variables from the environment of the process and from the file `.env`."""

import os
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from bot.model.errors import ConfigError

DOTENV = Path(".env")


def read_variables(environ: Mapping[str, str] | None, env_file: Path) -> dict[str, str]:
    """Every variable by name, those of the environment before those of the file."""
    values = dotenv_values(stream=StringIO(read_lines(env_file)[0]))
    in_file = {name: value or "" for name, value in values.items()}
    return in_file | dict(os.environ if environ is None else environ)


def read_lines(env_file: Path) -> tuple[str, list[str]]:
    """What can be read of the file, and a problem for each line that can not."""
    try:
        text = env_file.read_text(encoding="utf-8") if env_file.is_file() else ""
    except (OSError, ValueError):
        raise ConfigError([f"{env_file}: can not be read as text in UTF-8"]) from None
    lines = list(parse_stream(StringIO(text)))
    numbers = [one.original.line for one in lines if one.error]
    torn = [f"{env_file}: line {n}: can not be read; write it as NAME=value" for n in numbers]
    return "".join(one.original.string for one in lines if not one.error), torn
