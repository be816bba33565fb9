"""No more Haven in a channel."""

from typing import Annotated, ClassVar

from bot.model.command import Command, FromButton, Trace


class Leave(Command):
    """Take Haven out of this channel and delete what it keeps about the team."""

    slash: ClassVar[str | None] = "haven leave"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    sure: Annotated[bool, FromButton()] = False
