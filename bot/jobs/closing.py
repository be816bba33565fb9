"""Closes a round: what becomes of each note is decided once and written beside it; then it goes out, and the key dies.

The boxes and the database can not commit together, so every step can be done twice: a crash anywhere is finished by the
next turn, and no note is lost, posted twice, or posted after it was withdrawn.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.cards.thanks import Thanks
from bot.ids import new_id
from bot.jobs.presence import Presence
from bot.model.delivery import DeliveryKind, Post
from bot.model.note import Fate, Mail, Note, Return
from bot.model.place import Direct, Person
from bot.model.preferences import Preferences
from bot.model.round import MAILBOX, Round, RoundSettings, Stage
from bot.model.team import Team
from bot.ports import Clock, Entropy
from bot.rules.delivery import POLICIES
from bot.rules.fates import Likes, decided
from bot.rules.rhythm import today
from bot.rules.round_post import placed
from bot.rules.rounds import MAIL, end_of_window, goes_out
from bot.store import Boxes, Store, Work
from bot.store.deliveries.outbox import Outgoing
from bot.store.thanks.sheets import Sheet, on_sheet
from bot.words import Words

SPREAD = timedelta(minutes=30)
"""Within this time after the close notes for one person alone leave, each at a moment of its own."""


class Closing:
    """From `locked` over `planned` to `closed`."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        words: Words,
        clock: Clock,
        entropy: Entropy,
        presence: Presence,
    ) -> None:
        self._store = store
        self._presence = presence
        self._boxes = boxes
        self._thanks = Thanks(words)
        self._clock = clock
        self._entropy = entropy

    async def close(self, one: Round, team: Team, settings: RoundSettings) -> None:
        """Finish a round, from wherever it is."""
        now = self._clock.now()
        if one.stage is Stage.LOCKED:
            notes = await self._decided(one, team, now)
            given = [note for note in notes if note.place]
            await self._keep(one, given)
            one = replace(one, stage=Stage.PLANNED, items=len(given))
            await self._plan(one, team, settings, given, now)
        else:
            notes = list(Sheet.read(await self._boxes.read(team.id, one.box)).notes)
        await self._pass_on(one, team, notes, now)
        await self._boxes.close(team.id, one.box)
        async with self._store.writing() as work:
            await work.rounds.advance(replace(one, stage=Stage.CLOSED))

    async def _decided(self, one: Round, team: Team, now: datetime) -> list[Note]:
        """What becomes of each note, written beside it; from here on nothing is put in, taken out or decided anew."""
        found = Sheet.read(await self._boxes.read(team.id, one.box)).notes
        left = await self._presence.gone(team, {ref for note in found for ref in note.to})
        async with self._store.reading() as work:
            likes = await self._likes(work, team, found)
            last = await work.rounds.current(team.id) is None

        def decide(sheet: Sheet) -> tuple[Sheet, list[Note]]:
            if sheet.closing:
                return sheet, sorted(sheet.notes, key=lambda note: note.place)
            fates = decided(
                sheet.notes,
                likes,
                least=one.least,
                reads=one.reads,
                opened=one.opened,
                day=today(team.rhythm, now),
                left=left,
                last=last,
            )
            fractions = [self._entropy.fraction() for _ in range(2 * len(fates))]
            notes = placed(fates, fractions)
            return Sheet(notes=tuple(notes), closing=True), notes

        return await self._boxes.change(team.id, one.box, on_sheet(decide))

    async def _likes(self, work: Work, team: Team, notes: Sequence[Note]) -> Likes:
        refs = {ref for note in notes for ref in note.to}
        return {ref: one.thanks for ref, one in (await _preferences(work, team, refs)).items()}

    async def _keep(self, one: Round, given: Sequence[Note]) -> None:
        """What goes out stays sealed under a key of its own for a week, so that it can be hidden or reported."""
        if given:
            await self._boxes.open(one.team, one.posted)
            sheet = Sheet(notes=tuple(given))
            await self._boxes.change(one.team, one.posted, on_sheet(lambda _: (sheet, None)))

    async def _plan(
        self, one: Round, team: Team, settings: RoundSettings, given: Sequence[Note], now: datetime
    ) -> None:
        at = goes_out(one, team.rhythm.zone, now)
        async with self._store.writing() as work:
            outgoing = self._parts(one, team, settings, given, at)
            private = [note for note in given if note.fate is Fate.PRIVATE]
            takers = {ref for note in private for ref in note.takers}
            preferences = await _preferences(work, team, takers)
            for note in private:
                outgoing += self._private(one, team, note, preferences, at)
            await work.outbox.plan(outgoing)
            await work.rounds.advance(one, done=False)

    def _parts(
        self, one: Round, team: Team, settings: RoundSettings, given: Sequence[Note], at: datetime
    ) -> list[Outgoing]:
        return [
            Outgoing(
                id=new_id(self._entropy),
                team=team.id,
                workspace=team.workspace,
                kind=DeliveryKind.ROUND,
                slot=f"{one.n}/{part}",
                to=settings.channel or team.channel,
                act=Post(message=self._thanks.post(team, one, given, part)),
                due_at=at + timedelta(milliseconds=part - 1),  # one after the other
                not_after=end_of_window(team.rhythm.zone, at),
            )
            for part in sorted({note.part for note in given if note.part})
        ]

    def _private(
        self,
        one: Round,
        team: Team,
        note: Note,
        preferences: Mapping[str, Preferences],
        at: datetime,
    ) -> list[Outgoing]:
        outgoing: list[Outgoing] = []
        for place, ref in enumerate(note.takers):
            locale = preferences[ref].language or team.locale
            message = self._thanks.given(team, one, note, locale)
            due = at + SPREAD * self._entropy.fraction()
            outgoing.append(
                Outgoing(
                    id=new_id(self._entropy),
                    team=team.id,
                    workspace=team.workspace,
                    kind=DeliveryKind.THANKS,
                    slot=f"{one.n}/{note.place}/{place}",
                    to=Direct(person=Person(workspace=team.workspace.ref, ref=ref)),
                    act=Post(message=message),
                    due_at=due,
                    not_after=due + POLICIES[DeliveryKind.THANKS].late,
                )
            )
        return outgoing

    async def _pass_on(self, one: Round, team: Team, notes: Sequence[Note], now: datetime) -> None:
        """What stays goes into the next box, what comes back into the mailbox; each is there once."""
        carried = [note for note in notes if note.fate is Fate.CARRY]
        back = [(note, note.why or Return.FEW) for note in notes if note.fate is Fate.RETURN]
        async with self._store.reading() as work:
            after = await work.rounds.current(team.id)
        if after is None:
            back += [(note, Return.FEW) for note in carried]
        elif carried:

            def add(sheet: Sheet) -> tuple[Sheet, None]:
                there = {note.id for note in sheet.notes}
                new = tuple(_fresh(note) for note in carried if note.id not in there)
                return replace(sheet, notes=(*sheet.notes, *new)), None

            await self._boxes.change(team.id, after.box, on_sheet(add))
        if back:
            until = (now + MAIL).date()
            letters = [
                Mail(id=note.id, until=until, why=why, note=_fresh(note)) for note, why in back
            ]
            await self._boxes.change(team.id, MAILBOX, on_sheet(lambda s: (post(s, letters), None)))


def post(sheet: Sheet, letters: Sequence[Mail]) -> Sheet:
    """The mailbox with these letters; what a note came back for is told once."""
    told = {one.id for one in sheet.mail if one.why is not None}
    for one in letters:
        if one.id not in told:
            sheet = sheet.with_letter(one)
    return sheet


def _fresh(note: Note) -> Note:
    """A note as it lies in a box that is open."""
    return replace(note, fate=None, why=None, takers=(), place=0, part=0)


async def _preferences(work: Work, team: Team, refs: Collection[str]) -> Mapping[str, Preferences]:
    people = [Person(workspace=team.workspace.ref, ref=ref) for ref in refs]
    members = await work.members.of(team.workspace.platform, people)
    return {
        one.ref: members[one].preferences if one in members else Preferences() for one in people
    }
