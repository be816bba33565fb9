"""One run: a week in a team with twelve anonymous notes among fifty other things, and what it leaves behind."""

import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random

from sqlalchemy import update

from benchmarks.linkability.cast import NOTES, OTHERS, QUIET, Member, Note, members, notes
from benchmarks.linkability.givings import Giving, ask
from benchmarks.linkability.hosts import Host
from benchmarks.linkability.logged import logged_to
from benchmarks.linkability.watching import Counts, in_metrics, step
from bot.commands import Data, Help, Log, Practice, Rounds, Suggest, read
from bot.library import Library, content_root, load
from bot.model.message import plain
from bot.model.practice import Practice as Kind
from bot.model.preferences import Thanks
from bot.store.tables.rounds import RoundRow
from bot.testing import FakeClock, World, a_world
from bot.words import Words

MOMENTS = ("mid", "closed", "later")
"""When the adversary comes: before the round goes out, right after it, and eight days later."""
FRIDAY = datetime(2026, 3, 6, 15, 40, tzinfo=UTC)
"""Shortly before the round is locked."""
UPKEEPS = 6
LOOKS = 8
"""After so many things the jobs look at the clock."""
ADMIN = Member(ref="ada", handle="ada", name="Ada")
FEWER = Rounds(per_round=10, per_person=5, per_day=10)
"""Caps below what a run gives: an admin who tries to find out how many wait. They hold from the next round on."""
Deed = Callable[[World], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What happened, and what it left behind: a folder for each moment, with the files `log` and `metrics` in it.

    `steps` are what could be counted from outside, by how much it grew with each note.
    """

    people: list[Member]
    given: list[Note]
    posted: list[str]
    steps: list[Counts]
    left: dict[str, Path]

    @property
    def quiet(self) -> list[Member]:
        """Those who did nothing that may be recorded."""
        return self.people[:QUIET]


async def live(host: Host, giving: Giving, seed: int, others: int = OTHERS) -> Story:
    """Let a week pass, with one restart, one checkpoint and one change of the caps at random points, and eight more days."""
    run = _Run(host, giving, seed)
    deeds = ["give"] * NOTES + ["other"] * others + ["upkeep"] * UPKEEPS + ["checkpoint", "caps"]
    run.dice.shuffle(deeds)
    restart = run.dice.randrange(1, len(deeds))
    with logged_to(run.seen / "log"):
        await run.process(1, run.prepare, deeds[:restart])
        await run.process(2, None, deeds[restart:], run.finish)
    left = {moment: host.home / moment for moment in MOMENTS}
    return Story(people=run.people, given=run.given, posted=run.posted, steps=run.steps, left=left)


class _Run:
    def __init__(self, host: Host, giving: Giving, seed: int) -> None:
        self.seen = host.home / "seen"
        self.seen.mkdir(parents=True)
        self.dice = Random(seed)
        self.people = members(self.dice)
        self.given = notes(self.people, self.dice)
        self.posted: list[str] = []
        self.steps: list[Counts] = []
        self._waiting = iter(self.given)
        self._giving = giving
        self._host = host
        self._clock = FakeClock()
        self._seed = seed

    async def process(
        self, start: int, before: Deed | None, deeds: list[str], after: Deed | None = None
    ) -> None:
        """A process from its start to its end."""
        seed = 10 * self._seed + start  # no process has the randomness of another one
        words, library = _content()
        async with a_world(
            self._host.where, clock=self._clock, words=words, library=library, seed=seed
        ) as world:
            await self._giving.start(world, self._host.where)
            if before is not None:
                await before(world)
            for n, deed in enumerate(deeds):
                await self._do(world, deed)
                if n % LOOKS == 0:
                    await world.haven.jobs.settle()
            if after is not None:
                await after(world)

    async def prepare(self, world: World) -> None:
        """Nobody may give too many for this; of those who are thanked, one likes it in private."""
        async with world.store.writing() as work:
            settings = await work.rounds.settings(world.team.id)
            await work.rounds.save(world.team.id, replace(settings, per_day=NOTES))
        async with world.store.engine.begin() as connection:
            await connection.execute(update(RoundRow).values(per_person=NOTES))
        for n, person in enumerate(self.people[QUIET:]):
            await self._giving.like(world, person, Thanks.PUBLIC if n else Thanks.PRIVATE)

    async def finish(self, world: World) -> None:
        """Friday comes, the round goes out, and eight days pass."""
        await self._clock.forward(FRIDAY)
        await self._look(world, "mid")
        await self._giving.close(world)
        self.posted = self._read(world)
        await self._scrape(world)
        await self._look(world, "closed")
        for _ in range(8):
            await self._clock.advance(days=1)
            await world.haven.jobs.tidy()
        await self._scrape(world)
        await self._look(world, "later")

    def _read(self, world: World) -> list[str]:
        """The notes in the order in which they can be read, in the channel and in direct messages."""
        texts = (plain(one.message) for one in world.platform.sent if one.message is not None)
        everything = "\n".join(texts)
        missing = [one for one in self.given if one.words not in everything]
        assert not missing, f"{len(missing)} notes did not come out"
        return sorted((one.words for one in self.given), key=everything.index)

    async def _do(self, world: World, deed: str) -> None:
        """One thing, after a while."""
        self._clock.let_pass(60 * self.dice.randrange(10, 90))
        match deed:
            case "give":
                await self._give(world, next(self._waiting))
            case "caps":
                await ask(world, ADMIN, FEWER)
            case "checkpoint":
                await world.store.tidy()
            case "upkeep":
                await world.haven.jobs.tidy()
            case _:
                await self._other(world)
        await self._scrape(world)

    async def _give(self, world: World, note: Note) -> None:
        before = await self._counts(world)
        await self._giving.give(world, self.people[note.giver], note)
        self.steps.append(step(before, await self._counts(world)))

    async def _counts(self, world: World) -> Counts:
        return await self._host.counts(world) | in_metrics(await world.haven.metrics.page())

    async def _other(self, world: World) -> None:
        """Something that is not anonymous. What may be recorded is done by those who are not quiet."""
        n = self.dice.randrange(len(self.people))
        unrecorded = (Help(), Practice(), Data(), Log())
        recorded = (read("me", {"country": self.dice.choice(["de", "fr", "it"])}), _idea(self.dice))
        command = self.dice.choice([*unrecorded, *(() if n < QUIET else recorded)])
        await ask(world, self.people[n], command)

    async def _scrape(self, world: World) -> None:
        with (self.seen / "metrics").open("ab") as file:
            file.write(f"# {self._clock.now().isoformat()}\n".encode())
            file.write(await world.haven.metrics.page())

    async def _look(self, world: World, moment: str) -> None:
        """Take everything along, the log and the metrics too."""
        to = self._host.home / moment
        await self._host.take(world, to)
        for name in ("log", "metrics"):
            shutil.copy2(self.seen / name, to / name)


@lru_cache
def _content() -> tuple[Words, Library]:
    return Words.load(content_root()), load(content_root())


def _idea(dice: Random) -> Suggest:
    title = f"Ask {dice.randrange(1000)} questions"
    return Suggest(practice=Kind.EMPATHY, title=title, body="Ask before you help.", why="It helps.")
