"""Moves posts of rounds that are late to the next hours in which they may go out."""

from datetime import datetime

from bot.rules.due import known_zone
from bot.rules.rounds import end_of_window, in_window
from bot.store import Work


async def move_on(work: Work, now: datetime) -> None:
    """Posts whose time of day is over wait for the next window of their team."""
    late = await work.lasting.late(now)
    teams = await work.teams.by_id({team for _, team in late}) if late else {}
    for id, team in late:
        if team in teams:
            zone = teams[team].rhythm.zone
            zone = zone if known_zone(zone) else "Etc/UTC"
            at = in_window(zone, now)
            await work.lasting.move(id, at, end_of_window(zone, at))
