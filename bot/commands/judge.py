"""What becomes of a reported note."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Need, Trace


class Judge(Command):
    """Take a reported note out of the channel, or leave it there."""

    trace: ClassVar[Trace] = Trace.NONE
    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True

    team: Annotated[str, Field(max_length=16), FromButton()]
    n: Annotated[int, Field(ge=1, le=100_000), FromButton()]
    place: Annotated[int, Field(ge=1, le=10_000), FromButton()]
    remove: Annotated[bool, FromButton()] = False
