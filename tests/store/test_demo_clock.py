"""The demo's clock goes on where it was left; where that can not be told, one sentence says what to do."""

from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.demo import furnish, kept_offset, place_clock
from bot.entropy import SeededEntropy
from bot.library import content_root
from bot.model.errors import ConfigError
from bot.store import StoreShelf
from bot.testing import FakeClock
from bot.testing.world import a_store
from bot.words import Words


async def test_the_offset_is_kept(tmp_path: Path) -> None:
    clock = MovableClock()
    async with a_store(tmp_path, FakeClock()) as store:
        await place_clock(store, clock)
        await furnish(store, clock, Words.load(content_root()), SeededEntropy(1))
        assert await kept_offset(store, clock) == clock.offset


async def test_a_start_that_was_cut_off_before_the_team_was_made_is_none(tmp_path: Path) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        await place_clock(store, MovableClock())
        assert await kept_offset(store, MovableClock()) is None


@pytest.mark.parametrize("value", [b"", b"soon", b"nan", b"inf", b"\xff"])
async def test_an_offset_that_can_not_be_read_is_told(tmp_path: Path, value: bytes) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        await StoreShelf(store, "demo", FakeClock()).put("offset", value)
        with pytest.raises(ConfigError, match="start with another folder"):
            await place_clock(store, MovableClock())
