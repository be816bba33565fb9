"""Change an item of the team's own."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Edit(Command):
    """Change a practice of the team's own."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    item: Annotated[str, Field(max_length=20), FromButton()]
    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
    title: Annotated[str, Field(max_length=80)]
    body: Annotated[str, Field(max_length=600)]
    why: Annotated[str, Field(max_length=300)]
    version: Annotated[int | None, FromButton()] = None
