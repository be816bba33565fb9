"""How I like to be thanked."""

from typing import Annotated, ClassVar

from bot.model.command import Command, FromButton, Trace
from bot.model.preferences import Thanks


class Like(Command):
    """Choose how you like to be thanked."""

    trace: ClassVar[Trace] = Trace.WRITES
    for_all: ClassVar[bool] = True

    thanks: Annotated[Thanks, FromButton()]
