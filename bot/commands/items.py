"""The team's own items."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton


class Items(Command):
    """See this team's own practices and what was suggested."""

    slash: ClassVar[str | None] = "haven items"
    admin: ClassVar[bool] = True
    named_by: ClassVar[str | None] = "team"

    turn: Annotated[int, Field(ge=1, le=10_000), FromButton()] = 1
    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
