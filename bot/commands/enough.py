"""No more of a reflection."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Enough(Command):
    """End this reflection now."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    talk: Annotated[str, Field(max_length=16), FromButton()]
