"""What becomes of a reported note."""

from typing import Annotated, ClassVar

from bot.commands.on_notes import OnPosted
from bot.model.command import FromButton, Need


class Judge(OnPosted):
    """Take a reported note out of the channel, or leave it there."""

    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})

    remove: Annotated[bool, FromButton()] = False
