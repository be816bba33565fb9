"""A team: one channel, its rhythm, and what it has been shown so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from types import MappingProxyType

from bot.model.item import Weekday
from bot.model.place import Channel, TeamId, Workspace
from bot.model.practice import Practice
from bot.model.setting import Setting

WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNREACHABLE = frozenset({"gone", "removed"})
"""What `lost` says of a team whose channel may come back by itself; any other problem needs somebody's hand."""
EVERY_PRACTICE: Mapping[Practice, float] = MappingProxyType(dict.fromkeys(Practice, 1.0))


LIGHTEST, USUAL = 1, 2
"""The highest level of what is posted: where there may be minors, and else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When a team gets its post: wall time and days in an IANA zone, without public holidays of a region.

    `region` is a code such as `DE` or `DE-BY`, or None. `paused_until` is the first local date on which posts come again;
    `skips` are single dates without a post. A `slowed` team gets two posts a week, because nobody answered for long.
    """

    zone: str
    at: time
    days: frozenset[Weekday]
    region: str | None = None
    paused_until: date | None = None
    skips: frozenset[date] = frozenset()
    slowed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taste:
    """What a team wants to get: a weight for each practice (0 is off), the highest level, and what it disliked.

    `started` is the local date of its first day: the on-ramp counts from there. `seed` makes its order its own. Before
    `gentle_until` nothing comes that would hurt in a hard time.
    """

    seed: str
    started: date
    weights: Mapping[Practice, float] = field(default_factory=lambda: EVERY_PRACTICE)
    cap: int = USUAL
    disliked: frozenset[str] = frozenset()
    gentle_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What a team has been shown: per item the last date, per practice how often it came and how often it was due."""

    seen: Mapping[str, date] = field(default_factory=dict)
    posted: Mapping[Practice, int] = field(default_factory=dict)
    expected: Mapping[Practice, float] = field(default_factory=dict)
    last: Practice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """One channel with its own rhythm, language and mix of practices.

    `next_day` and `next_at` (UTC) are the next post; None while there is none to come. `lost` names the problem that
    paused it, such as a channel that is gone. `version` grows with each change of its settings; `answered_on` is the
    local date of the last sign that anybody read along. `calls` is the circle that each practice calls, `gate` the one
    whose people alone may use Haven here. `keep_most` is for how many days journals may keep entries at most, as far as
    this team was told of it; None is as long as somebody likes.
    """

    id: TeamId
    workspace: Workspace
    channel: Channel
    name: str
    locale: str
    rhythm: Rhythm
    taste: Taste
    swaps: Mapping[date, str] = field(default_factory=dict)
    next_day: date | None = None
    next_at: datetime | None = None
    lost: str | None = None
    version: int = 0
    answered_on: date | None = None
    setting: Setting = "workplace"
    calls: str | None = None
    gate: str | None = None
    keep_most: int | None = None

    @property
    def adults(self) -> bool:
        """Whether an admin said that everybody here is an adult; if not, only the lightest items come."""
        return self.taste.cap > LIGHTEST
