"""Asks the admins twice a year whether the people whom their team names under /support still hold."""

from bot.cards.care import CareCards
from bot.cards.contacts import about_contact
from bot.model.message import Paragraph
from bot.model.support import TeamContact
from bot.model.team import Team
from bot.ports import Clock
from bot.store import Store
from bot.telling.notices import Notices, Trouble
from bot.words import Words


class Reviewing:
    """One turn asks about every contact whose day has come; it is asked about again half a year later."""

    def __init__(self, *, store: Store, words: Words, notices: Notices, clock: Clock) -> None:
        self._store = store
        self._words = words
        self._cards = CareCards(words)
        self._notices = notices
        self._clock = clock

    async def work(self) -> None:
        """Tell the admins what is due."""
        now = self._clock.now()
        async with self._store.reading() as work:
            if not await work.contacts.any_due(now.date()):
                return
        async with self._store.writing() as work:
            due = await work.contacts.take_due(now.date())
            teams = await work.teams.by_id({team for team, _ in due})
            troubles = [self._trouble(teams[id], one) for id, one in due if id in teams]
            await self._notices.tell(work, troubles, now)

    def _trouble(self, team: Team, contact: TeamContact) -> Trouble:
        today = self._clock.now().date()
        return Trouble(
            team=team,
            name="contact",
            about=f"{contact.id}/{today}",
            blocks=(
                Paragraph(spans=self._cards.contact(contact, team.locale, today)),
                about_contact(self._words, contact, team.id, team.locale),
            ),
        )
