"""Reads variables from the environment of the process and from the file `.env`."""

import difflib
import os
import re
from collections.abc import Collection, Iterator, Mapping
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from bot.model.errors import ConfigError

DOTENV = Path(".env")
PREFIX = "HAVEN_"
# What Kubernetes puts into every pod beside a Service that is named haven.
_CLUSTER = re.compile(r"HAVEN_SERVICE_\w+=.*|HAVEN_PORT_\d+_\w+=.*|HAVEN_PORT=\w+://.*")


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


def strangers(
    given: Mapping[str, str], known: Collection[str], others: tuple[str, ...]
) -> Iterator[str]:
    """A sentence for each variable that is named like ours and is none, with the nearest name."""
    for name, value in sorted(given.items()):
        ours = name.upper().startswith(PREFIX) and not name.upper().startswith(others)
        if not ours or name in known or _CLUSTER.fullmatch(f"{name}={value}"):
            continue
        rests = [one.removeprefix(PREFIX) for one in known]  # what all share makes nothing alike
        near = difflib.get_close_matches(name.upper().removeprefix(PREFIX), rests, 1)
        yield f"{name} is not a setting" + (f"; did you mean {PREFIX}{near[0]}?" if near else "")
