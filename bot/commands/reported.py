"""A note that somebody reported."""

from typing import ClassVar

from bot.commands.on_notes import OnPosted
from bot.model.command import Need


class Reported(OnPosted):
    """Read a note again that somebody reported."""

    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
