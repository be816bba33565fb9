"""One run: a week in a team with twelve anonymous notes among fifty other things, and what it leaves behind."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from random import Random

from benchmarks.linkability.cast import NOTES, OTHERS, QUIET, Member, Note, members, notes
from benchmarks.linkability.givings import ROUND, Giving
from benchmarks.linkability.logged import logged_to
from bot.commands import Data, Help, Log, Practice, Suggest, read
from bot.library import Library, content_root, load
from bot.model.message import plain
from bot.model.practice import Practice as Kind
from bot.testing import FakeClock, World, a_world

MOMENTS = ("mid", "closed", "later")
"""When the adversary comes: before the round goes out, right after it, and eight days later."""
UPKEEPS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What happened, and what it left behind: a folder for each moment, with the files `log` and `metrics` in it."""

    people: list[Member]
    given: list[Note]
    posted: list[str]
    left: dict[str, Path]

    @property
    def quiet(self) -> list[Member]:
        """Those who did nothing that may be recorded."""
        return self.people[:QUIET]


async def live(home: Path, giving: Giving, seed: int) -> Story:
    """Let a week pass, with one restart and one checkpoint at random points, and eight more days after it."""
    run = _Run(home, giving, seed)
    deeds = ["give"] * NOTES + ["other"] * OTHERS + ["upkeep"] * UPKEEPS + ["checkpoint"]
    run.dice.shuffle(deeds)
    restart = run.dice.randrange(1, len(deeds))
    with logged_to(run.seen / "log"):
        await run.process(1, deeds[:restart])
        posted = await run.process(2, deeds[restart:], to_the_end=True)
    left = {moment: home / moment for moment in MOMENTS}
    return Story(people=run.people, given=run.given, posted=posted, left=left)


class _Run:
    def __init__(self, home: Path, giving: Giving, seed: int) -> None:
        self.home, self.data, self.seen = home, home / "data", home / "seen"
        self.seen.mkdir(parents=True)
        self.dice = Random(seed)
        self.people = members(self.dice)
        self.given = notes(self.people, self.dice)
        self._waiting = iter(self.given)
        self._giving = giving
        self._clock = FakeClock()
        self._seed = seed

    async def process(self, start: int, deeds: list[str], *, to_the_end: bool = False) -> list[str]:
        """A process from its start to its end; with `to_the_end` it closes the round: what it posted."""
        seed = 10 * self._seed + start  # no process has the randomness of another one
        posted: list[str] = []
        async with a_world(self.data, clock=self._clock, library=_library(), seed=seed) as world:
            await self._giving.start(world, self.data, self.dice)
            try:
                for deed in deeds:
                    await self._do(world, deed)
                if to_the_end:
                    posted = await self._end(world)
            finally:
                await self._giving.stop()
        return posted

    async def _end(self, world: World) -> list[str]:
        self._look("mid")
        await self._giving.close(world)
        posted = _lines(world)
        await self._scrape(world)
        self._look("closed")
        for _ in range(8):
            await self._clock.advance(days=1)
            await world.haven.tidy()
        await self._scrape(world)
        self._look("later")
        return posted

    async def _do(self, world: World, deed: str) -> None:
        """One thing, after a while."""
        self._clock.let_pass(60 * self.dice.randrange(10, 90))
        match deed:
            case "give":
                await self._giving.give(world, next(self._waiting))
            case "checkpoint":
                await world.store.tidy()
            case "upkeep":
                await world.haven.tidy()
            case _:
                await self._other(world)
        await self._scrape(world)

    async def _other(self, world: World) -> None:
        """Something that is not anonymous. What may be recorded is done by those who are not quiet."""
        n = self.dice.randrange(len(self.people))
        player = world.somebody(self.people[n].ref)
        unrecorded = (Help(), Practice(), Data(), Log())
        recorded = (read("me", {"country": self.dice.choice(["de", "fr", "it"])}), _idea(self.dice))
        await player.asks(self.dice.choice([*unrecorded, *(() if n < QUIET else recorded)]))

    async def _scrape(self, world: World) -> None:
        with (self.seen / "metrics").open("ab") as file:
            file.write(f"# {self._clock.now().isoformat()}\n".encode())
            file.write(await world.haven.metrics.page())

    def _look(self, moment: str) -> None:
        """Take everything along: the files as they are, a backup as operators make it, the log, and the metrics."""
        to = self.home / moment
        shutil.copytree(self.data, to, copy_function=shutil.copy2)
        for name in ("log", "metrics"):
            shutil.copy2(self.seen / name, to / name)
        with (
            closing(sqlite3.connect(self.data / "haven.db")) as source,
            closing(sqlite3.connect(to / "backup.db")) as copy,
        ):
            source.backup(copy)


def _lines(world: World) -> list[str]:
    """The round as it stands in the channel, a note a line."""
    (sent,) = (one for one in world.channel.posts if one.delivery.slot == ROUND)
    assert sent.message is not None
    return [one for one in plain(sent.message).split("\n") if one]


@lru_cache
def _library() -> Library:
    return load(content_root())


def _idea(dice: Random) -> Suggest:
    title = f"Ask {dice.randrange(1000)} questions"
    return Suggest(practice=Kind.EMPATHY, title=title, body="Ask before you help.", why="It helps.")
