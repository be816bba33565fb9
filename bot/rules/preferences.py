"""When a person may be reached: one rule that every planner and the relay obey."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.model.preferences import Preferences
from bot.rules.due import instant, known_zone

NEVER = datetime.max.replace(tzinfo=UTC)
"""What `hold_until` returns for somebody who wants no direct messages at all."""
_UTC = "Etc/UTC"


def hold_until(preferences: Preferences, now: datetime) -> datetime | None:
    """Until when nothing may be delivered to this person by itself; None if it may now, NEVER if not at all."""
    if not preferences.direct:
        return NEVER
    return rest_until(preferences, now)


def rest_until(preferences: Preferences, now: datetime) -> datetime | None:
    """Until when the person rests (quiet hours, away, snooze), also from what needs no opt-in; None if they do not."""
    moment = now
    while (later := _later(preferences, moment)) > moment:
        moment = later
    return moment if moment > now else None


def zone_of(preferences: Preferences) -> str:
    """The zone that the person's own times are in."""
    zone = preferences.zone
    return zone if zone is not None and known_zone(zone) else _UTC


def _later(preferences: Preferences, moment: datetime) -> datetime:
    """The end of what keeps them from being reached at a moment, or the moment itself."""
    zone = zone_of(preferences)
    ends = [moment]
    if preferences.snooze_until is not None:
        ends.append(preferences.snooze_until)
    if preferences.away_until is not None:
        ends.append(_start_of(preferences.away_until, zone))
    ends.append(_end_of_quiet(preferences, moment, zone))
    return max(ends)


def _end_of_quiet(preferences: Preferences, moment: datetime, zone: str) -> datetime:
    start, end = preferences.quiet_from, preferences.quiet_to
    if start is None or end is None or start == end:
        return moment
    today = moment.astimezone(ZoneInfo(zone)).date()
    for day in (today - timedelta(days=1), today, today + timedelta(days=1)):
        begins = instant(day, start, zone)
        over = instant(day if start < end else day + timedelta(days=1), end, zone)
        if begins is not None and over is not None and begins <= moment < over:
            return over
    return moment


def _start_of(day: date, zone: str) -> datetime:
    first = instant(day, time.min, zone)
    return first if first is not None else datetime.combine(day, time.min, UTC)
