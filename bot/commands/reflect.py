"""A private reflection, now."""

from typing import ClassVar

from bot.model.command import Command, Trace
from bot.model.practice import Practice


class Reflect(Command):
    """Write something for yourself, in private: on a free page, or with a question from one of the practices."""

    slash: ClassVar[str | None] = "reflect"
    bare: ClassVar[str] = "now"
    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    home: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    practice: Practice | None = None
