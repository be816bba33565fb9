"""Killed before or after any step of the close of a round: no note is lost, and none goes out twice."""

import os
import sys
from pathlib import Path

import pytest

from tests.process.commands import ended, start
from tests.servers.postgres import PostgresServer

pytestmark = pytest.mark.process

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tests" / "process" / "round_killing.py"


async def test_a_round_survives_a_kill_at_every_step_of_its_close(tmp_path: Path) -> None:
    environ = {"PYTHONPATH": str(ROOT)}
    process = await start(sys.executable, str(SCRIPT), str(tmp_path), cwd=tmp_path, env=environ)
    done = await ended(process, within=240)
    assert done.code == 0, done.err
    assert int(done.out) >= 18, (
        "each change of a box and of the database is a step before and after"
    )


async def test_so_does_one_on_postgresql(postgres: PostgresServer, tmp_path: Path) -> None:
    environ = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}
    process = await start(sys.executable, str(SCRIPT), "postgresql", cwd=tmp_path, env=environ)
    done = await ended(process, within=400)
    assert done.code == 0, done.err
    assert int(done.out) >= 18
