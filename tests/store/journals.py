"""Short ways to a journal in tests of the store."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy import text

from bot.model.journal import Asker, Part
from bot.model.place import Person
from bot.store import Store
from bot.store.private.journal import OwnJournal
from bot.store.private.talks import OwnTalks
from tests.store.builders import ANN, NOW

BOB = Person(workspace="acme", ref="bob")


def an_asker(person: Person = ANN) -> Asker:
    """Somebody who asks for their own."""
    return Asker(platform="test", person=person)


@asynccontextmanager
async def a_journal(
    store: Store, person: Person = ANN, *, now: datetime = NOW
) -> AsyncIterator[OwnJournal]:
    """Somebody's journal in a transaction of its own, which is committed at the end."""
    async with store.writing() as work:
        yield await work.journal.opened_by(an_asker(person), now)


@asynccontextmanager
async def some_talks(
    store: Store, person: Person = ANN, *, now: datetime = NOW
) -> AsyncIterator[OwnTalks]:
    """Somebody's conversations in a transaction of its own."""
    async with store.writing() as work:
        yield await work.talks.opened_by(an_asker(person), now)


async def keeps(store: Store, *words: str, person: Person = ANN, now: datetime = NOW) -> list[str]:
    """Somebody keeps an entry for each of some texts; the ids, in that order."""
    async with a_journal(store, person, now=now) as journal:
        return [(await journal.add([Part(words=one)])).id for one in words]


async def reads(store: Store, person: Person = ANN, *, now: datetime = NOW) -> set[str]:
    """The texts of every entry that somebody can read."""
    async with a_journal(store, person, now=now) as journal:
        return {one.words for one in (await journal.newest(count=10_000)).entries}


async def counted(store: Store, table: str) -> int:
    """How many rows a table of the database has."""
    async with store.engine.connect() as connection:
        return int(await connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


async def member_of(store: Store, person: Person = ANN) -> str:
    """The hash that stands for somebody."""
    async with store.reading() as work:
        return work.members.id_of("test", person)
