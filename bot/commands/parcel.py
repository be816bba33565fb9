"""One's own journal as files, in the direct conversation."""

from typing import Annotated, ClassVar

from bot.model.command import Command, FromButton, Trace


class Parcel(Command):
    """Get your whole journal as files in our direct messages, where the platform keeps them."""

    trace: ClassVar[Trace] = Trace.WRITES
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    sure: Annotated[bool, FromButton()] = False
