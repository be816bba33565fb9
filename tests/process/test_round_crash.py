"""Killed before or after any step of the close of a round: no note is lost, and none goes out twice."""

import sys
from pathlib import Path

import pytest

from tests.process.commands import ended, start

pytestmark = pytest.mark.process

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tests" / "process" / "round_killing.py"


async def test_a_round_survives_a_kill_at_every_step_of_its_close(tmp_path: Path) -> None:
    environ = {"PYTHONPATH": str(ROOT)}
    process = await start(sys.executable, str(SCRIPT), str(tmp_path), cwd=tmp_path, env=environ)
    done = await ended(process, within=240)
    assert done.code == 0, done.err
    assert int(done.out) >= 14, (
        "each change of a box and of the database is a step before and after"
    )
