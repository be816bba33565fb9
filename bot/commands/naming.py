"""Finds the command that somebody names in words of their own, typed to Haven directly."""

from bot.commands.reading import parse
from bot.commands.registry import COMMANDS
from bot.model.command import Command, Draft

_ROOT = "haven"


def typed_command(words: str) -> Command | Draft | None:
    """The command that the words name: `/haven pause until` with all that follows a slash, or `pause` alone; else None."""
    text = " ".join(words.split())
    if text.startswith("/"):
        first, _, rest = text.removeprefix("/").partition(" ")
        known = first.lower() in {name.split()[0] for name in _names()}
        return parse(first.lower(), rest) if known else parse(_ROOT, text.removeprefix("/"))
    name = text.lower()
    named = next((one for one in (name, f"{_ROOT} {name}") if one in _names()), None)
    if named is None:
        return None
    root, _, rest = named.partition(" ")
    return parse(root, rest)


def _names() -> set[str]:
    return {one.slash for one in COMMANDS.values() if one.slash is not None}
