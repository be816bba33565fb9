"""One of many that fails: it is logged without its words, and the others have their turn."""

import logging

import pytest

from bot.jobs.each import each
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
