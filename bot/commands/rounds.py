"""How a team wants its rounds of thanks."""

from datetime import time
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from bot.model.command import Command, FromButton, IsChannel, IsPeople, Need, Trace
from bot.model.item import Weekday
from bot.model.round import Readers


class Rounds(Command):
    """Set up the rounds of thanks: when they come, who reads them first, how many notes they take."""

    slash: ClassVar[str | None] = "haven rounds"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    needs: ClassVar[frozenset[Need]] = frozenset({Need.CHANNEL})
    form_first: ClassVar[bool] = True

    active: Literal["on", "off"] = "on"
    days: Annotated[tuple[Weekday, ...], Field(min_length=1)] = ("fri",)
    at: time = time(16)
    least: Annotated[int, Field(ge=2, le=10)] = 3
    readers: Readers = Readers.AUTO
    stewards: Annotated[tuple[str, ...], IsPeople(), Field(max_length=10)] = ()
    channel: Annotated[str | None, Field(max_length=120), IsChannel()] = None
    per_round: Annotated[int, Field(ge=10, le=100)] = 30
    per_person: Annotated[int, Field(ge=5, le=20)] = 5
    per_day: Annotated[int, Field(ge=1, le=10)] = 3
    sure: Annotated[bool, FromButton()] = False
