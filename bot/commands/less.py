"""Less of an item."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Less(Command):
    """Say that you would like less of this; an item that a quarter dislikes drops out."""

    trace: ClassVar[Trace] = Trace.WRITES

    item: Annotated[str, Field(max_length=20), FromButton()]
