"""Posts as usual again."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Resume(Command):
    """End a pause or quiet days, or take back a skipped day."""

    slash: ClassVar[str | None] = "haven resume"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
