"""Locks the box of a round: the next one opens, and everybody concerned is asked and told at the same moment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.cards.thanks import Thanks
from bot.ids import new_id
from bot.jobs.durable import Durable
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Message
from bot.model.note import Note
from bot.model.place import Direct, Person
from bot.model.preferences import Preferences
from bot.model.preferences import Thanks as Liking
from bot.model.round import MAILBOX, Round, RoundSettings
from bot.model.team import Team
from bot.ports import Clock, Entropy
from bot.rules.delivery import POLICIES
from bot.rules.fates import waits_for_steward
from bot.rules.rounds import locked, next_round, stewards_of
from bot.store import Boxes, Store, Work
from bot.store.deliveries.outbox import Outgoing
from bot.store.thanks.sheets import Sheet
from bot.words import Words


class Locking:
    """From `open` to `locked`, in one transaction."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        words: Words,
        clock: Clock,
        entropy: Entropy,
        durable: Durable,
    ) -> None:
        self._durable = durable
        self._store = store
        self._boxes = boxes
        self._words = words
        self._thanks = Thanks(words)
        self._clock = clock
        self._entropy = entropy

    async def lock(
        self, one: Round, team: Team, settings: RoundSettings | None, size: int | None
    ) -> None:
        """Lock a round of a team; `settings` are None if no other shall follow."""
        now = self._clock.now()
        after = next_round(team, settings, one, size, now) if settings is not None else None
        if after is not None:
            await self._boxes.open(team.id, after.box)
        await self._boxes.open(team.id, MAILBOX)
        notes = Sheet.read(await self._boxes.read(team.id, one.box)).notes
        done = locked(one, team.rhythm.zone, now)
        async with self._store.writing() as work:
            outgoing = await self._asked(work, team, done, notes, now)
            if after is not None:
                await work.rounds.open(after)
            outgoing += await self._stewards(work, team, done, notes, now)
            await work.outbox.plan(outgoing)
            await work.rounds.advance(done)
            if after is not None:
                await self._durable.tell(work, team, now)

    async def _asked(
        self, work: Work, team: Team, one: Round, notes: Sequence[Note], now: datetime
    ) -> list[Outgoing]:
        """To whom something is given: asked once how they like it, or told that it is about to be posted.

        Where stewards read everything, all are asked at the same moment, because most notes are passed on, and told of none.
        A note that the rules hold asks nobody: it may hurt and never come, and then the question would have told of it.
        """
        platform = team.workspace.platform
        outgoing: list[Outgoing] = []
        coming = [note for note in notes if not waits_for_steward(note, one.reads)]
        asking = [note for note in notes if not note.held or note.read]
        refs = sorted({ref for note in asking for ref in note.to})
        people = [Person(workspace=team.workspace.ref, ref=ref) for ref in refs]
        members = await work.members.of(platform, people, change=True)
        for person in people:
            member = members.get(person)
            likes = member.preferences if member is not None else Preferences()
            slot = f"{one.n}/{work.members.id_of(platform, person)}"
            locale = likes.language or team.locale
            if member is not None and member.leaving_on is not None:
                continue  # who left is not to be written to
            if likes.thanks is None and not likes.asked_thanks:
                await work.members.save(platform, person, replace(likes, asked_thanks=True))
                message = self._thanks.asks(team, one.reads, locale)
                outgoing.append(self._direct(team, DeliveryKind.ASKS, slot, person, message))
            elif likes.thanks is Liking.PUBLIC and likes.direct and _coming(person.ref, coming):
                when = self._words.moment(one.close_at, team.rhythm.zone, locale)
                message = self._thanks.coming(team, when, locale)
                outgoing.append(self._direct(team, DeliveryKind.COMING, slot, person, message))
        return outgoing

    async def _stewards(
        self, work: Work, team: Team, one: Round, notes: Sequence[Note], now: datetime
    ) -> list[Outgoing]:
        """Each is told of as many as they may read: one more would tell them that it is for them, and waits."""
        waiting = [note for note in notes if waits_for_steward(note, one.reads)]
        when = self._words.moment(one.close_at, team.rhythm.zone, team.locale)
        people = await stewards(work, team, one.n) if waiting else ()
        counts = [sum(person.ref not in note.to for note in waiting) for person in people]
        return [
            self._direct(
                team,
                DeliveryKind.NOTICE,
                f"queue/{one.n}/{place}",
                person,
                self._thanks.unread(team, one.n, count, when),
            )
            for place, (person, count) in enumerate(zip(people, counts, strict=True))
            if count
        ]

    def _direct(
        self,
        team: Team,
        kind: DeliveryKind,
        slot: str,
        person: Person,
        message: Message,
    ) -> Outgoing:
        now = self._clock.now()
        return Outgoing(
            id=new_id(self._entropy),
            team=team.id,
            workspace=team.workspace,
            kind=kind,
            slot=slot,
            to=Direct(person=person),
            act=Post(message=message),
            due_at=now,
            not_after=now + POLICIES[kind].late,
        )


async def stewards(work: Work, team: Team, n: int) -> tuple[Person, ...]:
    """Who reads notes of round `n`: those whom the team named, in turn, else the named admins."""
    named = {one.ref: one for one in await work.circles.stewards(team.id)}
    if named:
        return tuple(named[ref] for ref in stewards_of(n, tuple(named)))
    return (await work.admins.of([team.workspace])).get(team.workspace, ())


def _coming(ref: str, notes: Sequence[Note]) -> bool:
    return any(ref in note.to and not note.private for note in notes)
