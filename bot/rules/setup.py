"""What an admin sets for a team: checked field by field, applied, and told as a list of changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.commands import Setup
from bot.model.practice import Practice
from bot.model.team import LIGHTEST, USUAL, WEEKDAYS, Team
from bot.rules.dayoff import known_region
from bot.rules.due import known_zone
from bot.rules.places import known_language, near_zones
from bot.rules.problem import Problem
from bot.rules.rhythm import is_gentle, is_paused, scheduled, today

ORDINARY, MORE = 1.0, 2.0
"""The weight of a practice that is on, and of one that the team wants more often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One setting that is different now, as values that people can read."""

    setting: str
    before: str
    after: str


def problems(command: Setup) -> dict[str, Problem]:
    """What does not fit, by field."""
    found: dict[str, Problem] = {}
    if (problem := zone_problem(command.zone)) is not None:
        found["zone"] = problem
    if command.region is not None and not known_region(command.region.upper()):
        found["region"] = Problem(code="region")
    if not known_language(command.language):
        found["language"] = Problem(code="language")
    if set(command.more) - set(command.practices):
        found["more"] = Problem(code="more")
    return found


def zone_problem(zone: str) -> Problem | None:
    """Why a zone can not be used, with the names of those that look like it."""
    if known_zone(zone):
        return None
    near = near_zones(zone)
    return (
        Problem(code="zone-near", slots={"near": ", ".join(near)}) if near else Problem(code="zone")
    )


def applied(team: Team, command: Setup, last: date | None, now: datetime) -> Team:
    """The team as it was set; `last` is the newest date that had a post."""
    rhythm = replace(
        team.rhythm,
        zone=command.zone,
        at=command.at.replace(second=0, microsecond=0),
        days=frozenset(command.days),
        region=command.region.upper() if command.region else None,
    )
    weights = {
        practice: (MORE if practice in command.more else ORDINARY)
        if practice in command.practices
        else 0.0
        for practice in Practice
    }
    changed = replace(
        team,
        rhythm=rhythm,
        locale=command.language,
        taste=replace(team.taste, weights=weights, cap=USUAL if command.adults else LIGHTEST),
        setting=command.setting,
        calls=command.calls,
        gate=command.gate,
        version=team.version + 1,
        lost=None if team.lost == "zone" else team.lost,
    )
    return scheduled(changed, team, last, now)


def changes(before: Team | None, after: Team) -> list[Changed]:
    """The settings in which two states of a team differ; a new team had none."""
    new = shown(after)
    return _differing(shown(before) if before is not None else dict.fromkeys(new, ""), new)


def day_changes(before: Team, after: Team, now: datetime) -> list[Changed]:
    """The coming days in which two states of a team differ: a pause, gentle days, days without a post."""
    return _differing(_days(before, now), _days(after, now))


def _days(team: Team, now: datetime) -> dict[str, str]:
    paused, gentle = team.rhythm.paused_until, team.taste.gentle_until
    skips = sorted(day for day in team.rhythm.skips if day >= today(team.rhythm, now))
    return {
        "paused": paused.isoformat() if paused and is_paused(team, now) else "",
        "gentle": gentle.isoformat() if gentle and is_gentle(team, now) else "",
        "skipped": ", ".join(day.isoformat() for day in skips),
    }


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> list[Changed]:
    return [
        Changed(setting=name, before=old[name], after=new[name])
        for name in new
        if old[name] != new[name]
    ]


def shown(team: Team) -> dict[str, str]:
    """A team's settings as text, in the order of the form; the values are those of the fields of Setup."""
    rhythm, weights = team.rhythm, team.taste.weights
    return {
        "channel": team.channel.ref,
        "zone": rhythm.zone,
        "at": rhythm.at.strftime("%H:%M"),
        "days": ",".join(day for day in WEEKDAYS if day in rhythm.days),
        "region": rhythm.region or "",
        "language": team.locale,
        "practices": ",".join(one for one in Practice if weights.get(one, 0) > 0),
        "more": ",".join(one for one in Practice if weights.get(one, 0) > ORDINARY),
        "setting": team.setting,
        "calls": team.calls or "",
        "gate": team.gate or "",
        "adults": str(team.adults).lower(),
    }
