"""Tells a team before its first round for which what waits also lies in the log of the database."""

from datetime import datetime

from bot.model.team import Team
from bot.ports import Entropy
from bot.store import Work
from bot.telling.announcements import a_word
from bot.words import Words

PROBLEM = "durable"


class Durable:
    """Whether boxes survive a crash of PostgreSQL is chosen by whoever runs Haven; teams are told once when it changes."""

    def __init__(self, words: Words, entropy: Entropy, *, durable: bool) -> None:
        self._words = words
        self._entropy = entropy
        self._on = durable

    async def tell(self, work: Work, team: Team, now: datetime) -> None:
        """Say it in the channel in the transaction that opens a round."""
        if not self._on:
            await work.problems.close(team.id, PROBLEM)
            return
        new = await work.problems.open([(team.id, PROBLEM)])
        if (n := new.get((team.id, PROBLEM))) is None:
            return
        message = self._words.say("trust-durable", team.locale)
        word = a_word(team, message, f"durable/{n}", self._entropy, now)
        await work.outbox.plan([word])
