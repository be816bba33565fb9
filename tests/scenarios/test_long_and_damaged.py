"""A journal with long pages is shown whole, part by part; entries that can not be read any more are named everywhere."""

import json
from pathlib import Path

import pytest

from bot.commands import Entries, Erase, Parcel, Recall, Takeout
from bot.model.message import Code, Quote, plain
from bot.rules.sheets import ROOM
from bot.testing import World, a_world
from bot.testing.player import Player, buttons
from tests.scenarios.reflecting import begins, entries, keeps

LONG = "The demo * went well and I am glad. " * 100


async def all_parts(player: Player, kind: type[Code] | type[Quote]) -> list[str]:
    """What somebody reads who presses More until there is no more."""
    parts = []
    while True:
        blocks = tuple(one for one in player.sees.blocks if isinstance(one, kind))
        parts.append(plain(player.sees.model_copy(update={"blocks": blocks, "push": None})))
        if "More" not in [one.label for one in buttons(player.sees)]:
            return parts
        await player.presses("More")


@pytest.mark.parametrize("form", ["json", "markdown"])
async def test_no_word_of_long_entries_is_left_out_of_an_export(world: World, form: str) -> None:
    for n in range(3):
        await keeps(world.ann, f"entry {n} {LONG} end {n}", message=f"m{n}")
    await world.ann.asks(Takeout(form=form))
    parts = await all_parts(world.ann, Code)
    whole = "".join(parts)
    assert max(map(len, parts)) <= ROOM
    assert [n for n in range(3) if f"end {n}" in whole] == [0, 1, 2]
    assert form == "markdown" or len(json.loads(whole)) == 3


async def test_a_long_entry_is_read_part_by_part(world: World) -> None:
    await begins(world.ann)
    for n in range(3):
        await world.ann.types(f"entry {n} {LONG} end {n}")
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    await world.ann.asks(Entries())
    await world.ann.presses("Read it all")
    assert "Part 1 of " in world.ann.reads
    parts = await all_parts(world.ann, Quote)
    assert [n for n in range(3) if f"end {n}" in "".join(parts)] == [0, 1, 2]


async def test_a_part_that_is_not_there_any_more_is_the_last_one(world: World) -> None:
    await keeps(world.ann, f"{LONG} end")
    await world.ann.asks(Entries())
    read = next(one for one in buttons(world.ann.sees) if one.label == "Read it all")
    await world.ann.asks(Recall(entry=read.does.split('"')[1], page=99))
    assert world.ann.reads.count("end") == 1


async def damage(world: World, where: str = "") -> None:
    """Cut off what is sealed of entries."""
    async with world.store.engine.begin() as connection:
        await connection.exec_driver_sql(f"UPDATE entry SET sealed = substr(sealed, 1, 40) {where}")


@pytest.mark.parametrize("how", ["pages", "link", "files"])
async def test_what_can_not_be_read_any_more_is_named_in_an_export(
    tmp_path: Path, how: str
) -> None:
    address = "https://haven.example" if how == "link" else None
    async with a_world(tmp_path, public_url=address) as world:
        await keeps(world.ann, "One.", message="m1")
        await keeps(world.ann, "Two.", message="m2")
        await damage(world, "WHERE rowid = (SELECT min(rowid) FROM entry)")
        await world.ann.asks(Parcel(sure=True) if how == "files" else Takeout())
        told = world.ann.hears if how == "files" else world.ann.reads
    assert "One entry can not be read any more." in told


async def test_entries_that_can_not_be_read_are_counted_before_they_are_deleted(
    world: World,
) -> None:
    await keeps(world.ann, "One.", message="m1")
    await keeps(world.ann, "Two.", message="m2")
    await damage(world)
    await world.ann.asks(Erase())
    assert "with its 2 entries" in world.ann.reads
    await world.ann.presses("Yes, delete my journal")
    assert await entries(world) == 0
