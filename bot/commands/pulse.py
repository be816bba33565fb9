"""Whether Haven should go on as it is."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from bot.model.command import Command, FromButton, Trace

Wish = Literal["keep", "slower", "stop"]


class Pulse(Command):
    """Say whether Haven should go on as it is, more slowly, or not at all; without your name."""

    trace: ClassVar[Trace] = Trace.NONE
    named_by: ClassVar[str | None] = "team"

    team: Annotated[str, Field(max_length=16), FromButton()]
    n: Annotated[int, Field(ge=1, le=10_000), FromButton()]
    wish: Annotated[Wish, FromButton()]
