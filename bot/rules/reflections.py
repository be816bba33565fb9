"""When somebody gets a reflection by itself, and which one: their own local time, one practice after another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

from bot.model.delivery import DeliveryKind
from bot.model.item import Item, Kind, Weekday
from bot.model.place import DeliveryId, Person
from bot.model.practice import Practice
from bot.model.preferences import Often, Preferences, Prompted, Reflecting
from bot.model.team import LIGHTEST, WEEKDAYS
from bot.rules.delivery import POLICIES
from bot.rules.due import instant
from bot.rules.preferences import NEVER, hold_until, zone_of

DAYS: Mapping[Often, frozenset[Weekday]] = {
    Often.OFF: frozenset(),
    Often.WEEKLY: frozenset({"wed"}),
    Often.TWICE: frozenset({"tue", "thu"}),
    Often.DAILY: frozenset(WEEKDAYS[:5]),
}
PATIENCE = 3
"""So many reflections in a row may stay unanswered; then they stop."""
REMEMBERED = timedelta(days=90)
"""For so long it is remembered which items somebody got."""
OPEN_FOR = timedelta(hours=24)
"""How long a prompt can be answered, and how long a conversation under way is kept."""
SOON = timedelta(hours=12)
"""A rest that ends within so long, such as a night, only puts a reflection off; a longer one leaves it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What becomes of somebody whose reflection is due: it is sent, or no more come, and when the next moment is."""

    send: bool = False
    stop: bool = False
    next: datetime | None = None


def next_reflection(preferences: Preferences, after: datetime) -> datetime | None:
    """The first moment after `after` at which a reflection comes, in UTC; None for who wants none."""
    if not preferences.direct or preferences.reflections is Often.OFF:
        return None
    zone = zone_of(preferences)
    first = after.astimezone(ZoneInfo(zone)).date()
    for ahead in range(
        15
    ):  # two weeks and a day: longer than any rhythm rests, whatever the clocks do
        day = first + timedelta(days=ahead)
        if WEEKDAYS[day.weekday()] in DAYS[preferences.reflections]:
            at = instant(day, preferences.reflect_at, zone)
            if at is not None and at > after:
                return at
    return None


def due(preferences: Preferences, planned: datetime, now: datetime) -> Due:
    """What happens now if the next moment was to be `planned`. It waits for whoever rests, and is never late."""
    rests = hold_until(preferences, now)
    if rests == NEVER or preferences.reflections is Often.OFF:
        return Due()
    if rests is not None:
        soon = rests - now <= SOON
        return Due(next=rests if soon else next_reflection(preferences, rests))
    following = next_reflection(preferences, now)
    if now - planned > POLICIES[DeliveryKind.REFLECTION].late:
        return Due(next=following)
    if preferences.reflecting.ignored >= PATIENCE:
        return Due(stop=True)
    return Due(send=True, next=following)


def choose_reflection(
    items: Iterable[Item],
    reflecting: Reflecting,
    seed: str,
    day: date,
    practice: Practice | None = None,
    *,
    adults: bool,
) -> Item | None:
    """The reflection for a local date: of the practice that came longest ago, or the named one, what came longest ago of it.

    What suits the weekday goes first; `seed` makes the order a person's own. Where nobody said that all are `adults`, only
    the lightest items come. None if there is none at all.
    """
    ready = [
        one
        for one in items
        if one.kind is Kind.PRIVATE_REFLECTION
        and one.status == "reviewed"
        and (adults or one.level <= LIGHTEST)
        and practice in (None, one.practice)
    ]
    seen = reflecting.seen
    last: dict[Practice, int] = {}
    for one in ready:
        last[one.practice] = max(last.get(one.practice, 0), seen.get(one.id, 0))

    def rank(one: Item) -> tuple[int, bytes, int, bool, bytes]:
        fits = not one.weekday_fit or WEEKDAYS[day.weekday()] in one.weekday_fit
        return (
            last[one.practice],
            _drawn(seed, one.practice),
            seen.get(one.id, 0),
            not fits,
            _drawn(seed, one.id),
        )

    return min(ready, key=rank, default=None)


def prompted(
    reflecting: Reflecting,
    *,
    talk: str,
    item: str,
    now: datetime,
    delivery: DeliveryId | None = None,
) -> Reflecting:
    """After somebody got a prompt; one that came by itself, with its `delivery`, counts as ignored until it is answered."""
    oldest = (now - REMEMBERED).toordinal()
    seen = {id: day for id, day in reflecting.seen.items() if day >= oldest}
    before = reflecting.prompt
    return replace(
        reflecting,
        earlier=before
        if before is not None and before.delivery is not None
        else reflecting.earlier,
        prompt=Prompted(talk=talk, item=item, at=now, delivery=delivery),
        seen=seen | ({item: now.toordinal()} if item else {}),
        ignored=reflecting.ignored + (delivery is not None),
    )


def answered(reflecting: Reflecting, talk: str | None = None) -> Reflecting:
    """After somebody answered in any way: nothing counts as ignored, and the prompt of that conversation waits no more."""
    left = [
        one if one is not None and talk not in (None, one.talk) else None
        for one in (reflecting.prompt, reflecting.earlier)
    ]
    return replace(reflecting, ignored=0, prompt=left[0], earlier=left[1])


def remindable(preferences: Preferences, person: Person) -> Preferences:
    """The settings, with whom to write to as long as reflections come by themselves."""
    wanted = preferences.direct and preferences.reflections is not Often.OFF
    reflecting = replace(preferences.reflecting, who=person if wanted else None, ignored=0)
    return replace(preferences, reflecting=reflecting)


def silenced(preferences: Preferences) -> Preferences:
    """The settings of somebody to whom no reflection comes any more until they ask for it."""
    reflecting = replace(preferences.reflecting, who=None, ignored=0)
    return replace(preferences, reflections=Often.OFF, reflecting=reflecting)


def still_open(prompt: Prompted | None, now: datetime) -> Prompted | None:
    """The prompt, if it still waits for words."""
    return prompt if prompt is not None and now - prompt.at < OPEN_FOR else None


def _drawn(seed: str, name: str) -> bytes:
    return blake2b(f"{seed}|{name}".encode(), digest_size=8).digest()
