"""A thank-you that is not shown to all."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Hide(Command):
    """Keep a thank-you for yourself: it is taken out of the channel, or not posted there."""

    trace: ClassVar[Trace] = Trace.NONE
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    team: Annotated[str, Field(max_length=16), FromButton()]
    n: Annotated[int, Field(ge=1, le=100_000), FromButton()]
    place: Annotated[int, Field(ge=0, le=10_000), FromButton()]
    note: Annotated[str, Field(max_length=32), FromButton()] = ""
