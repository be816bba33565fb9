"""Finds adapters by their entry points, and lends each its place on the command line."""

from collections.abc import Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import cast

import typer
from pydantic_settings import BaseSettings

from bot.model.form import CommandSpec
from bot.ports import Adapter

GROUP = "haven.platforms"


def installed() -> dict[str, EntryPoint]:
    """The entry points of all installed adapters by name."""
    return {one.name: one for one in entry_points(group=GROUP)}


def load(names: Sequence[str]) -> tuple[dict[str, Adapter[BaseSettings]], list[str]]:
    """The named adapters, and a line for each name that is not installed or can not be loaded."""
    known = installed()
    found: dict[str, Adapter[BaseSettings]] = {}
    problems: list[str] = []
    for name in names:
        if name not in known:
            there = ", ".join(sorted(known))
            problems.append(f"HAVEN_PLATFORMS: {name} is not installed; there is {there}")
            continue
        try:
            found[name] = cast("Adapter[BaseSettings]", known[name].load())
        except ImportError as error:
            problems.append(f"HAVEN_PLATFORMS: {name} can not be loaded ({error})")
    return found, problems


def specs(locale: str) -> list[CommandSpec]:
    """Every command that can be typed, in words of a locale, for the command line of an adapter. Raises ContentError."""
    from bot.asking.forms import Forms
    from bot.library import content_root
    from bot.words import Words

    return Forms(Words.load(content_root())).specs(locale)


def add_platforms(app: typer.Typer, arguments: Sequence[str]) -> None:
    """Add `haven <name> ...` for the adapter that the arguments name; the others stay unloaded."""
    name = next((one for one in arguments if not one.startswith("-")), None)
    if name is not None and name in installed():
        found, _ = load([name])
        if name in found and (cli := found[name].cli) is not None:
            app.add_typer(cli, name=name)
