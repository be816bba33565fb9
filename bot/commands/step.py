"""One step of an exercise, in private."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Step(Command):
    """Go through an exercise one step at a time, only for you."""

    trace: ClassVar[Trace] = Trace.REACTS

    item: Annotated[str, Field(max_length=20), FromButton()]
    n: Annotated[int, Field(ge=1, le=99), FromButton()] = 1
