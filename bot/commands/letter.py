"""A reflection comes back as a letter."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Letter(Command):
    """Keep what you have just written as a letter to yourself that comes back on a day of your choice."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    talk: Annotated[str, Field(max_length=16), FromButton()]
    on: date
