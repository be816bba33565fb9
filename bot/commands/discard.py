"""Let go of what was about to be sent."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Discard(Command):
    """Let go of what you were about to send; nothing of it is kept."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
