"""How a note gets into a round and out of it: as Haven does it, and two builds that leak on purpose."""

import json
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Protocol

from sqlalchemy import text

from benchmarks.linkability.cast import Note
from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Message, Paragraph, Plain
from bot.store import Boxes
from bot.store.boxes.file_keys import FileKeys
from bot.store.boxes.sealing import Sealer
from bot.store.boxes.tables import ON_SQLITE
from bot.store.engine import make_engine, sqlite_at
from bot.store.outbox import Outgoing
from bot.testing import World

ROUND = "round/1"


class Giving(Protocol):
    """One way to keep notes until the round."""

    name: str

    async def start(self, world: World, folder: Path, dice: Random) -> None:
        """The process has started; the round is open from the first start on."""
        ...

    async def give(self, world: World, note: Note) -> None:
        """Somebody gives a note."""
        ...

    async def close(self, world: World) -> None:
        """The round goes out, and what was kept is destroyed."""
        ...

    async def stop(self) -> None:
        """The process ends."""
        ...


class Sealed:
    """The sealed box, as Haven has it."""

    name = "sealed box"

    def __init__(self) -> None:
        self._boxes: Boxes | None = None
        self._dice = Random()

    async def start(self, world: World, folder: Path, dice: Random) -> None:
        """Open the box of the round."""
        self._boxes, self._dice = await self._made(world, folder), dice
        await self._boxes.open(world.team.id, ROUND)

    async def _made(self, world: World, folder: Path) -> Boxes:
        return world.haven.boxes

    @property
    def boxes(self) -> Boxes:
        """The boxes of the process that runs now."""
        assert self._boxes is not None, "the process has started"
        return self._boxes

    async def give(self, world: World, note: Note) -> None:
        """Put it into the box, which knows nothing of its giver."""
        item = {"id": self._dice.randbytes(16).hex(), "to": note.to, "words": note.words}
        new = json.dumps(item).encode()
        await self.boxes.change(world.team.id, ROUND, lambda items: ([*items, new], None))

    async def close(self, world: World) -> None:
        """Post what lies in the box, shuffled, then destroy it."""
        found = [json.loads(one) for one in await self.boxes.read(world.team.id, ROUND)]
        await post(world, [one["words"] for one in found], self._dice)
        await self.boxes.close(world.team.id, ROUND)

    async def stop(self) -> None:
        """Nothing of its own is open."""


class WithLog(Sealed):
    """The same box in a file with a write-ahead log, which keeps every earlier state: leaks to whoever has the keys."""

    name = "sealed box with a write-ahead log"

    async def _made(self, world: World, folder: Path) -> Boxes:
        home = folder / "leaky"
        (home / "keys").mkdir(parents=True, exist_ok=True)
        engine = make_engine(sqlite_at(home / "box.db"))
        async with engine.begin() as connection:
            for statement in ON_SQLITE:
                await connection.execute(text(statement))
        sealer = Sealer(world.store.vault, world.store.vault.entropy)
        return Boxes(store=world.store, engine=engine, keys=FileKeys(home / "keys"), sealer=sealer)

    async def stop(self) -> None:
        """Let go of the file."""
        await self.boxes.dispose()


class Queue:
    """A queue with an autoincrement key, posted in its order: leaks to everybody."""

    name = "autoincrement queue"

    async def start(self, world: World, folder: Path, dice: Random) -> None:
        """Make the table."""
        async with world.store.engine.begin() as connection:
            await connection.execute(
                text(
                    "CREATE TABLE IF NOT EXISTS queue (id INTEGER PRIMARY KEY AUTOINCREMENT, words TEXT)"
                )
            )

    async def give(self, world: World, note: Note) -> None:
        """Append it."""
        async with world.store.engine.begin() as connection:
            await connection.execute(
                text("INSERT INTO queue (words) VALUES (:words)"), {"words": note.words}
            )

    async def close(self, world: World) -> None:
        """Post the queue."""
        async with world.store.engine.begin() as connection:
            found = await connection.scalars(text("SELECT words FROM queue ORDER BY id"))
            words = [str(one) for one in found]
            await connection.execute(text("DELETE FROM queue"))
        await post(world, words, None)

    async def stop(self) -> None:
        """Nothing of its own is open."""


async def post(world: World, words: list[str], dice: Random | None) -> None:
    """One post with all notes, in random order if there are dice."""
    if dice is not None:
        dice.shuffle(words)
    blocks = tuple(Paragraph(spans=(Plain(text=one),)) for one in words)
    now = world.clock.now()
    outgoing = Outgoing(
        id=new_id(world.store.vault.entropy),
        team=world.team.id,
        workspace=world.team.workspace,
        kind=DeliveryKind.HELLO,
        slot=ROUND,
        to=world.team.channel,
        act=Post(message=Message(blocks=blocks)),
        due_at=now,
        not_after=now + timedelta(days=1),
    )
    async with world.store.writing() as work:
        await work.outbox.plan([outgoing])
    await world.haven.settle()
