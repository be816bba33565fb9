"""A note that a steward passes on."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Need, Trace


class PassOn(Command):
    """Pass a note on."""

    trace: ClassVar[Trace] = Trace.NONE
    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True

    team: Annotated[str, Field(max_length=16), FromButton()]
    n: Annotated[int, Field(ge=1, le=100_000), FromButton()]
    note: Annotated[str, Field(max_length=32), FromButton()]
