"""No more direct messages."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Silence(Command):
    """Have Haven write to you no more, until you ask for it."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
