"""What the adapter remembers goes after its time, whether anybody asks for it again or not."""

import asyncio
import weakref
from collections.abc import Callable, Coroutine

from adapters.slack.memory import Memory
from adapters.slack.pace import Pace


class Words:
    """Something that can be seen to be gone."""


class Loop(asyncio.SelectorEventLoop):
    """An event loop whose time can be moved on."""

    ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead


def on(loop: Loop, test: Callable[[Loop], Coroutine[None, None, None]]) -> None:
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(test(loop))


def test_a_value_that_is_over_goes_when_another_is_looked_for() -> None:
    async def test(loop: Loop) -> None:
        memory: Memory[Words] = Memory(60, 10)
        memory.put("old", words := Words())
        kept = weakref.ref(words)
        del words
        loop.ahead = 59
        assert memory.get("old") is not None
        loop.ahead = 60
        assert memory.get("new") is None
        assert kept() is None

    on(Loop(), test)


def test_a_channel_is_forgotten_once_its_last_posts_do_not_count() -> None:
    async def test(loop: Loop) -> None:
        pace = Pace()
        await pace.wait("T1", "D1")
        loop.ahead = 5
        await pace.wait("T1", "D2")
        loop.ahead = 8
        await pace.wait("T1", "D3")
        assert list(pace._posts) == [("T1", "D2"), ("T1", "D3")]

    on(Loop(), test)
