"""Tells a team before its first round for which what waits also lies in the log of the database."""

from datetime import datetime

from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.delivery import POLICIES
from bot.store import Work
from bot.store.outbox import Outgoing
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
        word = Outgoing(
            id=new_id(self._entropy),
            team=team.id,
            workspace=team.workspace,
            kind=DeliveryKind.WORD,
            slot=f"durable/{n}",
            to=team.channel,
            act=Post(message=self._words.say("trust-durable", team.locale)),
            due_at=now,
            not_after=now + POLICIES[DeliveryKind.WORD].late,
        )
        await work.outbox.plan([word])
