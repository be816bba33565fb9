"""Which platforms, and by which of their ways."""

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic_settings import BaseSettings

from bot.cli.asking import Terminal
from bot.cli.platforms import installed, load
from bot.model.errors import ConfigError
from bot.ports import Adapter, Way
from bot.settings import PLATFORMS, variable_of
from bot.variables import read_variables


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One way of one platform."""

    adapter: Adapter[BaseSettings]
    way: Way[BaseSettings]

    def variable(self, setting: str) -> str:
        """The variable of one of its settings."""
        return variable_of(self.adapter.Settings, setting)


def choose(terminal: Terminal, env_file: Path) -> list[Choice]:
    """Ask for one or more ways, at most one for each platform. ConfigError if the environment has decided already."""
    if os.environ.get(PLATFORMS):
        raise ConfigError(
            [f"{PLATFORMS} is set in your environment, which wins over .env; take it out first"]
        )
    adapters, problems = load(sorted(installed()))
    terminal.says(*problems, style="yellow")
    offered = [
        Choice(adapter=adapter, way=way) for adapter in adapters.values() for way in adapter.ways
    ]

    if not offered:
        raise ConfigError(problems or ["No installed platform can be set up this way"])

    def wrong(indexes: Collection[int]) -> str | None:
        names = [offered[index].adapter.name for index in indexes]
        return (
            None if len(set(names)) == len(names) else "Please choose one line for each platform."
        )

    terminal.heading("Where is your team?")
    chosen = terminal.chooses_some(
        "Numbers, with commas between them",
        [one.way.label for one in offered],
        _usual(offered, env_file),
        wrong,
    )
    return [offered[index] for index in chosen]


def _usual(offered: Sequence[Choice], env_file: Path) -> list[int]:
    """The ways that are set up already."""
    given = read_variables(None, env_file)
    found: dict[str, int] = {}
    for index, one in enumerate(offered):
        asked = [one.variable(question.setting) for question in one.way.questions]
        if all(given.get(name) or given.get(f"{name}_FILE") for name in asked):
            found.setdefault(one.adapter.name, index)
    return list(found.values())
