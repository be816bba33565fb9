"""Another item in place of the one that was posted."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Another(Command):
    """Get another practice for today, only for you."""

    slash: ClassVar[str | None] = "practice another"
    trace: ClassVar[Trace] = Trace.REACTS

    turn: Annotated[int, Field(ge=1, le=10_000), FromButton()] = 1
