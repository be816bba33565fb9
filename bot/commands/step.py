"""One step of an exercise, in private."""

from typing import Annotated

from pydantic import Field

from bot.model.command import Command


class Step(Command):
    """Go through an exercise one step at a time, only for you."""

    item: Annotated[str, Field(max_length=20)]
    n: Annotated[int, Field(ge=1, le=99)] = 1
