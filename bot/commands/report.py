"""A note that hurts."""

from typing import ClassVar

from bot.commands.on_notes import OnPosted


class Report(OnPosted):
    """Tell those who look after the notes that one of them hurts."""

    for_all: ClassVar[bool] = True
