"""Words of a private reflection, written in a form."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Write(Command):
    """Write in private. I keep it only if you press Keep afterwards."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    submit: ClassVar[str] = "button-send"
    for_all: ClassVar[bool] = True

    talk: Annotated[str, Field(max_length=16), FromButton()] = ""
    item: Annotated[str, Field(max_length=12), FromButton()] = ""
    words: Annotated[str, Field(max_length=3000)]
