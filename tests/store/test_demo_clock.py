"""The demo's clock goes on where it was left; where that can not be told, one sentence says what to do."""

from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.demo import kept_offset, place_clock
from bot.model.errors import ConfigError
from bot.store import StoreShelf
from bot.testing import FakeClock
from bot.testing.world import a_store


async def test_the_offset_is_kept(tmp_path: Path) -> None:
    clock = MovableClock()
    async with a_store(tmp_path, FakeClock()) as store:
        await place_clock(store, clock)
        assert await kept_offset(store, clock) == clock.offset


@pytest.mark.parametrize("value", [b"", b"soon", b"nan", b"inf", b"\xff"])
async def test_an_offset_that_can_not_be_read_is_told(tmp_path: Path, value: bytes) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        await StoreShelf(store, "demo", FakeClock()).put("offset", value)
        with pytest.raises(ConfigError, match="start with another folder"):
            await place_clock(store, MovableClock())
