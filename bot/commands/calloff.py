"""A change that is not in force yet, taken back."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class CallOff(Command):
    """Call off a change of a setting that is not in force yet."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    setting: Annotated[str, Field(max_length=40), FromButton()]
    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
