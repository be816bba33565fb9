"""Nothing about me any more."""

from typing import Annotated, ClassVar

from bot.model.command import Command, FromButton, Trace


class Forget(Command):
    """Delete everything that Haven holds about you, at once."""

    slash: ClassVar[str | None] = "haven forget"
    for_all: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    sure: Annotated[bool, FromButton()] = False
