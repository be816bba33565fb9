"""Changes a file `.env` without touching the rest of it, and writes files whole or not at all."""

import os
import re
from collections.abc import Collection, Mapping
from io import StringIO
from pathlib import Path

from dotenv.parser import parse_stream

from bot.entropy import SystemEntropy
from bot.model.errors import ConfigError

PLAIN = re.compile(r"[!-~]+")
_NEVER = re.compile(r"[\"'`\\\\$#]")
PRIVATE, SHARED = 0o600, 0o644


def wrong_value(text: str) -> str | None:
    """Why a value can not stand in `.env` as it is, where Haven, systemd and Docker read the same; None if it can."""
    if PLAIN.fullmatch(text) and not _NEVER.search(text):
        return None
    return "There is a space, a quote or another sign in it that does not belong there. Please copy it again."


def changed(text: str, values: Mapping[str, str], without: Collection[str]) -> str:
    """The text with these values, each where its name stood already, else at the end, and without those names."""
    left = dict(values)
    kept: list[str] = []
    for line in parse_stream(StringIO(text)):
        whole = line.original.string
        space = whole[: -len(whole.lstrip()) or None]  # the empty lines above it are a part of it
        if line.key in left:
            kept.append(f"{space}{line.key}={left.pop(line.key)}\n")
        elif line.key in values or line.key in without:
            kept.append(space)
        else:
            kept.append(whole)
    old = "".join(kept)
    end = "\n" if old and not old.endswith("\n") else ""
    return old + end + "".join(f"{name}={value}\n" for name, value in left.items())


def write_whole(file: Path, text: str, mode: int = PRIVATE) -> None:
    """Put a file in place in one step, with these rights. ConfigError if that can not be done."""
    target = file.resolve()  # where it is a link, what it leads to is replaced
    draft = target.with_name(f".{target.name}.{SystemEntropy().token(6).hex()}")
    try:
        try:
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
            with open(descriptor, "w", encoding="utf-8") as stream:
                os.fchmod(descriptor, mode)
                stream.write(text)
                stream.flush()
                os.fsync(descriptor)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise ConfigError([f"{file}: can not be written ({error.strerror})"]) from None


def check_writable(folder: Path) -> None:
    """ConfigError if the folder could not be made, or nothing could be written into it. Makes nothing."""
    there = folder.absolute()
    while not os.path.lexists(there):
        there = there.parent
    if not there.is_dir():
        why = "is not a folder"
    elif not os.access(there, os.W_OK | os.X_OK):
        why = "can not be written"
    else:
        return
    raise ConfigError([f"{there} {why}; name another folder with --dir"])
