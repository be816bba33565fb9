"""`haven init`: leads somebody from nothing to a Haven that runs, and can be run again without harm."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from bot.cli import CONFIG, OK, STOPPED
from bot.cli.asking import Terminal
from bot.cli.choosing import Choice, choose
from bot.cli.collecting import Collected, collect
from bot.cli.doctor import doctor
from bot.cli.envfile import changed, check_writable, write_whole
from bot.cli.master_key import KeyPlace, key_place
from bot.cli.service import offer_service
from bot.cli.setting_up import set_up
from bot.cli.trying import try_posts
from bot.model.errors import ConfigError
from bot.variables import DOTENV

_NOTHING, _KEPT = "Stopped. Nothing was written.", "Stopped. What was written is whole."
_CHANGE, _AGAIN, _GO_ON = range(3)


def init(folder: Path) -> int:
    """Ask, write, look, try; the exit code says how it ended. ConfigError if something stands in the way."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        print("haven init asks questions, so it needs a terminal.", file=sys.stderr)
        return CONFIG
    check_writable(folder)
    terminal = Terminal(Console(highlight=False))
    setup = _Init(terminal, folder)
    try:
        setup.run()
    except (KeyboardInterrupt, EOFError):
        terminal.says("", _KEPT if setup.written else _NOTHING, "Run haven init again at any time.")
        return STOPPED
    return OK


class _Init:
    """One conversation; `written` says whether anything is on the disk that was not there before."""

    def __init__(self, terminal: Terminal, folder: Path) -> None:
        self._terminal = terminal
        self._folder = folder.absolute()
        self.written = False

    def run(self) -> None:
        """From the first question to the last word."""
        self._terminal.says("Let us set up Haven. Ctrl-C stops at any point; you can begin again.")
        choices = choose(self._terminal, self._folder / DOTENV)
        self._write(collect(self._terminal, choices, self._folder / DOTENV))
        os.chdir(self._folder)
        self._look(choices)
        self._last_steps(choices)

    def _write(self, collected: Collected) -> None:
        """Bring `.env` up to date in one step; a file that says all of it already stays as it is, but for its rights."""
        file = self._folder / DOTENV
        old = file.read_text(encoding="utf-8") if file.is_file() else ""
        key, values = key_place(self._folder), dict(collected.values)
        values |= key.fresh
        new = changed(old, values, collected.without)
        if file.is_file() and new == old and not file.stat().st_mode & 0o077:
            self._terminal.says(f"{file}: kept as it is")
        else:
            self._make(file, new)
        self._tell_key(key)

    def _make(self, file: Path, text: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError([f"{self._folder}: can not be made ({error.strerror})"]) from None
        write_whole(file, text)
        self.written = True
        self._terminal.says("", f"{file}: written; only you can read it")

    def _tell_key(self, key: KeyPlace) -> None:
        if not key.fresh:
            self._terminal.says(f"Master key: kept ({key.where})")
            return
        self._terminal.says(
            "Master key: made, in .env. Without it nobody can open what Haven keeps. Please keep a copy in another place, "
            "away from the backups."
        )

    def _look(self, choices: Sequence[Choice]) -> None:
        """`haven doctor`, until all is well or the person goes on."""
        while True:
            self._terminal.heading("Does everything fit together?")
            if self._is_well():
                return
            options = ["Enter something anew", "Look again", "Go on as it is"]
            answer = self._terminal.chooses("What now?", options)
            if answer == _GO_ON:
                return
            if answer == _CHANGE:
                self._write(collect(self._terminal, choices, self._folder / DOTENV))

    def _is_well(self) -> bool:
        try:
            return doctor() == OK
        except ConfigError as error:
            self._terminal.says(*error.problems, style="yellow")
            return False

    def _last_steps(self, choices: Sequence[Choice]) -> None:
        try:
            setup = set_up()
        except ConfigError:
            self._terminal.says("", "When the settings are right, run haven init again.")
            return
        try_posts(self._terminal, setup, choices)
        self.written = offer_service(self._terminal, setup, self._folder) or self.written
        self._terminal.heading("Then")
        self._terminal.says(*dict.fromkeys(one.way.then for one in choices))
