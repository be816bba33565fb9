"""Finds adapters by their entry points, and lends each its place on the command line."""

from collections.abc import Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import cast

import typer
from pydantic_settings import BaseSettings

from bot.model.errors import ConfigError
from bot.ports import Adapter

GROUP = "haven.platforms"


def installed() -> dict[str, EntryPoint]:
    """The entry points of all installed adapters by name."""
    return {one.name: one for one in entry_points(group=GROUP)}


def load(names: Sequence[str]) -> dict[str, Adapter[BaseSettings]]:
    """The named adapters. ConfigError lists every name that is not installed or can not be loaded."""
    known = installed()
    problems = [
        f"HAVEN_PLATFORMS: {name} is not installed; there is {', '.join(sorted(known))}"
        for name in names
        if name not in known
    ]
    found: dict[str, Adapter[BaseSettings]] = {}
    for name in names:
        if name in known:
            try:
                found[name] = cast("Adapter[BaseSettings]", known[name].load())
            except ImportError as error:
                problems.append(f"HAVEN_PLATFORMS: {name} can not be loaded ({error})")
    if problems:
        raise ConfigError(problems)
    return found


def add_platforms(app: typer.Typer, arguments: Sequence[str]) -> None:
    """Add `haven <name> ...` for the adapter that the arguments name; the others stay unloaded."""
    name = next((one for one in arguments if not one.startswith("-")), None)
    if name is not None and name in installed():
        cli = load([name])[name].cli
        if cli is not None:
            app.add_typer(cli, name=name)
