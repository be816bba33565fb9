"""People to talk to."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, Trace


class Support(Command):
    """See whom you can talk to, in this team and outside of it; nobody learns that you asked."""

    slash: ClassVar[str | None] = "support"
    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
    home: ClassVar[bool] = True
    submit: ClassVar[str] = "button-show"
    for_all: ClassVar[bool] = True

    country: Annotated[str | None, Field(max_length=2)] = None
