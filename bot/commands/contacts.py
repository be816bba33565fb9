"""The people whom a team names for its own people to turn to."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton


class Contacts(Command):
    """See and change the people whom this team names under /support."""

    slash: ClassVar[str | None] = "haven contacts"
    admin: ClassVar[bool] = True
    named_by: ClassVar[str | None] = "team"

    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
