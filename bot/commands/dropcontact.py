"""One contact of a team less."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class DropContact(Command):
    """Take a contact of this team off /support."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    contact: Annotated[str, Field(max_length=16), FromButton()]
    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
