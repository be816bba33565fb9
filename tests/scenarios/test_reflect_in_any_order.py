"""Whatever people do with their reflections, and whatever happens to the process meanwhile: what must hold holds."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import Entries, Reflect
from bot.model.ask import Say
from bot.model.errors import TryLater
from bot.model.message import plain
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.practice import Practice
from bot.testing import FakeClock, World, a_team, a_world
from bot.testing.player import buttons
from tests.scenarios.reflecting import asked, entries, talks

TEXTS = [
    "The demo went well and I am glad.",
    "I am so exhausted that I cry every evening.",
    "I want to die.",
    "stop",
    "later",
    "",
    "meh",
    "Heute war es anstrengend und ich bin müde.",
]
ACTIONS = st.one_of(
    st.tuples(st.just("say"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("say"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("press"), st.integers(0, 4)),
    st.tuples(st.just("reflect"), st.integers(0, 8)),
    st.tuples(st.just("edit"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("take back"), st.just(0)),
    st.tuples(st.just("restart"), st.just(0)),
    st.tuples(st.just("wait"), st.sampled_from([1, 9, 25])),
    st.tuples(st.just("slow"), st.just(0)),
)


class Story:
    """Ann, what she typed, and what must hold after each thing that she does."""

    def __init__(self, world: World, numbers: Iterator[int]) -> None:
        self.world = world
        self.numbers = numbers
        self.typed: list[str] = []

    @property
    def heard(self) -> list[str]:
        said = self.world.ann.direct
        return [plain(one.message) for one in said if one.message is not None]

    async def do(self, what: str, which: int) -> None:
        before = len(self.heard)
        match what:
            case "say":
                await self.says(TEXTS[which])
            case "press":
                await self.presses(which)
            case "reflect":
                await self.world.ann.asks(Reflect(practice=list(Practice)[which]))
            case "edit" if self.typed:
                changed = WordsEdited(
                    person=self.world.ann.person, message=self.typed[-1], words=TEXTS[which]
                )
                await self.world.hears(changed)
            case "take back" if self.typed:
                gone = WordsDeleted(person=self.world.ann.person, message=self.typed.pop())
                await self.world.hears(gone)
                assert len(self.heard) == before, "taken back, and answered"
            case "wait":
                await self.world.clock.advance(hours=which)
                await self.world.haven.jobs.tidy()
                assert len(self.heard) == before, "nobody asked for that"
            case "slow":
                self.world.platform.before.append(TryLater())
            case _:
                pass
        assert all(asked(one) <= 1 for one in self.heard[before:]), "two questions at once"

    async def says(self, words: str) -> None:
        before = len(self.heard)
        self.typed.append(f"story-{next(self.numbers)}")
        await self.world.ann.types(words, message=self.typed[-1])
        if self.world.platform.before or len(self.heard) == before:
            await self.world.clock.advance(hours=1)  # the platform asked to be tried again
        assert len(self.heard) == before + 1, "each thing that is typed is answered once"

    async def presses(self, which: int) -> None:
        if not self.world.ann.direct:
            return
        post = self.world.ann.direct[-1]
        known = [one.label for one in buttons(post.message)]
        kept = await entries(self.world)
        label = known[which % len(known)]
        await self.world.ann.presses(label, on=post)
        if label == "Keep" and isinstance(self.world.ann.last, Say):
            grown = await entries(self.world) - kept
            assert grown == self.world.ann.reads.startswith("Kept")


@settings(max_examples=15, deadline=None)
@given(actions=st.lists(ACTIONS, min_size=4, max_size=12))
async def test_whatever_people_do_each_word_is_answered_once_and_nothing_is_lost(
    actions: list[tuple[str, int]],
) -> None:
    clock, numbers = FakeClock(), count(1)
    team = a_team(clock, days=frozenset())  # no posts come between
    with TemporaryDirectory() as folder:
        for part in _between_restarts(actions):
            async with a_world(Path(folder), clock=clock, team=team) as world:
                story = Story(world, numbers)
                for what, which in part:
                    await story.do(what, which)
                await world.haven.jobs.settle()
        async with a_world(Path(folder), clock=clock, team=team) as world:
            await world.clock.advance(hours=25)
            await world.haven.jobs.tidy()
            assert await talks(world) == 0
            kept = await entries(world)
            await world.ann.asks(Entries())
            assert (kept == 0) == world.ann.reads.startswith("Your journal is empty.")
            assert len(await world.store.keys.held()) == (kept > 0)


def _between_restarts(actions: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    parts: list[list[tuple[str, int]]] = [[]]
    for action in actions:
        if action[0] == "restart":
            parts.append([])
        else:
            parts[-1].append(action)
    return parts
