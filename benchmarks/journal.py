"""What sealing a journal costs, beside plain rows and beside Fernet: `python -m benchmarks.journal`.

A journal of 1,000 entries of some 500 characters on SQLite. Plain rows and Fernet are what somebody would write in an
afternoon: one table with the person, the time and the text, in the clear or as a Fernet token (which shows its second).
"""

import asyncio
import json
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import SystemClock
from bot.entropy import SystemEntropy
from bot.model.journal import Asker, Part
from bot.model.place import Person
from bot.store import Store, open_store
from bot.store.database.engine import address_of, make_engine
from bot.store.private.journal import OwnJournal
from bot.store.secrets.sealing import PersonKey
from bot.vault import KeyRing, Vault

ENTRIES = 1_000
RUNS = 7
WORDS = ("What I noticed today was how quiet it got once somebody asked a real question. " * 7)[
    :500
]
ASKER = Asker(platform="bench", person=Person(workspace="acme", ref="ann"))


def per_call(do: Callable[[], object], times: int = 5_000) -> float:
    """Microseconds that one call takes: the median of some runs."""
    found = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        for _ in range(times):
            do()
        found.append((time.perf_counter() - begin) / times * 1e6)
    return statistics.median(found)


async def per_run(do: Callable[[], Awaitable[object]], runs: int = RUNS) -> float:
    """Milliseconds that one run takes: the median of some."""
    found = []
    for _ in range(runs):
        begin = time.perf_counter()
        await do()
        found.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(found)


def line(name: str, unit: str, haven: float, **others: float) -> None:
    """One line of the table: Haven's figure, and how many times the others' it is."""
    ratios = "".join(f"{other:>12.3g} {haven / other:>6.1f}x" for other in others.values())
    print(f"{name:<34}{unit:>4}{haven:>10.3g}{ratios}")


def ciphers() -> None:
    """Sealing and opening one text, without a database."""
    entropy, plain = SystemEntropy(), json.dumps({"parts": [{"words": WORDS}]}).encode()
    key, fernet = PersonKey(1, entropy.token(32)), Fernet(Fernet.generate_key())
    sealed, token = key.seal(entropy, "place", plain), fernet.encrypt(plain)
    line(
        "seal one text",
        "µs",
        per_call(lambda: key.seal(entropy, "place", plain)),
        fernet=per_call(lambda: fernet.encrypt(plain)),
    )
    line(
        "open one text",
        "µs",
        per_call(lambda: key.open("place", sealed)),
        fernet=per_call(lambda: fernet.decrypt(token)),
    )
    print(f"{'bytes at rest':<34}{'':>4}{len(sealed):>10}{len(token):>12}")


@asynccontextmanager
async def a_journal(store: Store, now: timedelta = timedelta()) -> AsyncIterator[OwnJournal]:
    """The journal in a transaction of its own."""
    async with store.writing() as work:
        yield await work.journal.opened_by(ASKER, SystemClock().now() + now)


class Rows:
    """The table of an afternoon, with some way to write a text."""

    def __init__(
        self, engine: AsyncEngine, write: Callable[[bytes], bytes], read: Callable[[bytes], bytes]
    ) -> None:
        self._engine = engine
        self._write = write
        self._read = read

    async def fill(self) -> None:
        """Make the table and keep all entries."""
        async with self._engine.begin() as connection:
            await connection.execute(
                text("CREATE TABLE note (id INTEGER PRIMARY KEY, who TEXT, at TEXT, words BLOB)")
            )
        for number in range(ENTRIES):
            await self.add(number)

    async def add(self, number: int) -> None:
        """Keep one entry."""
        row = {"at": f"2026-03-02T{number:06}", "words": self._write(WORDS.encode())}
        async with self._engine.begin() as connection:
            await connection.execute(
                text("INSERT INTO note (who, at, words) VALUES ('ann', :at, :words)"), row
            )

    async def all(self) -> list[str]:
        """Every text, newest first."""
        async with self._engine.connect() as connection:
            found = await connection.execute(
                text("SELECT words FROM note WHERE who = 'ann' ORDER BY at DESC")
            )
            return [self._read(bytes(words)).decode() for (words,) in found]

    async def delete(self) -> None:
        """Delete the oldest."""
        async with self._engine.begin() as connection:
            await connection.execute(text("DELETE FROM note WHERE id = (SELECT min(id) FROM note)"))


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[tuple[Store, Rows, Rows]]:
    """A filled journal, and both tables."""
    entropy, fernet = SystemEntropy(), Fernet(Fernet.generate_key())
    vault = Vault(KeyRing.parse(KeyRing.generate(entropy.token(32))), entropy)
    store = await open_store(address_of(None, folder), vault, SystemClock(), upgrade=True)
    engines = [make_engine(address_of(f"sqlite:///{folder}/{name}.db", folder)) for name in "pf"]
    plain = Rows(engines[0], lambda one: one, lambda one: one)
    tokens = Rows(engines[1], fernet.encrypt, fernet.decrypt)
    try:
        async with a_journal(store) as journal:
            for _ in range(ENTRIES):
                await journal.add([Part(words=WORDS)])
        await plain.fill()
        await tokens.fill()
        yield store, plain, tokens
    finally:
        await store.close()
        for engine in engines:
            await engine.dispose()


async def journals() -> None:
    """Whole acts on a journal of 1,000 entries, each a transaction."""
    with TemporaryDirectory() as folder:
        async with opened(Path(folder)) as (store, plain, tokens):

            async def every() -> None:
                async with a_journal(store) as journal:
                    assert (await journal.newest(count=ENTRIES)).total >= ENTRIES - RUNS

            async def ten() -> None:
                async with a_journal(store) as journal:
                    await journal.newest(count=10)

            async def search() -> None:
                async with a_journal(store) as journal:
                    await journal.search("quiet question")

            async def add() -> None:
                async with a_journal(store) as journal:
                    await journal.add([Part(words=WORDS)])

            async def delete() -> None:
                async with a_journal(store) as journal:
                    await journal.delete((await journal.newest(count=1)).entries[0].id)

            whole = await per_run(plain.all), await per_run(tokens.all)
            line("read all 1,000", "ms", await per_run(every), plain=whole[0], fernet=whole[1])
            line(
                "list the newest 10 of 1,000",
                "ms",
                await per_run(ten),
                plain=whole[0],
                fernet=whole[1],
            )
            line(
                "search 1,000 for two words",
                "ms",
                await per_run(search),
                plain=whole[0],
                fernet=whole[1],
            )
            line(
                "add one",
                "ms",
                await per_run(add),
                plain=await per_run(lambda: plain.add(0)),
                fernet=await per_run(lambda: tokens.add(0)),
            )
            line(
                "delete one of 1,000, for good",
                "ms",
                await per_run(delete),
                plain=await per_run(plain.delete),
                fernet=await per_run(tokens.delete),
            )


def main() -> None:
    """Print both tables."""
    print(f"{'':<34}{'':>4}{'Haven':>10}{'Fernet':>12} {'Haven':>7}")
    ciphers()
    print(f"\n{'':<34}{'':>4}{'Haven':>10}{'plain':>12} {'Haven':>7}{'Fernet':>11} {'Haven':>7}")
    asyncio.run(journals())


if __name__ == "__main__":
    main()
