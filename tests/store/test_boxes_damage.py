"""Damage to one box has a name, troubles no other box, and can be left behind."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from bot.cipher import Unsealable
from bot.entropy import SystemEntropy
from bot.model.place import TeamId
from bot.store import Boxes, Store, open_boxes
from bot.store.boxes import EPHEMERAL
from bot.store.boxes.tables import BOX
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes
from bot.vault import KeyRing, Vault
from tests.store.boxes_world import OTHER, ROUND, TEAM, adding, words_in


@pytest.fixture
async def full(boxes: Boxes) -> Boxes:
    """A box with an item for each of two teams."""
    await boxes.change(TEAM, ROUND, adding("ours"))
    await boxes.change(OTHER, ROUND, adding("theirs"))
    return boxes


async def sealed(boxes: Boxes, team: TeamId = TEAM) -> bytes:
    """The ciphertext of a team's box."""
    async with boxes.engine.connect() as connection:
        found = await connection.execute(select(BOX.c.sealed).where(BOX.c.team == team))
    return bytes(found.scalar_one())


async def put(boxes: Boxes, contents: bytes) -> None:
    """Lay something else into the first team's box, behind Haven's back."""
    async with boxes.engine.begin() as connection:
        await connection.execute(update(BOX).where(BOX.c.team == TEAM).values(sealed=contents))


async def lies_damaged(boxes: Boxes) -> None:
    """The first team's box can not be opened, the other one can."""
    with pytest.raises(Unsealable):
        await boxes.read(TEAM, ROUND)
    with pytest.raises(Unsealable):
        await boxes.change(TEAM, ROUND, adding("more"))
    assert await words_in(boxes, OTHER) == ["theirs"]


async def test_a_box_that_was_cut_off_is_named_damaged(full: Boxes) -> None:
    await put(full, (await sealed(full))[:1000])
    await lies_damaged(full)


@pytest.mark.parametrize("contents", [b"", b"\x01", b"\x02" * 100])
async def test_a_box_with_something_else_in_it_is_named_damaged(
    full: Boxes, contents: bytes
) -> None:
    await put(full, contents)
    await lies_damaged(full)


async def test_another_teams_box_does_not_open_as_ours(full: Boxes) -> None:
    await put(full, await sealed(full, OTHER))
    await lies_damaged(full)


async def test_an_earlier_box_does_not_open_under_a_later_key(full: Boxes) -> None:
    before = await sealed(full)
    await full.close(TEAM, ROUND)
    await full.open(TEAM, ROUND)
    await put(full, before)
    await lies_damaged(full)


async def test_stirring_leaves_a_damaged_box_alone_and_says_so_once(
    full: Boxes, caplog: pytest.LogCaptureFixture
) -> None:
    await put(full, b"damaged")
    with caplog.at_level(logging.ERROR):
        await full.stir()
        await full.stir()
    assert [one.getMessage() for one in caplog.records] == [
        "a sealed box can not be opened and is left as it is"
    ]
    assert await sealed(full) == b"damaged"
    await lies_damaged(full)


async def test_a_damaged_box_can_be_closed_and_opened_anew(full: Boxes) -> None:
    await put(full, b"damaged")
    await full.close(TEAM, ROUND)
    await full.open(TEAM, ROUND)
    await full.change(TEAM, ROUND, adding("new"))
    assert await words_in(full) == ["new"]
    assert await words_in(full, OTHER) == ["theirs"]


async def test_a_box_that_vanished_is_told_until_it_was_replaced(full: Boxes) -> None:
    async with full.engine.begin() as connection:
        await connection.execute(delete(BOX).where(BOX.c.team == TEAM))
    assert [str(box) for box in await full.lost()] == ["team-one|round/12"]
    await full.change(TEAM, ROUND, adding("since then"))
    assert [str(box) for box in await full.lost()] == ["team-one|round/12"]
    await full.replace(TEAM, ROUND)
    assert not await full.lost()
    assert await words_in(full) == ["since then"]


async def test_closing_a_box_that_vanished_ends_the_matter(full: Boxes) -> None:
    async with full.engine.begin() as connection:
        await connection.execute(delete(BOX).where(BOX.c.team == TEAM))
    await full.close(TEAM, ROUND)
    assert not await full.lost()


@pytest.fixture
async def without_keys(tmp_path: Path) -> AsyncIterator[Boxes]:
    """Boxes on SQLite whose folder of keys was emptied by somebody."""
    async with (
        a_store(tmp_path, FakeClock()) as store,
        some_boxes(store, tmp_path, SystemEntropy()) as boxes,
    ):
        await boxes.change(TEAM, ROUND, adding("ours"))
        for file in (tmp_path / "ephemeral/keys").iterdir():
            file.unlink()
        yield boxes


async def test_a_box_whose_key_is_gone_is_damaged_and_lost(without_keys: Boxes) -> None:
    with pytest.raises(Unsealable, match="gone"):
        await without_keys.read(TEAM, ROUND)
    assert [str(box) for box in await without_keys.lost()] == ["team-one|round/12"]
    await without_keys.replace(TEAM, ROUND)
    assert await words_in(without_keys) == []
    assert not await without_keys.lost()


K1, K2 = (KeyRing.generate(bytes([n]) * 32).removeprefix("k1:") for n in (1, 2))


async def under(store: Store, where: Path | str, ring: str) -> Boxes:
    """The same boxes, in a process with these master keys."""
    vault = Vault(KeyRing.parse(ring), SystemEntropy())
    folder = where / EPHEMERAL if isinstance(where, Path) else Path(EPHEMERAL)
    process = Store(store.engine, vault, store.clock, store.keys)
    return await open_boxes(process, folder, SystemEntropy())


async def test_after_stirring_the_old_master_key_is_not_needed_any_more(
    store: Store, database: Path | str
) -> None:
    old, both, new = [
        await under(store, database, ring) for ring in (f"k1:{K1}", f"k2:{K2},k1:{K1}", f"k2:{K2}")
    ]
    await old.change(TEAM, ROUND, adding("one"))
    assert [str(box) for box in await both.needing("k1")] == ["team-one|round/12"]
    await both.stir()
    assert (await both.needing("k1"), len(await both.needing("k2"))) == ([], 1)
    assert await words_in(new) == ["one"]
    for boxes in (old, both, new):
        await boxes.dispose()


async def test_without_its_master_key_a_box_stays_as_it_is_and_opens_again_with_it(
    store: Store, database: Path | str
) -> None:
    right, wrong = (
        await under(store, database, f"k1:{K1}"),
        await under(store, database, f"k2:{K2}"),
    )
    await right.change(TEAM, ROUND, adding("one"))
    await wrong.stir()
    with pytest.raises(Unsealable):
        await wrong.read(TEAM, ROUND)
    assert not await wrong.lost()
    assert await words_in(right) == ["one"]
    for boxes in (right, wrong):
        await boxes.dispose()
