"""An item of the team's own."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, Need, Trace
from bot.model.practice import Practice


class Suggest(Command):
    """Suggest a practice of your own for this team; an admin decides."""

    slash: ClassVar[str | None] = "haven suggest"
    trace: ClassVar[Trace] = Trace.WRITES
    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})

    practice: Practice
    title: Annotated[str, Field(max_length=80)]
    body: Annotated[str, Field(max_length=600)]
    why: Annotated[str, Field(max_length=300)]
