"""What somebody typed to Haven in their direct conversation."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Typed(Command):
    """Say something to Haven in your own words."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    words: Annotated[str, Field(max_length=40_000), FromButton()] = ""
    message: Annotated[str, Field(max_length=200), FromButton()] = ""
    attached: Annotated[bool, FromButton()] = False
