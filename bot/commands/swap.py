"""Another item on the next day."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Swap(Command):
    """Put another practice in place of the next one."""

    slash: ClassVar[str | None] = "haven swap"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
