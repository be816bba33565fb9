"""What a person set for themself; everything else asks these before it reaches them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from bot.model.place import DeliveryId, Person


class Thanks(StrEnum):
    """How somebody likes to be thanked."""

    PUBLIC = "public"
    PRIVATE = "private"
    NOT_NOW = "not_now"


class Often(StrEnum):
    """How often somebody who takes direct messages gets a reflection."""

    OFF = "off"
    WEEKLY = "weekly"
    TWICE = "twice"
    DAILY = "daily"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompted:
    """A prompt to reflect that waits for words: the id of the conversation that they begin, and its item, if it has one."""

    talk: str
    item: str
    at: datetime
    delivery: DeliveryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflecting:
    """What Haven has to remember of somebody who reflects; nothing of what they write, and not whether they did.

    `who` is to be written to, while reflections come by themselves; `ignored` of them in a row were not answered. Words
    belong to the `prompt`; to the `earlier` one, which came by itself, only if they are typed in reply to it. `seen`
    holds the days, as ordinals, on which items came. `walked` counts conversations, so that no line comes back soon.
    """

    who: Person | None = None
    ignored: int = 0
    prompt: Prompted | None = None
    earlier: Prompted | None = None
    seen: Mapping[str, int] = field(default_factory=dict)
    walked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """One person's own settings. What was never set is None and taken from the platform.

    `direct` says whether Haven may write to them by itself. Quiet hours are wall times in `zone` and may cross midnight;
    `away_until` is the first local date on which they are back, `snooze_until` an instant. `asked_thanks`: they were asked
    how they like to be thanked, which is done once. `reflect_at` is a wall time too.
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
    reflections: Often = Often.TWICE
    reflect_at: time = time(16)
    reflecting: Reflecting = Reflecting()
