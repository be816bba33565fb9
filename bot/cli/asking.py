"""Asks a person in the terminal: words, secrets that nobody sees, yes or no, and one or several of a list."""

import getpass
import warnings
from collections.abc import Callable, Collection, Sequence

from rich.console import Console
from rich.text import Text

Check = Callable[[str], str | None]


class Terminal:
    """The person in front of it. What they enter may raise KeyboardInterrupt or EOFError at any time."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def says(self, *lines: str, style: str = "") -> None:
        """Print lines; none of them is read as markup."""
        for line in lines:
            self._console.print(Text(line, style=style))

    def shows(self, line: str) -> None:
        """Print something to copy: in one piece, however long it is."""
        self._console.print(Text(f"  {line}", style="cyan"), soft_wrap=True)

    def heading(self, line: str) -> None:
        """Begin a part."""
        self.says("", line, style="bold")

    def asks(self, label: str, check: Check, *, secret: bool = False) -> str:
        """An answer that passes the check; an empty one is asked for again, unless the check takes it."""
        hidden = " (nothing shows while you enter it)" if secret else ""
        while True:
            answer = self._entered(f"{label}{hidden}: ", secret=secret).strip()
            problem = check(answer)
            if problem is None:
                return answer
            self.says(problem, style="yellow")

    def agrees(self, question: str) -> bool:
        """Yes or no; no if they only press Enter."""
        answer = self.asks(f"{question} [y/N]", _is_yes_or_no)
        return answer.lower() in _YES

    def chooses(self, question: str, options: Sequence[str]) -> int:
        """The index of one option; the first if they only press Enter."""
        self._lists(options)
        answer = self.asks(f"{question} [1]", lambda text: _wrong_choice(text or "1", options))
        return int(answer or "1") - 1

    def chooses_some(
        self,
        question: str,
        options: Sequence[str],
        usual: Collection[int],
        check: Callable[[Collection[int]], str | None],
    ) -> list[int]:
        """The indexes of one or more options; the usual ones if they only press Enter."""
        self._lists(options)
        default = ",".join(str(one + 1) for one in sorted(usual))

        def wrong(text: str) -> str | None:
            parts = (text or default).split(",")
            problems = [problem for one in parts if (problem := _wrong_choice(one, options))]
            return problems[0] if problems else check(_indexes(text or default))

        shown = f" [{default}]" if default else ""
        return _indexes(self.asks(f"{question}{shown}", wrong) or default)

    def _lists(self, options: Sequence[str]) -> None:
        self.says(*(f"  {number}  {option}" for number, option in enumerate(options, 1)))

    def _entered(self, prompt: str, *, secret: bool) -> str:
        if not secret:
            return self._console.input(Text(prompt))
        with warnings.catch_warnings():
            # A terminal that can not hide what is typed must not get a secret. And `getpass` hides before it prints, so
            # that nothing typed early is seen either.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)


_YES = frozenset({"y", "yes"})


def _is_yes_or_no(text: str) -> str | None:
    return None if text.lower() in _YES | {"", "n", "no"} else "Please answer y or n."


def _wrong_choice(text: str, options: Sequence[str]) -> str | None:
    number = text.strip()
    fits = number.isascii() and number.isdecimal() and 1 <= int(number) <= len(options)
    return None if fits else f"Please enter a number from 1 to {len(options)}."


def _indexes(text: str) -> list[int]:
    return list(dict.fromkeys(int(one) - 1 for one in text.split(",")))
