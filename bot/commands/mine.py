"""What the next round holds for me."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Mine(Command):
    """See the thanks for you that are about to be posted, and keep what you like for yourself."""

    slash: ClassVar[str | None] = "appreciate mine"
    trace: ClassVar[Trace] = Trace.NONE
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    team: Annotated[str | None, Field(max_length=16), FromButton()] = None
