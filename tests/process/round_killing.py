"""Kills a process at each step of the close of a round, and looks what became of each note.

`round_killing.py FOLDER` does so on SQLite, `round_killing.py postgresql` on a server of its own. It forks instead of
starting programs, because a fork is ready in milliseconds. Prints at how many steps it was killed.
"""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

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
from bot.store.boxes.keys import Keys
from bot.store.database.engine import BUSY_SECONDS
from bot.store.thanks.sheets import Sheet
from bot.testing import FakeClock, World, a_world
from bot.words import Words
from tests.servers.postgres import running_postgres

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
        self._keys = MortalKeys(self._keys, death)
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


class MortalKeys:
    """Keys of boxes in a process that dies when the box is empty and its key still there, or right after it is gone."""

    def __init__(self, keys: Keys, death: Death) -> None:
        self.of = keys.of
        self.put = keys.put
        self._prune = keys.prune
        self._death = death

    async def prune(self, connection: AsyncConnection) -> None:
        self._death.step()
        await self._prune(connection)
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


Where = Path | str
"""A folder for SQLite, or the URL of a PostgreSQL database."""


async def prepare(where: Where) -> None:
    """A round that is locked, with a note of every kind. Friday, 15:45."""
    async with a_world(where, clock=a_clock(0)) as world:
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


async def die(where: Where, at: int) -> None:
    """Close the round in a process that dies at a step."""
    async with a_world(where, clock=a_clock(103)) as world:
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


async def look(where: Where) -> None:
    """What was planned is sent first; then the round is finished. Each note has its fate, once."""
    async with a_world(where, clock=a_clock(103), seed=3) as world:
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


def forked(where: Where, at: int) -> int:
    """Die in a process of its own; how it ended."""
    child = os.fork()
    if child == 0:
        asyncio.run(die(where, at))
        os._exit(0)
    return os.waitpid(child, 0)[1]


def main(before: Where, copied: Callable[[int], AbstractContextManager[Where]]) -> None:
    """Step by step, until a process lives through all of them."""
    asyncio.run(prepare(before))
    steps = 0
    while True:
        with copied(steps) as where:
            ended = forked(where, steps)
            asyncio.run(look(where))
        if ended == 0:
            break
        assert os.WTERMSIG(ended) == signal.SIGKILL, ended
        steps += 1
    print(steps)


def on_sqlite(folder: Path) -> None:
    """In copies of a folder."""

    @contextmanager
    def copied(n: int) -> Iterator[Path]:
        yield shutil.copytree(folder / "before", folder / f"{n}")
        shutil.rmtree(folder / f"{n}")

    main(folder / "before", copied)


def on_postgresql() -> None:
    """In copies of a database."""
    with running_postgres() as server, server.fresh_database() as before:
        main(before, lambda _: server.fresh_database(before))


if __name__ == "__main__":
    if sys.argv[1] == "postgresql":
        on_postgresql()
    else:
        on_sqlite(Path(sys.argv[1]))
