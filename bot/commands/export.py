"""Everything about me, to take along."""

from typing import ClassVar, Literal

from bot.model.command import Command


class Export(Command):
    """Export everything that Haven holds about you, as JSON or Markdown."""

    slash: ClassVar[str | None] = "haven export"
    for_all: ClassVar[bool] = True

    form: Literal["json", "markdown"] = "markdown"
