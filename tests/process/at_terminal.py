"""`haven init` as a person meets it: a real process in a terminal of its own, typed into and looked at."""

import asyncio
import os
import pty
import re
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.process.commands import PATIENCE

CTRL_C, END = b"\x03", b"\x04"
_OPENS_IT = 'exec "$@" < "$TTY" > "$TTY" 2>&1'
"""The leader of a session that opens a terminal has it for its own, so that Ctrl-C reaches it."""


class AtTerminal:
    """What stands on the screen, and the keyboard."""

    def __init__(self, process: asyncio.subprocess.Process, keyboard: int) -> None:
        self._process = process
        self._keyboard = keyboard
        self._raw = b""
        self._read = 0
        self._changed = asyncio.Event()

    def takes_in(self) -> None:
        """Called when there is something to read."""
        try:
            self._raw += os.read(self._keyboard, 65_536)
        except OSError:  # nobody has the other end any more
            asyncio.get_running_loop().remove_reader(self._keyboard)
        self._changed.set()

    @property
    def screen(self) -> str:
        """Everything so far, with every space and line end as one space."""
        return re.sub(r"\s+", " ", self._raw.decode(errors="replace"))

    async def sees(self, text: str) -> None:
        """Wait until this stands after what was seen last."""
        try:
            async with asyncio.timeout(PATIENCE):
                while text not in self.screen[self._read :]:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise AssertionError(f"{text!r} does not come after:\n{self.screen}") from None
        self._read = self.screen.index(text, self._read) + len(text)

    async def answers(self, question: str, words: str = "") -> None:
        """Wait for a question, then type an answer and press Enter."""
        await self.sees(question)
        self.presses(words.encode() + b"\r")

    def presses(self, keys: bytes) -> None:
        """Type without waiting."""
        os.write(self._keyboard, keys)

    async def ends(self) -> int:
        """Wait for the end; its exit code."""
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()


@asynccontextmanager
async def at_terminal(
    *arguments: str, cwd: Path, env: Mapping[str, str] | None = None
) -> AsyncIterator[AtTerminal]:
    """`haven init` with these arguments, killed at the end if it still runs."""
    keyboard, screen = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HAVEN_")}
    told = {"TTY": os.ttyname(screen), "COLUMNS": "200", "TERM": "dumb", **(env or {})}
    haven = (sys.executable, "-m", "bot", "init", *arguments)
    process = await asyncio.create_subprocess_exec(
        "/bin/sh", "-c", _OPENS_IT, "sh", *haven, cwd=cwd, env=kept | told, start_new_session=True
    )
    person = AtTerminal(process, keyboard)
    loop = asyncio.get_running_loop()
    loop.add_reader(keyboard, person.takes_in)
    try:
        yield person
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        loop.remove_reader(keyboard)
        os.close(keyboard)
        os.close(screen)
