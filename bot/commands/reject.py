"""A note that goes no further."""

from typing import ClassVar

from bot.commands.on_notes import OnWaiting
from bot.model.command import Need


class Reject(OnWaiting):
    """Let a note go no further."""

    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
