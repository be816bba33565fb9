"""The team's own items."""

from typing import ClassVar

from bot.model.command import Command


class Items(Command):
    """See this team's own practices and what was suggested."""

    slash: ClassVar[str | None] = "haven items"
    admin: ClassVar[bool] = True
