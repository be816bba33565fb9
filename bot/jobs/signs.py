"""What teams said by pressing and answering since their last post, or that they said nothing; read for a whole batch."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from bot.model.place import TeamId
from bot.model.reaction import Tally
from bot.model.team import Team
from bot.rules.reactions import unwanted
from bot.rules.silence import LOOK_BACK, is_silent
from bot.store import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The tallies of each team's open post, and how many of its posts in a row nobody answered."""

    tallies: Mapping[TeamId, Sequence[Tally]]
    unanswered: Mapping[TeamId, int]

    @classmethod
    async def read(cls, work: Work, teams: Collection[TeamId], now: datetime) -> Self:
        """The signs of these teams."""
        return cls(
            tallies=await work.reactions.totals(teams),
            unanswered=await work.postings.unanswered(teams, (now - LOOK_BACK).date()),
        )

    def heeded(self, team: Team) -> Team:
        """The team without what it had enough of, and slowed if nobody answers."""
        disliked = team.taste.disliked | unwanted(self.tallies.get(team.id, ()))
        unanswered = self.unanswered.get(team.id, 0)
        silent = is_silent(team.rhythm, unanswered, heard=team.answered_on is not None)
        return replace(
            team,
            taste=replace(team.taste, disliked=disliked),
            rhythm=replace(team.rhythm, slowed=team.rhythm.slowed or silent),
        )

    async def close(self, work: Work, teams: Collection[TeamId]) -> None:
        """Keep the numbers of teams that get a new post, and delete who answered the last one."""
        await work.reactions.close([one for team in teams for one in self.tallies.get(team, ())])
