"""People to talk to in another country."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Elsewhere(Command):
    """Choose the country whose helplines are shown; nobody learns that you asked."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
