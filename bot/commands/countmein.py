"""I am one of this team."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class CountMeIn(Command):
    """Let yourself be counted, so that Haven knows among how many people a note can hide."""

    slash: ClassVar[str | None] = "haven count"
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "team"

    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
