"""No posts for a while."""

from datetime import date
from typing import ClassVar

from bot.model.command import Command, Trace


class Pause(Command):
    """Pause the daily practice until a day that you choose."""

    slash: ClassVar[str | None] = "haven pause"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    until: date
