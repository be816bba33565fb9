"""Words of a reflection are nowhere to be read: not in any file of the databases, not in payloads, not in logs."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.commands import Entries, Recall, Search, Takeout, Write, pack
from bot.model.errors import Malformed, TryLater, Unknown
from bot.model.news import WordsDeleted, WordsEdited
from bot.testing import World, a_world
from tests.scenarios.reflecting import begins

PLANTED = "marmalade"
WORDS = f"The {PLANTED} was wonderful and I am glad about it."
DARK = f"I want to die, and the {PLANTED} does not help."
DEAD = f"I am so exhausted by the {PLANTED} that I cry every evening."


def readable(folder: Path, *words: str) -> list[str]:
    """The files in which one of the words can be read, in whatever encoding a text may lie there."""
    wanted = [word.encode(how) for word in (PLANTED, *words) for how in ("utf-8", "utf-16-le")]
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    assert {"haven.db", "keys.db"} <= {file.name for file in files}
    return [file.name for file in files if any(one in file.read_bytes() for one in wanted)]


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """Everything that was logged, with what the records carry along."""
    return "\n".join(f"{one.getMessage()} {one.__dict__} {one.exc_text}" for one in caplog.records)


@pytest.fixture
async def lived(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[World]:
    """A world in which the planted word was typed, written, edited, kept, searched for and answered, with trouble."""
    caplog.set_level(logging.DEBUG)
    async with a_world(tmp_path) as world:
        await begins(world.ann)
        for trouble in (TryLater(), Malformed(), Unknown()):
            world.platform.before.append(trouble)
            await world.ann.types(WORDS, message="m1")
            await world.ann.types(DEAD, message="m2")
        await world.ann.asks(Write(words=WORDS))
        await world.ann.presses("Keep")
        await begins(world.ann)
        await world.ann.types(WORDS, message="m3")
        await world.hears(WordsEdited(person=world.ann.person, message="m3", words=WORDS + "!"))
        await world.ann.asks(Entries())
        await world.ann.asks(Search(words=PLANTED))
        await world.ann.asks(Takeout())
        yield world


async def test_no_file_of_either_database_holds_a_word(lived: World, tmp_path: Path) -> None:
    assert readable(tmp_path) == []
    await lived.haven.jobs.tidy()
    assert readable(tmp_path) == []


async def test_no_file_holds_a_word_after_a_card(lived: World, tmp_path: Path) -> None:
    await begins(lived.ann)
    lived.platform.before.append(TryLater())
    await lived.ann.types(DARK)
    assert readable(tmp_path, "findahelpline") == []


async def test_no_log_holds_a_word_or_a_name(
    lived: World, caplog: pytest.LogCaptureFixture
) -> None:
    await lived.ann.types(DARK)
    await lived.ann.asks(Recall(entry="nowhere"))
    await lived.hears(WordsDeleted(person=lived.ann.person, message="m3"))
    assert PLANTED not in logged(caplog)


async def test_no_log_holds_a_word_when_something_breaks(
    lived: World, caplog: pytest.LogCaptureFixture
) -> None:
    async with lived.store.engine.begin() as connection:
        await connection.execute(text("DROP TABLE talk"))
    await lived.ann.types(DARK)
    await lived.ann.asks(Write(words=WORDS))
    assert "broke" in lived.ann.reads or "read or save" in lived.ann.reads
    assert PLANTED not in logged(caplog)


async def test_no_button_on_a_delivery_holds_a_word_or_is_too_long(lived: World) -> None:
    does = [
        button["does"]
        for one in lived.ann.direct
        if one.message is not None
        for block in one.message.model_dump()["blocks"]
        for button in block.get("buttons", ())
    ]
    assert does
    assert not [one for one in does if PLANTED in one or len(one) > 80]


async def test_a_planted_leak_is_caught(
    lived: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with lived.store.engine.begin() as connection:
        await connection.execute(text("UPDATE team SET name = :name"), {"name": WORDS})
    assert readable(tmp_path) != []
    logging.getLogger("bot").info("heard", extra={"key": pack(Write(words=WORDS))})
    assert PLANTED in logged(caplog)
