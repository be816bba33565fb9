"""A team whose channel was out of reach and can be reached again, whoever noticed it."""

from datetime import datetime

from bot.model.team import Team
from bot.rules.due import known_zone
from bot.rules.rhythm import found_again
from bot.store import Work


async def found(work: Work, team: Team, now: datetime) -> None:
    """Let it go on, and erase nothing of its workspace; `team` was read to be changed.

    One whose zone is unknown needs somebody's hand first.
    """
    await work.removals.take_back(team.workspace)
    if not known_zone(team.rhythm.zone):
        return
    last = await work.postings.last_days([team.id])
    await work.teams.save(found_again(team, last.get(team.id), now))
    await work.problems.close(team.id, "gone")
