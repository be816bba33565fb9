"""Notes for one person that could not reach them, handed back to their givers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.jobs.closing import post
from bot.jobs.each import each
from bot.jobs.presence import Presence
from bot.model.note import Mail, Note, Return
from bot.model.round import MAILBOX
from bot.model.team import Team
from bot.ports import Clock
from bot.rules.rounds import MAIL
from bot.store import Boxes, Store
from bot.store.deliveries.lasting import PrivateNote
from bot.store.thanks.sheets import Sheet, on_sheet


class Returning:
    """One turn puts into the mailbox what was given up since the last one."""

    def __init__(self, *, store: Store, boxes: Boxes, clock: Clock, presence: Presence) -> None:
        self._store = store
        self._boxes = boxes
        self._clock = clock
        self._presence = presence

    async def work(self, failed: Sequence[PrivateNote]) -> None:
        """Give back, then forget the deliveries: a crash in between does it again, and a letter is there once."""
        if not failed:
            return
        ids = {one.team for one in failed}
        async with self._store.reading() as work:
            teams = await work.teams.running(ids)
            unreadable = await work.teams.there(ids) - teams.keys()

        async def give_back(one: PrivateNote) -> None:
            if one.team in teams:
                await self._give_back(one, teams[one.team])

        stuck = await each(failed, give_back, action="note.stuck", key=lambda one: one.team)
        async with self._store.writing() as work:
            done = [one for one in failed if one not in stuck and one.team not in unreadable]
            await work.lasting.forget([one.id for one in done])

    async def _give_back(self, one: PrivateNote, team: Team) -> None:
        n, place, which = (int(word) for word in one.slot.split("/"))
        found = Sheet.read(await self._boxes.read(one.team, f"posted/{n}")).notes
        until = (self._clock.now() + MAIL).date()
        letters = [
            await self._letter(note, which, team, until) for note in found if note.place == place
        ]
        if letters:
            await self._boxes.change(
                one.team, MAILBOX, on_sheet(lambda sheet: (post(sheet, letters), None))
            )

    async def _letter(self, note: Note, which: int, team: Team, until: date) -> Mail:
        """Somebody who left may be named: everybody can see that. Who can not be reached stays open."""
        person = note.takers[which] if which < len(note.takers) else ""
        if person in await self._presence.gone(team, {person} - {""}):
            back = replace(note, to=(person,))
            return Mail(id=note.id, until=until, why=Return.LEFT, note=back)
        return Mail(id=note.id, until=until, why=Return.UNDELIVERED, note=note)
