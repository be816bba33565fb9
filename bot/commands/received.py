"""A thank-you that arrived."""

from typing import ClassVar

from bot.commands.on_notes import OnPosted


class Received(OnPosted):
    """Say that you have read a thank-you, hide it, or thank back."""

    for_all: ClassVar[bool] = True
