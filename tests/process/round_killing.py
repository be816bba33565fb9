"""Kills a process at each step of the close of a round, and looks what became of each note: `round_killing.py FOLDER`.

It forks instead of starting programs, because a fork is ready in milliseconds. Prints at how many steps it was killed.
"""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from bot.app import Haven
from bot.commands import Like
from bot.entropy import SeededEntropy
from bot.library import content_root
from bot.model.delivery import DeliveryKind
from bot.model.message import plain
from bot.model.note import Note
from bot.model.place import TeamId
from bot.model.preferences import Thanks
from bot.model.round import MAILBOX
from bot.store import Boxes, Store, Work
from bot.store.boxes.boxes import Decide
from bot.store.engine import BUSY_SECONDS
from bot.store.sheets import Sheet
from bot.testing import FakeClock, World, a_world
from bot.words import Words

T = TypeVar("T")
PUBLIC = ("You stayed late.", "You found the mistake.", "You asked how we were.")
ALONE, BACK, LATER = "You listened.", "You wrote the minutes.", "A steward has to read this."


class Death:
    """Comes at a step."""

    def __init__(self, at: int) -> None:
        self._left = at

    def step(self) -> None:
        """One step nearer."""
        self._left -= 1
        if self._left < 0:
            os.kill(os.getpid(), signal.SIGKILL)


class MortalBoxes(Boxes):
    """Boxes of a process that dies before or after a step."""

    def __init__(self, boxes: Boxes, death: Death) -> None:
        self.__dict__.update(vars(boxes))
        self._death = death

    async def open(self, team: TeamId, topic: str) -> None:
        self._death.step()
        await super().open(team, topic)
        self._death.step()

    async def change(self, team: TeamId, topic: str, decide: Decide[T], *, make: bool = True) -> T:
        self._death.step()
        answer = await super().change(team, topic, decide, make=make)
        self._death.step()
        return answer

    async def close(self, team: TeamId, topic: str) -> None:
        self._death.step()
        await super().close(team, topic)
        self._death.step()


class MortalStore(Store):
    """A database of a process that dies before or after a step."""

    def __init__(self, store: Store, death: Death) -> None:
        self.__dict__.update(vars(store))
        self._death = death

    @asynccontextmanager
    async def writing(self, patience: float = BUSY_SECONDS) -> AsyncIterator[Work]:
        self._death.step()
        async with super().writing(patience) as work:
            yield work
        self._death.step()


def a_clock(hours: float) -> FakeClock:
    """The clock at so many hours after Monday, 08:00."""
    clock = FakeClock()
    clock.jump(hours=int(hours))
    return clock


async def prepare(folder: Path) -> None:
    """A round that is locked, with a note of every kind. Friday, 15:45."""
    async with a_world(folder, clock=a_clock(0)) as world:
        for name, how in (("bob", Thanks.PUBLIC), ("fay", Thanks.NOT_NOW)):
            await world.somebody(name).asks(Like(thanks=how))
        notes = [Note(id=f"{n}", to=("bob",), deed=deed) for n, deed in enumerate(PUBLIC)]
        notes += [
            Note(id="alone", to=("eve",), deed=ALONE, private=True),
            Note(id="back", to=("fay",), deed=BACK),
            Note(id="later", to=("bob",), deed=LATER, held=True),
        ]
        sheet = Sheet(notes=tuple(notes)).written()
        await world.haven.boxes.change(world.team.id, "round/1", lambda _: (sheet, None))
        await world.clock.advance(days=4, hours=7, minutes=45)


async def die(folder: Path, at: int) -> None:
    """Close the round in a process that dies at a step."""
    async with a_world(folder, clock=a_clock(103)) as world:
        death = Death(at)
        haven = Haven(
            store=MortalStore(world.store, death),
            boxes=MortalBoxes(world.haven.boxes, death),
            library=world.library,
            words=Words.load(content_root()),
            clock=a_clock(105),
            entropy=SeededEntropy(99),
            platforms=world.haven.platforms,
        )
        await haven.jobs.round()


async def look(folder: Path) -> None:
    """What was planned is sent first; then the round is finished. Each note has its fate, once."""
    async with a_world(folder, clock=a_clock(103), seed=3) as world:
        world.clock.jump(hours=2)
        await world.haven.jobs.carry()
        await world.clock.advance(hours=2)
        assert_each_note_once(world)
        assert await lies(world, "round/2") == [LATER]
        letters = Sheet.read(await world.haven.boxes.read(world.team.id, MAILBOX)).mail
        assert [one.note.deed for one in letters if one.note] == [BACK]
        topics = {box.topic for box in await world.haven.boxes.topics(world.team.id)}
        assert topics == {"round/2", "posted/1", MAILBOX}, topics


def assert_each_note_once(world: World) -> None:
    texts = [
        plain(one.message)
        for one in world.platform.sent
        if one.message and one.delivery.kind in (DeliveryKind.ROUND, DeliveryKind.THANKS)
    ]
    for deed in (*PUBLIC, ALONE):
        assert sum(text.count(deed) for text in texts) == 1, (deed, texts)
    assert not [text for text in texts if BACK in text or LATER in text]


async def lies(world: World, topic: str) -> list[str]:
    found = Sheet.read(await world.haven.boxes.read(world.team.id, topic))
    return [one.deed for one in found.notes]


def forked(folder: Path, at: int) -> int:
    """Die in a process of its own; how it ended."""
    child = os.fork()
    if child == 0:
        asyncio.run(die(folder, at))
        os._exit(0)
    return os.waitpid(child, 0)[1]


def main(folder: Path) -> None:
    """Step by step, until a process lives through all of them."""
    asyncio.run(prepare(folder / "before"))
    steps = 0
    while True:
        copy = folder / f"{steps}"
        shutil.copytree(folder / "before", copy)
        ended = forked(copy, steps)
        asyncio.run(look(copy))
        shutil.rmtree(copy)
        if ended == 0:
            break
        assert os.WTERMSIG(ended) == signal.SIGKILL, ended
        steps += 1
    print(steps)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
