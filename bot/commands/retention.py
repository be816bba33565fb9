"""For how long the journals of a workspace may keep entries at most."""

from typing import ClassVar, Literal

from bot.model.command import Command, Trace


class Retention(Command):
    """Set for how long private journals in this workspace may keep an entry at most."""

    slash: ClassVar[str | None] = "haven retention"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    form_first: ClassVar[bool] = True

    most: Literal["7", "30", "365", "none"] = "none"
