"""Who can see what."""

from typing import ClassVar

from bot.model.command import Command, Need


class Trust(Command):
    """See who can see what, in plain words."""

    slash: ClassVar[str | None] = "haven trust"
    needs: ClassVar[frozenset[Need]] = frozenset({Need.TEAM})
    for_all: ClassVar[bool] = True
