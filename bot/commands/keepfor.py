"""For how long one's own journal is kept."""

from typing import ClassVar, Literal

from bot.model.command import Command, Trace


class KeepFor(Command):
    """See or choose how long your journal keeps what you put there."""

    slash: ClassVar[str | None] = "reflect keep-for"
    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    days: Literal["7", "30", "365", "always"] | None = None
