"""Why this item, today."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Why(Command):
    """Learn why this practice was chosen and what research says about it."""

    slash: ClassVar[str | None] = "practice why"
    trace: ClassVar[Trace] = Trace.REACTS
