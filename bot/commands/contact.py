"""One contact of a team: added, or changed if the button names one."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Contact(Command):
    """Name somebody whom this team's people can turn to. Everybody in the team can read this."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    contact: Annotated[str, Field(max_length=16), FromButton()] = ""
    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
    label: Annotated[str, Field(max_length=60)]
    how: Annotated[str, Field(max_length=120)]
    hours: Annotated[str | None, Field(max_length=60)] = None
    languages: Annotated[str | None, Field(max_length=60)] = None
    independent: bool = False
    confidential: Annotated[str | None, Field(max_length=160)] = None
    review_by: date | None = None
