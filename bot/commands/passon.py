"""A note that a steward passes on."""

from typing import ClassVar

from bot.commands.on_notes import OnWaiting
from bot.model.command import Need


class PassOn(OnWaiting):
    """Pass a note on."""

    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})
