"""Kills a process that changes a box, again and again, and looks what the box holds: `boxes_killing.py FOLDER TIMES`.

It forks instead of starting programs, because a fork is ready in milliseconds. Prints how many steps were done in all.
"""

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.entropy import SystemEntropy
from bot.store import Boxes
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes
from tests.store.boxes_world import ROUND, TEAM

State = list[str]
STEP = 0.006
"""About as many seconds as a step takes."""
MOST = 25
"""Steps that a process does at most before it is killed."""


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Boxes]:
    async with (
        a_store(folder, FakeClock()) as store,
        some_boxes(store, folder, SystemEntropy()) as boxes,
    ):
        yield boxes


def after(n: int, state: State) -> State:
    """What lies in the box after step n: each adds an item, each fifth stirs, each seventh closes the box."""
    if n % 7 == 6:
        return []
    return state if n % 5 == 4 else [*state, str(n)]


async def step(n: int, boxes: Boxes) -> None:
    if n % 7 == 6:
        await boxes.close(TEAM, ROUND)
    elif n % 5 == 4:
        await boxes.stir()
    else:
        await boxes.change(TEAM, ROUND, lambda items: ([*items, str(n).encode()], None))


async def work(folder: Path, first: int, done: int) -> None:
    """Step after step; each that was done is told through the pipe."""
    async with opened(folder) as boxes:
        n = first
        while True:
            await step(n, boxes)
            os.write(done, b".")
            n += 1


def killed(folder: Path, first: int, dice: random.Random) -> int:
    """Start a process, kill it somewhere within a step; how many steps it told of."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        asyncio.run(work(folder, first, tell))
    os.close(tell)
    steps, count = dice.randrange(1, MOST), 0
    while count < steps and os.read(told, 1):
        count += 1
    time.sleep(
        dice.random() * STEP
    )  # no waiting for something: the kill shall hit any part of a step
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while os.read(told, 1):
        count += 1
    os.close(told)
    return count


async def look(folder: Path) -> State:
    """What lies in the box now; Unsealable if it is damaged."""
    async with opened(folder) as boxes:
        return sorted((one.decode() for one in await boxes.read(TEAM, ROUND)), key=int)


def main(folder: Path, times: int) -> None:
    dice = random.Random(12)
    state: State = []
    n = 0
    for _ in range(times):
        for _ in range(killed(folder, n, dice)):
            state, n = after(n, state), n + 1
        found = asyncio.run(look(folder))
        if found != state:  # the step under way was done but not told
            state, n = after(n, state), n + 1
        assert found == state, (n, found, state)
    print(n)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
