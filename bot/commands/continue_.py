"""A reflection goes on after a card."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Continue(Command):
    """Go on writing."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    talk: Annotated[str, Field(max_length=16), FromButton()] = ""
    item: Annotated[str, Field(max_length=12), FromButton()] = ""
