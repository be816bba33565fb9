"""One's own journal: read, searched, taken along, deleted, kept for a while, and letters that come back."""

import json
import re

import pytest

from bot.commands import Entries, Erase, Forget, KeepFor, Search, Takeout
from bot.model.delivery import DeliveryKind
from bot.model.message import Code
from bot.model.news import PersonLeft
from bot.testing import World
from tests.scenarios.reflecting import GOOD, begins, entries, journal, keeps, labels


async def test_an_empty_journal_says_how_to_begin(world: World) -> None:
    await world.ann.asks(Entries())
    assert world.ann.reads == "Your journal is empty. /reflect opens a page, and Keep puts it here."


async def test_entries_come_newest_first_and_page_by_page(world: World) -> None:
    for number in range(7):
        await keeps(world.ann, f"Entry number {number} of this journal.")
        await world.clock.advance(hours=1)
    first = await journal(world.ann)
    assert re.findall(r"number (\d)", first) == ["6", "5", "4", "3", "2"]
    await world.ann.presses("More")
    assert re.findall(r"number (\d)", world.ann.reads) == ["1", "0"]


async def test_a_long_entry_is_read_as_a_whole_when_asked_for(world: World) -> None:
    await keeps(world.ann, "It went on. " * 100 + "And it ended.")
    assert "And it ended." not in await journal(world.ann)
    await world.ann.presses("Read it all")
    assert "And it ended." in world.ann.reads


async def test_words_are_found_whatever_their_case(world: World) -> None:
    await keeps(world.ann, "The deadline moved.")
    await keeps(world.ann, "The meeting was short.")
    await world.ann.asks(Search(words="DEADLINE"))
    assert "The deadline moved." in world.ann.reads
    assert "meeting" not in world.ann.reads
    await world.ann.asks(Search(words="unicorn"))
    assert world.ann.reads == "No entry has these words."


@pytest.mark.parametrize("form", ["json", "markdown"])
async def test_everything_can_be_taken_along(world: World, form: str) -> None:
    await keeps(world.ann, "The deadline moved.")
    await world.ann.asks(Takeout(form=form))
    text = "".join(one.text for one in world.ann.sees.blocks if isinstance(one, Code))
    assert "The deadline moved." in text
    if form == "json":
        assert json.loads(text)[0]["words"] == "The deadline moved."


async def test_one_entry_can_be_deleted(world: World) -> None:
    await keeps(world.ann)
    await world.ann.asks(Entries())
    await world.ann.presses("Delete")
    assert await entries(world) == 0


async def test_the_whole_journal_can_be_deleted_with_its_key(world: World) -> None:
    await keeps(world.ann)
    await world.ann.asks(Erase())
    assert "with its one entry" in world.ann.reads
    await world.ann.presses("Yes, delete my journal")
    assert await entries(world) == 0
    assert await world.store.keys.held() == set()


async def test_entries_go_when_their_time_is_over(world: World) -> None:
    await world.ann.asks(KeepFor(days="7"))
    await keeps(world.ann)
    await world.clock.advance(days=8)
    await world.haven.jobs.tidy()
    assert await entries(world) == 0


async def test_entries_stay_until_deleted_if_somebody_wants_that(world: World) -> None:
    await world.ann.asks(KeepFor(days="always"))
    await keeps(world.ann)
    world.clock.jump(days=2_000)
    await world.haven.jobs.tidy()
    assert GOOD in await journal(world.ann)


async def test_nobody_reads_or_deletes_anybody_elses(world: World) -> None:
    await keeps(world.ann)
    await world.ann.asks(Entries())
    theirs = world.ann.last
    await world.bob.asks(Entries())
    assert world.bob.reads.startswith("Your journal is empty.")
    for label in ("Read it all", "Delete"):
        world.bob.last = theirs
        await world.bob.presses(label)
        assert world.bob.reads == "That entry is not there any more."
    await world.ada.asks(Search(words="demo"))
    assert world.ada.reads == "No entry has these words."


async def writes_a_letter(world: World, on: str = "2026-04-01") -> None:
    await begins(world.ann)
    await world.ann.types("Dear me, it will have been fine.")
    await world.ann.types("That is all.")
    await world.ann.presses("Letter to myself", on=world.ann.direct[-1])
    await world.ann.fills(on=on)


async def test_a_letter_comes_back_on_its_day_and_stands_in_no_message(world: World) -> None:
    await writes_a_letter(world)
    assert "Wednesday, 1 April 2026" in world.ann.reads
    before = len(world.ann.direct)
    await world.clock.advance(days=31)
    [letter] = world.ann.direct[before:]
    assert letter.delivery.kind is DeliveryKind.LETTER
    assert f"{letter.at:%d.%m. %H:%M}" == "01.04. 16:00"
    assert world.ann.hears == "A letter that you wrote to yourself is here."
    assert labels(letter) == ["Open it", "Support"]
    await world.ann.presses("Open it", on=letter)
    assert "Dear me" in world.ann.reads


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        ("2026-03-02", "over or today"),
        ("2037-03-03", "No letter can come back after"),
        ("soon", "like 2026-12-24"),
    ],
)
async def test_a_day_that_no_letter_can_come_back_on_is_told_under_it(
    world: World, on: str, sentence: str
) -> None:
    await writes_a_letter(world, on)
    assert sentence in world.ann.errors["on"]
    await world.ann.fills(on="2026-03-09")
    assert await entries(world) == 1


async def test_a_letter_whose_entry_was_deleted_does_not_come(world: World) -> None:
    await writes_a_letter(world)
    before = len(world.ann.direct)
    await world.ann.asks(Entries())
    await world.ann.presses("Delete")
    await world.clock.advance(days=40)
    assert len(world.ann.direct) == before


@pytest.mark.parametrize("how", ["forget", "left", "journal"])
async def test_a_letter_of_somebody_who_is_gone_does_not_come(world: World, how: str) -> None:
    await writes_a_letter(world)
    before = len(world.ann.direct)
    if how == "forget":
        await world.ann.asks(Forget(sure=True))
    elif how == "journal":
        await world.ann.asks(Erase(sure=True))
    else:
        await world.hears(PersonLeft(person=world.ann.person))
    await world.clock.advance(days=40)
    assert len(world.ann.direct) == before
