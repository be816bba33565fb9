"""What a person set for themself; everything else asks these before it reaches them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Thanks(StrEnum):
    """How somebody likes to be thanked."""

    PUBLIC = "public"
    PRIVATE = "private"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """One person's own settings. What was never set is None and taken from the platform.

    `direct` says whether Haven may write to them by itself. Quiet hours are wall times in `zone` and may cross midnight;
    `away_until` is the first local date on which they are back, `snooze_until` an instant. `asked_thanks`: they were asked
    how they like to be thanked, which is done once.
    """

    direct: bool = False
    zone: str | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    away_until: date | None = None
    snooze_until: datetime | None = None
    thanks: Thanks | None = None
    language: str | None = None
    country: str | None = None
    asked_thanks: bool = False
