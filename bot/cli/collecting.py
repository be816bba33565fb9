"""What `haven init` asks for a platform: each setting in turn, and those that are there are kept."""

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.cli.asking import Terminal
from bot.cli.choosing import Choice
from bot.cli.envfile import wrong_value
from bot.cli.platforms import load, specs
from bot.ports import Question
from bot.settings import PLATFORMS, named_platforms
from bot.variables import read_variables


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What has to stand in `.env`, and what must not."""

    values: Mapping[str, str]
    without: Collection[str]


def collect(terminal: Terminal, choices: Sequence[Choice], env_file: Path) -> Collected:
    """Ask for everything that the chosen ways need."""
    given = read_variables(None, env_file)
    values = {PLATFORMS: ",".join(_platforms(choices, env_file))}
    without: list[str] = []
    for choice in choices:
        terminal.heading(choice.way.label)
        values |= _answers(terminal, choice, given)
        unused = [choice.variable(setting) for setting in choice.way.without]
        without += [*unused, *(f"{name}_FILE" for name in unused)]
    _warn(terminal, without)
    replaced = [f"{name}_FILE" for name in values]
    return Collected(values=values, without=[*without, *replaced])


def _warn(terminal: Terminal, without: Collection[str]) -> None:
    """Say what only the person can take out."""
    found = [name for name in without if os.environ.get(name)]
    if found:
        terminal.says(
            f"Please take {', '.join(found)} out of your environment: this way works without.",
            style="yellow",
        )


def _platforms(choices: Sequence[Choice], env_file: Path) -> list[str]:
    """The chosen ones, after those that were named already and that no way leads to."""
    known, _ = load(named_platforms(None, env_file))
    others = [name for name, adapter in known.items() if not adapter.ways]
    return [*others, *(one.adapter.name for one in choices)]


def _answers(terminal: Terminal, choice: Choice, given: Mapping[str, str]) -> dict[str, str]:
    answers: dict[str, str] = {}
    for question in choice.way.questions:
        name = choice.variable(question.setting)
        kept = _kept(name, given)
        if kept is None or _is_to_change(terminal, question, name, kept):
            _lead(terminal, choice, question, {**given, **answers})
            answers[name] = terminal.asks(
                question.label, partial(_wrong, question), secret=question.secret
            )
    return answers


def _kept(name: str, given: Mapping[str, str]) -> str | None:
    """Where a value is already; None where there is none."""
    for one in (name, f"{name}_FILE"):
        if given.get(one):
            return "from your environment" if os.environ.get(one) else f"{one} in .env"
    return None


def _is_to_change(terminal: Terminal, question: Question, name: str, kept: str) -> bool:
    told = f"{question.label}: kept ({kept})"
    if os.environ.get(name) or os.environ.get(f"{name}_FILE"):
        terminal.says(told)  # the environment wins over .env, so there is nothing to ask
        return False
    return terminal.agrees(f"{told}. Change it?")


def _lead(terminal: Terminal, choice: Choice, question: Question, given: Mapping[str, str]) -> None:
    """Say where the answer is found."""
    terminal.says(question.hint)
    if question.link is None:
        return
    fields = {one: choice.variable(one) for one in choice.adapter.Settings.model_fields}
    unused = choice.way.without
    known = {
        field: text
        for field, name in fields.items()
        if field not in unused and (text := given.get(name))
    }
    try:
        terminal.shows(question.link(known, specs))
    except ValueError:
        terminal.says(
            "The link can not be made, since a setting of this platform is wrong; haven doctor says which.",
            style="yellow",
        )


def _wrong(question: Question, text: str) -> str | None:
    if not text:
        return "Please enter it, or stop with Ctrl-C."
    return wrong_value(text) or question.check(text)
