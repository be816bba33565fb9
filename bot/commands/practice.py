"""Today's practice, again."""

from typing import ClassVar

from bot.model.command import Command


class Practice(Command):
    """See today's practice again, only for you."""

    slash: ClassVar[str | None] = "practice"
