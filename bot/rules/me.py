"""What somebody sets for themself: checked field by field, and applied."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.commands import Me
from bot.model.preferences import Preferences
from bot.rules.places import known_country, known_language
from bot.rules.preferences import zone_of
from bot.rules.problem import Problem
from bot.rules.setup import zone_problem

SNOOZE: Mapping[str, timedelta] = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}


def problems(command: Me, now: datetime, zone: str) -> dict[str, Problem]:
    """What does not fit, by field; `zone` is where the person is if they name none."""
    found: dict[str, Problem] = {}
    if command.zone is not None and (problem := zone_problem(command.zone)) is not None:
        found["zone"] = problem
    if (command.quiet_from is None) != (command.quiet_to is None):
        missing = "quiet_from" if command.quiet_from is None else "quiet_to"
        found[missing] = Problem(code="both")
    elif command.quiet_from is not None and command.quiet_from == command.quiet_to:
        found["quiet_to"] = Problem(code="same")
    if command.away_until is not None:
        here = zone_of(Preferences(zone=command.zone or zone))
        if command.away_until <= now.astimezone(ZoneInfo(here)).date():
            found["away_until"] = Problem(code="past")
    if command.language is not None and not known_language(command.language):
        found["language"] = Problem(code="language")
    if command.country is not None and not known_country(command.country):
        found["country"] = Problem(code="country")
    return found


def applied(command: Me, before: Preferences, zone: str | None, now: datetime) -> Preferences:
    """The settings as they were chosen; what was left out is as if never set, but for the `zone` of the client."""
    span = SNOOZE.get(command.snooze)
    return replace(
        before,
        direct=command.direct,
        zone=command.zone or zone,
        quiet_from=command.quiet_from,
        quiet_to=command.quiet_to,
        away_until=command.away_until,
        snooze_until=now + span if span is not None else None,
        thanks=command.thanks,
        language=command.language,
        country=command.country.upper() if command.country else None,
        reflections=command.reflections,
        reflect_at=command.reflect_at,
    )


def shown(preferences: Preferences) -> dict[str, str]:
    """The settings as values of the fields of Me."""
    quiet_from, quiet_to = preferences.quiet_from, preferences.quiet_to
    return {
        "direct": str(preferences.direct).lower(),
        "reflections": preferences.reflections,
        "reflect_at": preferences.reflect_at.strftime("%H:%M"),
        "zone": preferences.zone or "",
        "quiet_from": quiet_from.strftime("%H:%M") if quiet_from else "",
        "quiet_to": quiet_to.strftime("%H:%M") if quiet_to else "",
        "away_until": preferences.away_until.isoformat() if preferences.away_until else "",
        "thanks": preferences.thanks or "",
        "language": preferences.language or "",
        "country": preferences.country or "",
    }
