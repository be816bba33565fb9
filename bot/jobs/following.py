"""What follows once a round is out: posts edited, stewards told, what reached nobody given back, all of it forgotten."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from bot.cards.thanks import Thanks
from bot.commands import Reported, pack
from bot.ids import new_id
from bot.jobs.each import each
from bot.jobs.locking import stewards
from bot.jobs.returning import Returning
from bot.model.delivery import DeliveryKind, Edit, Post
from bot.model.errors import StoreDown
from bot.model.message import Button, Buttons, Message
from bot.model.note import Note
from bot.model.place import Channel, Direct, TeamId
from bot.model.round import MAILBOX, Round, Stage
from bot.model.team import Team
from bot.ports import Clock, Entropy
from bot.rules.delivery import POLICIES
from bot.rules.rounds import KEPT
from bot.store import BoxClosed, Boxes, Store
from bot.store.boxes.place import Box
from bot.store.deliveries.lasting import PrivateNote
from bot.store.deliveries.outbox import Outgoing
from bot.store.thanks.sheets import Sheet, on_sheet
from bot.telling.announcements import a_word
from bot.words import Words

Touched = tuple[TeamId, int]
EDITABLE = timedelta(days=30)


class Following:
    """Remembers in memory which rounds people did something about; the hourly turn looks at all of them."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        words: Words,
        clock: Clock,
        entropy: Entropy,
        returning: Returning,
    ) -> None:
        self._store = store
        self._returning = returning
        self._boxes = boxes
        self._words = words
        self._thanks = Thanks(words)
        self._clock = clock
        self._entropy = entropy
        self._touched: set[Touched] = set()

    def touch(self, team: TeamId, n: int) -> None:
        """Somebody hid or reported a note of a round."""
        self._touched.add((team, n))

    async def work(self, failed: Sequence[PrivateNote]) -> None:
        """Look at the rounds that were touched, and at notes that reached nobody."""
        touched, self._touched = self._touched, set()
        try:
            # What is broken is looked at again by the hourly turn.
            await each(sorted(touched), self._look, action="round.unseen", key=lambda one: one[0])
        except StoreDown:
            self._touched |= touched
            raise
        await self._returning.work(failed)

    async def tidy(self) -> None:
        """Destroy what went out a week ago or is over or has no team, forget old letters, tell of boxes that were lost."""
        await self.tell_lost()
        boxes = await self._boxes.topics()
        async with self._store.reading() as work:
            there = await work.teams.there({box.team for box in boxes})

        async def look(box: Box) -> None:
            await self._tidied(box) if box.team in there else await self._close(box)

        await each(boxes, look, action="box.broken", key=_team_of)

    async def _tidied(self, box: Box) -> None:
        kind, _, n = box.topic.partition("/")
        if kind == "posted" and n.isdigit():
            self.touch(box.team, int(n))
            await self._forget(box.team, int(n))
        elif kind == "pulse" and n.isdigit():
            await self._end_pulse(box.team, int(n))
        elif box.topic == MAILBOX:
            await self._empty(box.team)

    async def _close(self, box: Box) -> None:
        await self._boxes.close(box.team, box.topic)

    async def _look(self, touched: Touched) -> None:
        async with self._store.reading() as work:
            one = await work.rounds.get(*touched)
            team = (await work.teams.by_id([touched[0]])).get(touched[0])
            channel = await work.rounds.channel(team) if team is not None else None
        if one is None or team is None or channel is None:
            return
        notes = Sheet.read(await self._boxes.read(team.id, one.posted)).notes
        await self._report(team, one, [note for note in notes if note.reported and not note.told])
        await self._edit(team, channel, one, notes)

    async def _edit(self, team: Team, channel: Channel, one: Round, notes: Sequence[Note]) -> None:
        """Take out of the posts what is not to be shown any more."""
        now = self._clock.now()
        fresh = [note for note in notes if note.gone and note.part and not note.erased]
        for part in sorted({note.part for note in fresh}):
            gone = sum(note.gone for note in notes if note.part == part)
            async with self._store.writing() as work:
                of = await work.lasting.id_of(team.id, DeliveryKind.ROUND, f"{one.n}/{part}")
                if of is not None:
                    edit = Outgoing(
                        id=new_id(self._entropy),
                        team=team.id,
                        workspace=team.workspace,
                        kind=DeliveryKind.ROUND,
                        slot=f"edit/{one.n}/{part}/{gone}",
                        to=channel,
                        act=Edit(of=of, message=self._thanks.post(team, one, notes, part)),
                        due_at=now,
                        not_after=now + EDITABLE,
                    )
                    await work.outbox.plan([edit])
        if fresh:
            places = {note.place for note in fresh}
            await self._marked(team, one, lambda note: replace(note, erased=True), places)

    async def _report(self, team: Team, one: Round, notes: Sequence[Note]) -> None:
        """Tell stewards, once for each note."""
        if not notes:
            return
        now = self._clock.now()
        line = self._words.line
        async with self._store.writing() as work:
            people = await stewards(work, team, one.n)
            outgoing = []
            for note in notes:
                does = pack(Reported(team=team.id, n=one.n, place=note.place))
                look = Button(label=line("button-reported", team.locale), does=does)
                said = self._words.say("reported-told", team.locale, team=team.name)
                message = Message(blocks=(*said.blocks, Buttons(buttons=(look,))))
                outgoing += [
                    Outgoing(
                        id=new_id(self._entropy),
                        team=team.id,
                        workspace=team.workspace,
                        kind=DeliveryKind.NOTICE,
                        slot=f"report/{one.n}/{note.place}/{note.judged}/{place}",
                        to=Direct(person=person),
                        act=Post(message=message),
                        due_at=now,
                        not_after=now + POLICIES[DeliveryKind.NOTICE].late,
                    )
                    for place, person in enumerate(people)
                ]
            await work.outbox.plan(outgoing)
        places = {note.place for note in notes}
        await self._marked(team, one, lambda note: replace(note, told=note.reported), places)

    async def _marked(
        self, team: Team, one: Round, mark: Callable[[Note], Note], places: set[int]
    ) -> None:
        def decide(sheet: Sheet) -> tuple[Sheet, None]:
            notes = tuple(mark(note) if note.place in places else note for note in sheet.notes)
            return replace(sheet, notes=notes), None

        with suppress(BoxClosed):  # its week is over
            await self._boxes.change(team.id, one.posted, on_sheet(decide), make=False)

    async def _forget(self, team: TeamId, n: int) -> None:
        async with self._store.reading() as work:
            one = await work.rounds.get(team, n)
            over, at = await work.lasting.last_sent(team, n)
        if one is None or one.stage is not Stage.CLOSED or not over:
            return
        if self._clock.now() >= max(one.close_at, at or one.close_at) + KEPT:
            await self._boxes.close(team, one.posted)

    async def _end_pulse(self, team: TeamId, n: int) -> None:
        """A crash may have left the answers to a question that is over."""
        async with self._store.reading() as work:
            over = await work.pulses.is_over(team, n)
        if over:
            await self._boxes.close(team, f"pulse/{n}")

    async def _empty(self, team: TeamId) -> None:
        today = self._clock.now().date()

        def decide(sheet: Sheet) -> tuple[Sheet, None]:
            return Sheet(mail=tuple(one for one in sheet.mail if one.until >= today)), None

        await self._boxes.change(team, MAILBOX, on_sheet(decide), make=False)

    async def tell_lost(self, one: TeamId | None = None) -> None:
        """A crash of the database may have emptied boxes: a team is told once, and new boxes take their places."""
        lost = await self._boxes.lost(one)
        teams = dict.fromkeys(box.team for box in lost)

        async def tell(team: TeamId) -> None:
            boxes = [box for box in lost if box.team == team]
            waiting = [box for box in boxes if box.topic.startswith("round/")]
            if waiting:
                await self._tell(team, f"lost/{waiting[0].topic}/{lost[waiting[0]][:8]}")
            # The box that names the loss comes last: after a crash in between, the same is not told under another name.
            for box in sorted(boxes, key=lambda box: box in waiting[:1]):
                await self._boxes.replace(box.team, box.topic)

        await each(teams, tell, action="box.lost", key=str)

    async def _tell(self, id: TeamId, slot: str) -> None:
        async with self._store.writing() as work:
            team = (await work.teams.by_id([id])).get(id)
            if team is not None:
                message = self._words.say("round-lost", team.locale)
                word = a_word(team, message, slot, self._entropy, self._clock.now())
                await work.outbox.plan([word])


def _team_of(box: Box) -> str:
    return box.team
