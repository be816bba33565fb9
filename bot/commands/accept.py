"""Accept a suggested practice."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Accept(Command):
    """Accept a suggested practice."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    item: Annotated[str, Field(max_length=20), FromButton()]
    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
