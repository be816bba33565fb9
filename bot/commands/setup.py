"""Where, when and what a team gets."""

from datetime import time
from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import (
    Command,
    FromButton,
    IsChannel,
    IsCircle,
    Need,
    OnlyWithCircles,
    Trace,
)
from bot.model.item import Weekday
from bot.model.practice import Practice
from bot.model.setting import Setting
from bot.model.team import WEEKDAYS


class Setup(Command):
    """Set up the daily practice of a channel, or change it."""

    slash: ClassVar[str | None] = "haven setup"
    home: ClassVar[bool] = True
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    needs: ClassVar[frozenset[Need]] = frozenset({Need.CHANNEL})
    form_first: ClassVar[bool] = True

    channel: Annotated[str | None, Field(max_length=120), IsChannel()] = None
    zone: Annotated[str, Field(max_length=60)] = "Etc/UTC"
    at: time = time(9)
    days: Annotated[tuple[Weekday, ...], Field(min_length=1)] = WEEKDAYS[:5]
    region: Annotated[str | None, Field(max_length=12)] = None
    language: Annotated[str, Field(max_length=20)] = "en"
    practices: Annotated[tuple[Practice, ...], Field(min_length=1)] = tuple(Practice)
    more: tuple[Practice, ...] = ()
    setting: Setting = "workplace"
    calls: Annotated[str | None, Field(max_length=120), IsCircle()] = None
    gate: Annotated[str | None, Field(max_length=120), IsCircle()] = None
    adults: Annotated[bool, OnlyWithCircles()] = True
    version: Annotated[int | None, FromButton()] = None
