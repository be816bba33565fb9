"""The next two weeks of a team."""

from typing import ClassVar

from bot.model.command import Command, Need


class Preview(Command):
    """Look at the practices of the next two weeks."""

    slash: ClassVar[str | None] = "haven preview"
    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
