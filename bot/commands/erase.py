"""Entries of one's own journal, deleted for good."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Erase(Command):
    """Delete your journal, or one entry of it, for good."""

    slash: ClassVar[str | None] = "reflect delete"
    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    entry: Annotated[str, Field(max_length=16), FromButton()] = ""
    sure: Annotated[bool, FromButton()] = False
