"""A card that did not fit."""

from typing import ClassVar

from bot.model.command import Command, Trace


class Misread(Command):
    """Say that a card with helplines did not fit."""

    trace: ClassVar[Trace] = Trace.NONE
    private: ClassVar[bool] = True
