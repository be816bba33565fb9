"""A reflection is deleted, not kept."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Drop(Command):
    """Delete what you have just written, and keep nothing."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    talk: Annotated[str, Field(max_length=16), FromButton()]
