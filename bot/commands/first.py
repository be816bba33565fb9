"""What a first conversation with a helpline is like."""

from typing import ClassVar

from bot.model.command import Command, Trace


class First(Command):
    """Read what a first conversation with a helpline is like; nobody learns that you asked."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
