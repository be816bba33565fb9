"""Weeks of thanks with anything that people, admins and crashes may do, and what has to be true of each note afterwards."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from bot.commands import Appreciate, Hide, Like, Lockdown, Mine, Pause, Report, Resume, Ticket
from bot.commands.reading import unpack
from bot.library import Library, content_root, load
from bot.model.ask import Actor, Ask, Say
from bot.model.delivery import Delivery, DeliveryKind, Post, Receipt
from bot.model.message import plain
from bot.model.note import Alone
from bot.model.place import Direct
from bot.model.preferences import Thanks
from bot.rules.rhythm import today
from bot.rules.rounds import LONGEST_WAIT
from bot.testing import FakeClock, RecordingPlatform, World, a_team, a_world
from bot.testing.player import buttons
from tests.scenarios.thanks import code, sends

GIVERS = ("ann", "cem", "dee", "eli")
TAKERS = ("bob", "eve")
DRAIN = 5
"""Weeks without any trouble in which everything has to arrive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A post as it was sent, before anything was taken out of it again."""

    delivery: Delivery
    words: str
    day: date


@dataclass(slots=True)
class Remembering(RecordingPlatform):
    """Also remembers what posts said first."""

    log: list[Said] = field(default_factory=list)

    def said(self, text: str, kind: DeliveryKind) -> list[Said]:
        """The posts of a kind that held these words when they were sent."""
        return [one for one in self.log if one.delivery.kind is kind and text in one.words]

    async def send(self, delivery: Delivery) -> Receipt:
        """As the recording platform does it."""
        receipt = await RecordingPlatform.send(self, delivery)
        if isinstance(delivery.act, Post) and self.clock is not None:
            words = plain(delivery.act.message)
            self.log.append(Said(delivery=delivery, words=words, day=self.clock.now().date()))
        return receipt


@dataclass(slots=True, kw_only=True)
class Kept:
    """A note that was accepted."""

    code: str
    text: str
    to: str
    private: bool
    alone: Alone
    signed: bool
    opened: date
    withdrawn: bool = False
    kept: bool = False
    returned: bool = False


@dataclass(slots=True)
class Weeks:
    """A world over which time passes, and what it promised so far."""

    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    notes: list[Kept] = field(default_factory=list)
    platform: Remembering = field(default_factory=lambda: Remembering(size=9))
    starts: int = 0
    locked_down: bool = False

    async def gives(self, world: World, giver: int, to: int, how: int) -> None:
        """Somebody thanks somebody, in one of several ways."""
        player = world.somebody(GIVERS[giver % len(GIVERS)])
        text = f"You explained build number {len(self.notes)} to everybody."
        note = Appreciate(
            to=(TAKERS[to % len(TAKERS)],),
            deed=text,
            name="signed" if how % 5 == 4 else "anonymous",
            where="private" if how % 4 == 3 else "round",
            alone=list(Alone)[how % 3],
        )
        await player.asks(note)
        if not isinstance(player.last, Say) or not _can_be_sent(player.last):
            return
        async with world.store.reading() as work:
            current = await work.rounds.current(world.team.id)
        await sends(player)
        if "Kept for the next round" in player.reads and current is not None:
            self.notes.append(
                Kept(
                    code=code(player),
                    text=text,
                    to=note.to[0],
                    private=note.where == "private",
                    alone=note.alone,
                    signed=note.name == "signed",
                    opened=current.opened,
                )
            )

    async def withdraws(self, world: World, which: int) -> None:
        """The holder of a code withdraws."""
        if self.notes:
            note = self.notes[which % len(self.notes)]
            await world.ann.asks(Ticket(code=note.code, do="withdraw"))
            note.withdrawn = note.withdrawn or "Withdrawn" in world.ann.reads

    async def likes(self, world: World, who: int, how: int) -> None:
        """Somebody chooses how they like to be thanked."""
        player = world.somebody(TAKERS[who % len(TAKERS)])
        await player.asks(Like(thanks=list(Thanks)[how % 3]))

    async def hides(self, world: World, who: int, place: int) -> None:
        """Somebody keeps notes to themself, before and after they are shown."""
        player = world.somebody(TAKERS[who % len(TAKERS)])
        await player.asks(Hide(team=world.team.id, n=1 + place % 4, place=1 + place % 3))
        await player.asks(Mine())
        shown = player.reads
        labels = [one for one in buttons(player.sees) if one.label == "Keep this one for me"]
        if labels:
            command = unpack(labels[0].does)
            assert command is not None
            await player.asks(command)
            first = min((n.text for n in self.notes if n.text in shown), key=shown.index)
            note = next(one for one in self.notes if one.text == first)
            note.kept = note.kept or "yours alone" in player.reads

    async def reports(self, world: World, place: int) -> None:
        """Somebody reports a note."""
        await world.ann.asks(Report(team=world.team.id, n=1 + place % 4, place=1 + place % 3))

    async def pauses(self, world: World, days: int) -> None:
        """An admin pauses the team, or ends the pause."""
        until = today(world.team.rhythm, self.clock.now()) + timedelta(days=1 + days % 9)
        await world.ada.asks(Pause(until=until) if days % 2 else Resume())

    async def locks_down(self, world: World) -> None:
        """An admin stops everything anonymous, or starts it again."""
        self.locked_down = not self.locked_down
        await world.ada.asks(Lockdown(state="on" if self.locked_down else "off"))

    @asynccontextmanager
    async def world(self) -> AsyncIterator[World]:
        """The next process."""
        self.starts += 1
        team = a_team(FakeClock(), days=frozenset({"mon"}))
        async with a_world(
            self.folder,
            clock=self.clock,
            team=team,
            platforms={"test": self.platform},
            library=library(),
            seed=self.starts,
        ) as world:
            yield world

    async def reads_letters(self, world: World) -> None:
        """Every giver looks what came back; that waits for two weeks only."""
        for note in self.notes:
            if not note.returned:
                actor = Actor(person=world.ann.person)
                ask = Ask(at=world.ann.channel, actor=actor, command=Ticket(code=note.code))
                reply = await world.bot("test").ask(ask)
                assert isinstance(reply, Say)
                told = plain(reply.message)
                note.returned = "could not pass this on" in told or "was dropped" in told

    async def drained(self) -> None:
        """Every trouble ends, and time passes until all has arrived."""
        async with self.world() as world:
            if self.locked_down:
                await self.locks_down(world)
            await world.ada.asks(Resume())
            for _ in range(DRAIN):
                await self.clock.advance(weeks=1)
                await self.reads_letters(world)
            for note in self.notes:
                self._has_its_fate(world, note)
            self._rounds_were_large_enough()

    def _has_its_fate(self, world: World, note: Kept) -> None:
        public = self.platform.said(note.text, DeliveryKind.ROUND)
        private = self.platform.said(note.text, DeliveryKind.THANKS)
        if note.withdrawn:
            assert (public, private) == ([], []), f"withdrawn, and yet it went out: {note}"
            return
        assert len(public) <= 1, f"posted twice: {note}"
        assert len(private) <= 1, f"given twice: {note}"
        assert not (note.private and public), f"it was for one person alone: {note}"
        assert not (note.kept and public), f"it was kept for one person alone: {note}"
        to = Direct(person=world.somebody(note.to).person)
        assert all(one.delivery.to == to for one in private), f"for somebody else: {note}"
        if not note.kept:
            ways = len(public) + len(private) + note.returned
            assert ways == 1, f"lost, or in two ways: {note}"

    def _rounds_were_large_enough(self) -> None:
        """Notes without a name went out together with others, or had waited for two weeks."""
        rounds: dict[str, list[bool]] = {}
        for note in self.notes:
            for kind in (DeliveryKind.ROUND, DeliveryKind.THANKS):
                for one in self.platform.said(note.text, kind):
                    if not note.signed:
                        waited = one.day - note.opened >= LONGEST_WAIT
                        n = one.delivery.slot.partition("/")[0]
                        rounds.setdefault(n, []).append(waited)
        kept = sum(one.kept for one in self.notes)  # they were counted, and then given to nobody
        for n, all_waited in rounds.items():
            assert len(all_waited) + kept >= 3 or all(all_waited), f"round {n} was too small"


def _can_be_sent(said: Say) -> bool:
    return any(one.label.startswith("Send") for one in buttons(said.message))


@cache
def library() -> Library:
    """Read once."""
    return load(content_root())


Move = tuple[str, int, int, int]


def lived(moves: list[Move]) -> None:
    """Weeks in which this happens, one move after the other, and what has to be true afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_lived(Weeks(Path(folder)), moves))


async def _lived(weeks: Weeks, moves: list[Move]) -> None:
    left = list(moves)
    while left:
        async with weeks.world() as world:
            while left:
                kind, a, b, c = left.pop(0)
                if kind == "restart":
                    break
                await _moved(weeks, world, kind, (a, b, c))
    await weeks.drained()


async def _moved(weeks: Weeks, world: World, kind: str, by: tuple[int, int, int]) -> None:
    a, b, c = by
    match kind:
        case "gives":
            await weeks.gives(world, a, b, c)
        case "withdraws":
            await weeks.withdraws(world, a)
        case "likes":
            await weeks.likes(world, a, b)
        case "hides":
            await weeks.hides(world, a, b)
        case "reports":
            await weeks.reports(world, a)
        case "pauses":
            await weeks.pauses(world, a)
        case "lockdown":
            await weeks.locks_down(world)
        case "days":
            await weeks.clock.advance(days=1 + a % 3, hours=b % 9, minutes=c * 5)
            await weeks.reads_letters(world)
        case "outage":
            weeks.clock.jump(days=a % 4, hours=b)
            await world.haven.jobs.settle()
            await weeks.reads_letters(world)
