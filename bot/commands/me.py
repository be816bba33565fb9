"""My own settings."""

from datetime import date, time
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from bot.model.command import Command, Trace
from bot.model.preferences import Often, Thanks


class Me(Command):
    """Choose how and when Haven may reach you, and in which language."""

    slash: ClassVar[str | None] = "haven me"
    home: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    form_first: ClassVar[bool] = True

    direct: bool = False
    reflections: Often = Often.TWICE
    reflect_at: time = time(16)
    zone: Annotated[str | None, Field(max_length=60)] = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    away_until: date | None = None
    snooze: Literal["no", "hour", "day", "week"] = "no"
    thanks: Thanks | None = None
    language: Annotated[str | None, Field(max_length=20)] = None
    country: Annotated[str | None, Field(max_length=2)] = None
