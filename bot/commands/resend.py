"""Send a delivery again that Haven gave up."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton, Trace


class Resend(Command):
    """Post again what may be missing from the channel."""

    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    named_by: ClassVar[str | None] = "delivery"

    delivery: Annotated[str, Field(max_length=16), FromButton()]
