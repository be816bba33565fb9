"""The last step of `haven init`: how Haven is kept running, as the person chooses."""

import getpass
import os
import shlex
import sys
from collections.abc import Mapping
from importlib.metadata import metadata, version
from pathlib import Path

from bot.cli.asking import Terminal
from bot.cli.deploying import Host, compose, dockerfile, system_unit, user_unit
from bot.cli.envfile import SHARED, write_whole
from bot.cli.platforms import installed
from bot.cli.setting_up import SetUp
from bot.model.errors import ConfigError
from bot.variables import DOTENV, read_variables

_PACKAGE = "haven-bot"
_OPTIONS = (
    "Nothing for now: I start it with haven run",
    "A systemd unit of my own user",
    "A systemd unit for the whole machine",
    "A container: a Dockerfile and a compose file, on SQLite",
)
_NOTHING, _USER, _SYSTEM, _CONTAINER = range(len(_OPTIONS))


def offer_service(terminal: Terminal, setup: SetUp, folder: Path) -> bool:
    """Write the files that the person chooses, and say what to type then; whether any file was written."""
    terminal.heading("How shall it be kept running?")
    answer = terminal.chooses("Number", _OPTIONS)
    if answer == _NOTHING:
        terminal.says("In this folder:")
        terminal.shows(f"cd {shlex.quote(str(folder))} && haven run")
        return False
    _tell_what_stays_behind(terminal, setup, folder, container=answer == _CONTAINER)
    if answer == _CONTAINER:
        return _container(terminal, setup, folder)
    return _unit(terminal, setup, folder, for_all=answer == _SYSTEM)


def _unit(terminal: Terminal, setup: SetUp, folder: Path, *, for_all: bool) -> bool:
    data = (folder / setup.core.data_dir).resolve()
    host = Host(folder=folder, data=data, python=Path(sys.executable), user=getpass.getuser())
    file = folder / "haven.service"
    written = _put(terminal, file, system_unit(host) if for_all else user_unit(host))
    if not for_all:
        terminal.says("Type this to start it now, and whenever this machine starts:")
        terminal.shows(f"systemctl --user enable --now {shlex.quote(str(file))}")
        terminal.shows("loginctl enable-linger")
        return written
    _make_private(data)
    if os.getuid() == 0:
        terminal.says(
            "You are root, so Haven would run as root. Better: make a user for it, and run haven init as that user.",
            style="yellow",
        )
    terminal.says("Type this to start it now, and whenever this machine starts:")
    terminal.shows(f"sudo cp {shlex.quote(str(file))} /etc/systemd/system/")
    terminal.shows("sudo systemctl daemon-reload && sudo systemctl enable --now haven")
    return written


def _make_private(data: Path) -> None:
    """Make the data folder: a unit that may write there alone can not make it."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError([f"{data}: can not be made ({error.strerror})"]) from None


def _container(terminal: Terminal, setup: SetUp, folder: Path) -> bool:
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    port = setup.core.http_port or 8470
    texts = {
        "Dockerfile": dockerfile(_package(setup), python),
        "compose.yaml": compose(port),
        ".dockerignore": "*\n",  # so that no secret can get into the image
    }
    written = [_put(terminal, folder / name, text) for name, text in texts.items()]
    terminal.says("Type this to build and start it:")
    terminal.shows(f"cd {shlex.quote(str(folder))} && docker compose up --build --detach")
    return any(written)


def _put(terminal: Terminal, file: Path, text: str) -> bool:
    """Write a file that holds no secret; one that is there and differs only if the person agrees."""
    old = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else None
    if old == text or (
        old is not None and not terminal.agrees(f"{file.name} is there and differs. Replace it?")
    ):
        terminal.says(f"{file}: kept as it is")
        return False
    write_whole(file, text, SHARED)
    terminal.says(f"{file}: written")
    return True


def _package(setup: SetUp) -> str:
    """What pip has to install, in the version that runs here, for the platforms and the database that are set."""
    known = metadata(_PACKAGE).get_all("Provides-Extra") or []
    wanted = [*setup.adapters, *([] if setup.on_sqlite else ["postgres"])]
    extras = ",".join(sorted(set(wanted) & set(known)))
    ours = f"{_PACKAGE}[{extras}]" if extras else _PACKAGE
    others = {
        found.name
        for name in setup.adapters
        if (found := installed()[name].dist) is not None and found.name != _PACKAGE
    }
    return '" "'.join([f"{ours}=={version(_PACKAGE)}", *sorted(others)])


def _tell_what_stays_behind(
    terminal: Terminal, setup: SetUp, folder: Path, *, container: bool
) -> None:
    """Name the settings that work in this terminal, and not where Haven is going to run."""
    in_file = read_variables({}, folder / DOTENV)
    mine = sorted(
        name
        for name, text in os.environ.items()
        if name.startswith("HAVEN_") and in_file.get(name) != text
    )
    if mine:
        terminal.says(
            f"These are set in your environment alone. Please put them into .env too: {', '.join(mine)}",
            style="yellow",
        )
    if container and (files := _files(setup, folder, in_file)):
        terminal.says(
            f"A container does not see files of this machine. Please put what is in them into .env: {', '.join(files)}",
            style="yellow",
        )


def _files(setup: SetUp, folder: Path, given: Mapping[str, str]) -> list[str]:
    key = folder / setup.core.data_dir / "master.key"
    named = sorted(name for name, text in given.items() if name.endswith("_FILE") and text)
    return [*named, *([str(key)] if key.exists() and not setup.core.master_keys else [])]
