"""A card that nobody else should see."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Cover(Command):
    """Take a message off your screen."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
