"""People to talk to in another country."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, Trace


class Helplines(Command):
    """See the helplines of another country; nobody learns that you asked."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True

    country: Annotated[str, Field(max_length=2)]
