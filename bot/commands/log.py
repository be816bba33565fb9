"""What admins changed."""

from typing import ClassVar

from bot.model.command import Command


class Log(Command):
    """See which settings of this team were changed, by whom and when."""

    slash: ClassVar[str | None] = "haven log"
