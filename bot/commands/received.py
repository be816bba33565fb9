"""A thank-you that arrived."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Received(Command):
    """Say that you have read a thank-you, hide it, or thank back."""

    trace: ClassVar[Trace] = Trace.NONE
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    team: Annotated[str, Field(max_length=16), FromButton()]
    n: Annotated[int, Field(ge=1, le=100_000), FromButton()]
    place: Annotated[int, Field(ge=1, le=10_000), FromButton()]
