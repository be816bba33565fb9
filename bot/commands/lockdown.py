"""Everything anonymous stops."""

from typing import ClassVar, Literal

from bot.model.command import Command, Trace


class Lockdown(Command):
    """Stop everything anonymous at once, for a heated day; what waits goes on waiting."""

    slash: ClassVar[str | None] = "haven lockdown"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES

    state: Literal["on", "off"] = "on"
