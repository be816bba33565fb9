"""How a note gets into a round and out of it: as Haven does it, and two builds that leak on purpose."""

from datetime import timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import text

from benchmarks.linkability.cast import Member, Note
from bot.commands import Appreciate, Like, Send, unpack
from bot.ids import new_id
from bot.model.ask import Actor, Ask, Reply, Say
from bot.model.command import Command
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Message, Paragraph, Plain
from bot.model.place import Person
from bot.model.preferences import Thanks
from bot.store.boxes import EPHEMERAL
from bot.store.database.engine import make_engine, sqlite_at
from bot.store.deliveries.outbox import Outgoing
from bot.testing import World
from bot.testing.player import buttons


class Giving(Protocol):
    """One way to keep notes until the round."""

    name: str

    async def start(self, world: World, where: Path | str) -> None:
        """The process has started."""
        ...

    async def like(self, world: World, person: Member, how: Thanks) -> None:
        """Somebody says how they like to be thanked."""
        ...

    async def give(self, world: World, giver: Member, note: Note) -> None:
        """Somebody gives a note."""
        ...

    async def close(self, world: World) -> None:
        """It is a quarter to four on Friday; afterwards the round is out."""
        ...


class Haven:
    """Haven's own way: the form, the preview, the sealed box, the round."""

    name = "Haven"

    async def start(self, world: World, where: Path | str) -> None:
        """Nothing has to be prepared."""

    async def like(self, world: World, person: Member, how: Thanks) -> None:
        """As they do it in the form."""
        await ask(world, person, Like(thanks=how))

    async def give(self, world: World, giver: Member, note: Note) -> None:
        """Look at it, and send it."""
        shown = await ask(world, giver, Appreciate(to=(note.to,), deed=note.words))
        assert isinstance(shown, Say), f"a preview was expected, not {shown}"
        packed = (unpack(one.does) for one in buttons(shown.message))
        kept = await ask(world, giver, next(one for one in packed if isinstance(one, Send)))
        assert isinstance(kept, Say), f"it was to be kept, not {kept}"

    async def close(self, world: World) -> None:
        """Let the round go out, and the private notes after it."""
        await world.clock.advance(hours=1)


class WithLog(Haven):
    """The same with a write-ahead log beside the boxes, which keeps earlier states: leaks to whoever has the keys."""

    name = "Haven with a write-ahead log"

    async def start(self, world: World, where: Path | str) -> None:
        """Open the file of boxes in the other way."""
        boxes = world.haven.boxes
        await boxes.engine.dispose()
        assert isinstance(where, Path), "only SQLite has such a log of a file"
        boxes.engine = make_engine(sqlite_at(where / EPHEMERAL / "box.db"))


class Queue(Haven):
    """A queue with an autoincrement key, posted in its order: leaks to everybody."""

    name = "autoincrement queue"

    async def start(self, world: World, where: Path | str) -> None:
        """Make the table."""
        on_sqlite = world.store.engine.dialect.name == "sqlite"
        id = "INTEGER PRIMARY KEY AUTOINCREMENT" if on_sqlite else "SERIAL PRIMARY KEY"
        made = f"CREATE TABLE IF NOT EXISTS queue (id {id}, words TEXT)"
        async with world.store.engine.begin() as connection:
            await connection.execute(text(made))

    async def give(self, world: World, giver: Member, note: Note) -> None:
        """Append it."""
        added = text("INSERT INTO queue (words) VALUES (:words)")
        async with world.store.engine.begin() as connection:
            await connection.execute(added, {"words": note.words})

    async def close(self, world: World) -> None:
        """Post the queue."""
        await world.clock.advance(hours=1)
        async with world.store.engine.begin() as connection:
            found = await connection.scalars(text("SELECT words FROM queue ORDER BY id"))
            words = [str(one) for one in found]
            await connection.execute(text("DELETE FROM queue"))
        async with world.store.writing() as work:
            await work.outbox.plan([_outgoing(world, words)])
        await world.haven.jobs.settle()


async def ask(world: World, who: Member, command: Command) -> Reply:
    """Ask something from the channel; what follows from it comes with the next look at the clock."""
    person = Person(workspace=world.team.workspace.ref, ref=who.ref)
    actor = Actor(person=person, locale="en")
    return await world.bot(world.platform_name).ask(
        Ask(at=world.team.channel, actor=actor, command=command)
    )


def _outgoing(world: World, words: list[str]) -> Outgoing:
    blocks = tuple(Paragraph(spans=(Plain(text=one),)) for one in words)
    now = world.clock.now()
    return Outgoing(
        id=new_id(world.store.vault.entropy),
        team=world.team.id,
        workspace=world.team.workspace,
        kind=DeliveryKind.HELLO,
        slot="queue",
        to=world.team.channel,
        act=Post(message=Message(blocks=blocks)),
        due_at=now,
        not_after=now + timedelta(days=1),
    )
