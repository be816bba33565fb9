"""A reflection goes into the journal."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Keep(Command):
    """Keep what you have just written in your journal."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    talk: Annotated[str, Field(max_length=16), FromButton()]
