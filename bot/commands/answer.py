"""An answer to today's practice."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, Trace


class Answer(Command):
    """Answer today's practice in its thread, with your name."""

    slash: ClassVar[str | None] = "practice answer"
    trace: ClassVar[Trace] = Trace.WRITES

    words: Annotated[str, Field(max_length=1500)]
