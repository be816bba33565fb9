"""Brings letters to oneself back on their day: the message says that one is there, its words stay in the journal."""

from collections.abc import Callable

from bot.commands import Recall, pack
from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Button, Buttons, Message
from bot.model.place import Direct
from bot.model.team import Team
from bot.ports import Clock, Entropy
from bot.rules.delivery import POLICIES
from bot.store import Store
from bot.store.deliveries.outbox import Outgoing
from bot.store.people.members import Member
from bot.store.private.letters import DueLetter
from bot.words import Words

BATCH = 100
"""Letters in a transaction, as with teams."""


class Postman:
    """Plans the letters that are due."""

    def __init__(
        self,
        *,
        store: Store,
        words: Words,
        clock: Clock,
        entropy: Entropy,
        planned: Callable[[], None],
    ) -> None:
        self._store = store
        self._words = words
        self._clock = clock
        self._entropy = entropy
        self._planned = planned

    async def work(self) -> None:
        """Plan until no letter is due."""
        while await self._batch():
            self._planned()

    async def _batch(self) -> bool:
        now = self._clock.now()
        async with self._store.writing() as work:
            count, letters = await work.letters.take_due(now, BATCH)
            if not count:
                return False
            members = await work.members.by_id({one.member for one in letters})
            teams = await work.teams.any_of({one.workspace for one in letters})
            left = {id for id, one in members.items() if one.leaving_on is not None}
            outgoing = [
                self._outgoing(one, teams[one.workspace], members.get(one.member))
                for one in letters
                if one.workspace in teams and one.member not in left
            ]
            await work.outbox.plan(outgoing)
        return True

    def _outgoing(self, letter: DueLetter, team: Team, member: Member | None) -> Outgoing:
        id, now = new_id(self._entropy), self._clock.now()
        locale = (member.preferences.language if member else None) or team.locale
        return Outgoing(
            id=id,
            team=team.id,
            workspace=team.workspace,
            kind=DeliveryKind.LETTER,
            slot=id,
            to=Direct(person=letter.person),
            act=Post(message=self._message(letter.entry, locale)),
            due_at=now,
            not_after=now + POLICIES[DeliveryKind.LETTER].late,
        )

    def _message(self, entry: str, locale: str) -> Message:
        label = self._words.line("button-open-letter", locale)
        row = Buttons(buttons=(Button(label=label, does=pack(Recall(entry=entry))),))
        push = self._words.line("care-title", locale)
        return Message(blocks=(*self._words.say("letter-back", locale).blocks, row), push=push)
