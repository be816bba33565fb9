"""What Haven holds about me."""

from typing import ClassVar

from bot.model.command import Command


class Data(Command):
    """See everything that Haven holds about you, export it or delete it."""

    slash: ClassVar[str | None] = "haven data"
    home: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
