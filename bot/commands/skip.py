"""No post on the next day."""

from datetime import date
from typing import ClassVar

from bot.model.command import Command, Trace


class Skip(Command):
    """Skip the next practice; the one after it comes as usual."""

    slash: ClassVar[str | None] = "haven skip"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    day: date | None = None
