"""Fewer posts, or none, in a hard time."""

from datetime import date
from typing import ClassVar, Literal

from bot.model.command import Command, Trace


class Quiet(Command):
    """Go easy in a hard time: only gentle practices, or none, until a day that you choose."""

    slash: ClassVar[str | None] = "haven quiet"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    until: date
    how: Literal["gentle", "nothing"] = "gentle"
