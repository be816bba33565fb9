"""A note that goes back to its giver."""

from typing import ClassVar, Literal

from bot.commands.on_notes import OnWaiting
from bot.model.command import Need


class SendBack(OnWaiting):
    """Give a note back to whoever wrote it, with a kind reason."""

    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})

    reason: Literal["deed", "kinder", "private"]
