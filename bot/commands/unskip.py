"""A skipped day taken back."""

from datetime import date
from typing import Annotated, ClassVar

from bot.model.command import Command, FromButton, Trace


class Unskip(Command):
    """Take a skipped day back; a pause stays as it is."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    day: Annotated[date, FromButton()]
