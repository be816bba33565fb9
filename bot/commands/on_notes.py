"""What the buttons on notes of thanks have in common: the team, the round and the note, and that a press leaves nothing."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class _OnNote(Command):
    trace: ClassVar[Trace] = Trace.NONE
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True

    team: Annotated[str, Field(max_length=16), FromButton()]
    n: Annotated[int, Field(ge=1, le=100_000), FromButton()]


class OnPosted(_OnNote):
    """A button on a note that went out, by its place in the round."""

    place: Annotated[int, Field(ge=1, le=10_000), FromButton()]


class OnWaiting(_OnNote):
    """A button on a note that has not gone out yet, by its id."""

    note: Annotated[str, Field(max_length=32), FromButton()]
