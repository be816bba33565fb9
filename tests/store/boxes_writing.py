"""Adds items to a box as a process of its own: `boxes_writing.py FOLDER NAME TIMES`."""

import asyncio
import sys
from pathlib import Path

from bot.entropy import SystemEntropy
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes
from tests.store.boxes_world import ROUND, TEAM, adding


async def main(folder: Path, name: str, times: int) -> None:
    """One item after the other."""
    async with (
        a_store(folder, FakeClock()) as store,
        some_boxes(store, folder, SystemEntropy()) as boxes,
    ):
        for n in range(times):
            await boxes.change(TEAM, ROUND, adding(f"{name}{n}"))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
