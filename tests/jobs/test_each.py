"""One of many that fails: it is logged without its words, and the others have their turn."""

import asyncio
import logging

import pytest

from bot.jobs.each import each, in_lines
from bot.model.errors import StoreBusy, StoreDown


class Work:
    """Notes what it is done for, and fails for some."""

    def __init__(self, **fails: Exception) -> None:
        self.done: list[str] = []
        self.fails = fails

    async def __call__(self, one: str) -> None:
        """Fail or note it."""
        if one in self.fails:
            raise self.fails[one]
        self.done.append(one)


async def test_the_others_have_their_turn() -> None:
    work = Work(b=ValueError("secret"))
    assert await each("abc", work, action="test.broken", key=str) == ["b"]
    assert work.done == ["a", "c"]


async def test_the_log_names_which_one_and_holds_no_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    await each("ab", Work(b=ValueError("secret")), action="test.broken", key=str)
    [said] = caplog.records
    assert said.message.startswith("could not be worked on: ValueError in line ")
    assert (vars(said)["action"], vars(said)["key"]) == ("test.broken", "b")
    assert "secret" not in logging.Formatter().format(said)


@pytest.mark.parametrize("trouble", [StoreDown(), StoreBusy()], ids=["down", "busy"])
async def test_trouble_with_the_database_ends_the_turn(trouble: StoreDown) -> None:
    work = Work(b=trouble)
    with pytest.raises(type(trouble)):
        await each("abc", work, action="test.broken", key=str)
    assert work.done == ["a"]


async def test_one_line_does_not_wait_for_another() -> None:
    done: list[str] = []
    free = asyncio.Event()

    async def work(one: str) -> None:
        if one == "a1":
            await asyncio.wait_for(free.wait(), timeout=5)
        done.append(one)
        if one == "b2":
            free.set()

    await in_lines(
        ["a1", "a2", "b1", "b2"], work, line=lambda one: one[0], action="test.broken", key=str
    )
    assert done == ["b1", "b2", "a1", "a2"]


async def test_trouble_with_the_database_in_one_line_ends_the_turn() -> None:
    work = Work(b=StoreDown())
    with pytest.raises(StoreDown):
        await in_lines("abc", work, line=str, action="test.broken", key=str)
    assert work.done == ["a", "c"]
