"""What became of a note of thanks, for whoever holds its code."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Ticket(Command):
    """See what became of your thanks by its code, withdraw it, or read what came back."""

    slash: ClassVar[str | None] = "appreciate ticket"
    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    code: Annotated[str, Field(max_length=60)]
    do: Annotated[Literal["look", "withdraw"], FromButton()] = "look"
