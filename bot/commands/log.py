"""What admins changed."""

from typing import ClassVar

from bot.model.command import Command, Need


class Log(Command):
    """See which settings of this team were changed, by whom and when."""

    slash: ClassVar[str | None] = "haven log"
    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
