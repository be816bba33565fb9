"""A process that is killed leaves the old box or the new one, and nothing of a key that was to go."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.entropy import SystemEntropy
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes
from tests.store.boxes_world import ROUND, TEAM, words_in

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.process


def run(module: str, *arguments: str) -> subprocess.Popen[str]:
    """A program of ours in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.store.{module}", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


async def test_twenty_kills_lose_no_item_and_leave_no_half_box(tmp_path: Path) -> None:
    with run("boxes_killing", str(tmp_path), "20") as killing:
        steps, _ = killing.communicate(timeout=100)
    assert killing.returncode == 0
    assert int(steps) > 40
    async with (
        a_store(tmp_path, FakeClock()) as store,
        some_boxes(store, tmp_path, SystemEntropy()) as boxes,
    ):
        await boxes.close(TEAM, ROUND)
        assert not await boxes.lost()
    assert list((tmp_path / "ephemeral/keys").iterdir()) == []


async def test_two_processes_that_change_one_box_lose_nothing(tmp_path: Path) -> None:
    async with (
        a_store(tmp_path, FakeClock()) as store,
        some_boxes(store, tmp_path, SystemEntropy()) as boxes,
    ):
        await boxes.open(TEAM, ROUND)
        writers = [run("boxes_writing", str(tmp_path), name, "40") for name in ("a", "b")]
        for one in writers:
            with one:
                one.communicate(timeout=100)
            assert one.returncode == 0
        assert await words_in(boxes) == sorted(f"{name}{n}" for name in "ab" for n in range(40))
