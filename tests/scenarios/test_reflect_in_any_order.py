"""Whatever people do with their reflections, and whatever happens to the process meanwhile: what must hold holds."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.commands import Entries, Reflect, Search, Write
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
    "rather not",
    "",
    "meh",
    "Heute war es anstrengend und ich bin müde.",
]
ACTIONS = st.one_of(
    st.tuples(st.just("say"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("say"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("write"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("press"), st.integers(0, 4)),
    st.tuples(st.just("press again"), st.integers(0, 40)),
    st.tuples(st.just("reflect"), st.integers(0, 8)),
    st.tuples(st.just("edit"), st.integers(0, len(TEXTS) - 1)),
    st.tuples(st.just("take back"), st.just(0)),
    st.tuples(st.just("restart"), st.just(0)),
    st.tuples(st.just("wait"), st.sampled_from([1, 9, 25])),
    st.tuples(st.just("jump"), st.sampled_from([-2, 3, 11])),
    st.tuples(st.just("slow"), st.just(0)),
)


ENDS = {"Keep", "Delete now", "Stop messages"}
"""Buttons after which a conversation may be gone."""


def numbered(text: str, number: int) -> str:
    """A text that stands nowhere else; commands stay commands, and what is empty stays empty."""
    return f"{text} Number {number}." if text.endswith(".") else text


class Story:
    """Ann, what she typed, and what must hold after each thing that she does.

    `gone` are the numbers of words that she changed or took back. `ended`: what she did last may destroy a conversation.
    """

    def __init__(self, world: World, numbers: Iterator[int], gone: set[str]) -> None:
        self.world = world
        self.numbers = numbers
        self.gone = gone
        self.typed: list[tuple[str, str]] = []
        self.ended = False

    @property
    def heard(self) -> list[str]:
        said = self.world.ann.direct
        return [plain(one.message) for one in said if one.message is not None]

    async def do(self, what: str, which: int) -> None:
        before, under_way, self.ended = len(self.heard), await talks(self.world), False
        if what in ("wait", "jump", "slow"):
            await self.lets_pass(what, which)
        else:
            await self.acts(what, which)
        told = self.heard[before:]
        assert not (told and what in ("wait", "jump", "take back")), "nobody asked for that"
        assert all(asked(one) <= 1 for one in told), "two questions at once"
        carded = any("findahelpline" in one for one in told)
        if not (self.ended or carded or what in ("write", "wait", "jump")):
            assert await talks(self.world) >= under_way, "destroyed, and nobody wanted that"

    async def acts(self, what: str, which: int) -> None:
        match what:
            case "say":
                await self.says(TEXTS[which])
            case "write":
                await self.world.ann.asks(Write(words=TEXTS[which] or " "))
                assert asked(self.world.ann.reads) <= 1
            case "press":
                await self.presses(which, -1)
            case "press again":
                await self.presses(which, which)
            case "reflect":
                await self.world.ann.asks(Reflect(practice=list(Practice)[which]))
            case "edit" if self.typed:
                await self.edits(TEXTS[which])
            case "take back" if self.typed:
                message, words = self.typed.pop()
                self.gone.add(words)
                await self.world.hears(WordsDeleted(person=self.world.ann.person, message=message))

    async def lets_pass(self, what: str, hours: int) -> None:
        match what:
            case "wait":
                await self.world.clock.advance(hours=hours)
                await self.world.haven.jobs.tidy()
            case "jump":
                self.world.clock.jump(hours=hours)
            case "slow":
                self.world.platform.before.append(TryLater())

    async def edits(self, text: str) -> None:
        message, before = self.typed.pop()
        self.gone.add(before)
        self.typed.append((message, numbered(text, next(self.numbers))))
        changed = self.typed[-1][1]
        await self.world.hears(
            WordsEdited(person=self.world.ann.person, message=message, words=changed)
        )
        self.ended = not changed

    async def says(self, text: str) -> None:
        before, number = len(self.heard), next(self.numbers)
        self.typed.append((f"story-{number}", numbered(text, number)))
        message, words = self.typed[-1]
        await self.world.ann.types(words, message=message)
        self.ended = text in ("stop", "later", "rather not") and (text == "stop" or self.emptied)
        if self.world.platform.before or len(self.heard) == before:
            await self.world.clock.advance(hours=1)  # the platform asked to be tried again
        assert len(self.heard) == before + 1, "each thing that is typed is answered once"

    @property
    def emptied(self) -> bool:
        """Whether words were taken back, so that a conversation may be empty."""
        return bool(self.gone)

    async def presses(self, which: int, on: int) -> None:
        if not self.world.ann.direct:
            return
        post = self.world.ann.direct[on % len(self.world.ann.direct)]
        known = [one.label for one in buttons(post.message)]
        kept = await entries(self.world)
        label = known[which % len(known)]
        await self.world.ann.presses(label, on=post)
        self.ended = label in ENDS or (label == "Stop here" and self.emptied)
        if label == "Keep" and isinstance(self.world.ann.last, Say):
            grown = await entries(self.world) - kept
            assert grown == self.world.ann.reads.startswith("Kept")


@settings(max_examples=15, deadline=None)
@example([("reflect", 0), ("say", 0), ("press", 3), ("press", 3)])  # stop here, twice
@example([("reflect", 0), ("say", 0), ("restart", 0), ("press", 2), ("edit", 0)])  # kept
@example([("reflect", 0), ("say", 0), ("press", 2), ("edit", 0), ("restart", 0)])
@given(actions=st.lists(ACTIONS, min_size=4, max_size=12))
async def test_whatever_people_do_each_word_is_answered_once_and_nothing_is_lost(
    actions: list[tuple[str, int]],
) -> None:
    clock, numbers, gone = FakeClock(), count(1_001), set[str]()
    team = a_team(clock, days=frozenset())  # no posts come between
    with TemporaryDirectory() as folder:
        for part in _between_restarts(actions):
            async with a_world(Path(folder), clock=clock, team=team) as world:
                story = Story(world, numbers, gone)
                for what, which in part:
                    await story.do(what, which)
                await world.haven.jobs.settle()
        async with a_world(Path(folder), clock=clock, team=team) as world:
            await world.clock.advance(hours=25 + 24)  # the clock may have been put back
            await world.haven.jobs.tidy()
            assert await talks(world) == 0
            kept = await entries(world)
            for words in {one.partition("Number ")[2] for one in gone if "Number " in one}:
                await world.ann.asks(Search(words=f"Number {words}"))
                assert world.ann.reads == "No entry has these words.", "changed, and still there"
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
