"""The demo as a process: it greets, posts, ends when told to, and goes on where it was, even after a kill."""

import signal
import socket
import stat
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.serve import greeting
from tests.process.commands import Demo, a_demo, ended, haven, start

pytestmark = pytest.mark.process


def modes_in(folder: Path) -> dict[str, int]:
    """The rights of everything in a folder, by name."""
    return {one.name: stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}


def folders_in(folder: Path) -> set[str]:
    """The folders in a folder."""
    return {one.name for one in folder.iterdir() if one.is_dir()}


async def time_of(demo: Demo) -> datetime:
    return datetime.fromisoformat((await demo.got("state"))["clock"]["now"])


async def test_todays_practice_stands_in_the_channel_soon_after_the_start(tmp_path: Path) -> None:
    async with a_demo(tmp_path / "data") as demo:
        (post,) = await demo.has(1)
        assert post["plain"]
        now = await time_of(demo)
        assert (now.hour, now.weekday() < 5) == (9, True)


async def test_the_greeting_tells_the_address_the_tunnel_and_how_to_end(tmp_path: Path) -> None:
    async with a_demo(tmp_path / "data") as demo:
        port = demo.address.rstrip("/").rpartition(":")[2]
        left = await demo.ends()
    tunnel, end = left.out.splitlines()
    assert f"ssh -L {port}:127.0.0.1:{port}" in tunnel
    assert end.startswith("Ctrl-C ends it")


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
async def test_it_ends_cleanly_when_it_is_told_to(tmp_path: Path, by: signal.Signals) -> None:
    async with a_demo(tmp_path / "data") as demo:
        await demo.has(1)
        left = await demo.ends(by)
    assert (left.code, left.err) == (0, "")


async def test_it_keeps_everything_in_its_folder_for_its_owner_alone(tmp_path: Path) -> None:
    async with a_demo(tmp_path / "data") as demo:
        await demo.has(1)
        await demo.ends()
    assert list(modes_in(tmp_path)) == ["data"]
    modes = modes_in(tmp_path / "data")
    assert set(modes) >= {"haven.db", "haven.lock", "master.key"}
    folders = folders_in(tmp_path / "data")
    assert modes == {name: 0o700 if name in folders else 0o600 for name in modes}


async def test_a_second_start_goes_on_from_the_kept_clock_with_the_same_posts(
    tmp_path: Path,
) -> None:
    async with a_demo(tmp_path / "data") as demo:
        await demo.has(1)
        await demo.moves("week")
        before, left_at = await demo.has(6), await time_of(demo)
        await demo.ends()
    async with a_demo(tmp_path / "data") as demo:
        assert timedelta() < await time_of(demo) - left_at < timedelta(minutes=5)
        assert await demo.posts() == before
        await demo.moves("week")
        assert (await demo.has(11))[:6] == before


async def test_a_kill_loses_nothing(tmp_path: Path) -> None:
    async with a_demo(tmp_path / "data") as demo:
        await demo.has(1)
        await demo.moves("week")
        before = await demo.has(6)
        assert (await demo.ends(signal.SIGKILL)).code == -signal.SIGKILL
    async with a_demo(tmp_path / "data") as demo:
        assert await demo.posts() == before
        await demo.moves("next")
        assert (await demo.has(7))[:6] == before


async def test_a_folder_is_served_by_one_demo_at_a_time(tmp_path: Path) -> None:
    data = tmp_path / "data"
    async with a_demo(data) as demo:
        for command in (["demo", "--port", "0", "--data", str(data)], ["db", "upgrade"]):
            left = await haven(*command, cwd=tmp_path, env={"HAVEN_DATA_DIR": str(data)})
            assert left.code == 2
            assert left.problems == [
                f"Another Haven runs on {data}: stop it first, or choose another HAVEN_DATA_DIR"
            ]
        assert len(await demo.has(1)) == 1


async def test_a_database_can_be_checked_beside_a_running_demo(tmp_path: Path) -> None:
    data = tmp_path / "data"
    async with a_demo(data) as demo:
        await demo.has(1)
        left = await haven("db", "check", cwd=tmp_path, env={"HAVEN_DATA_DIR": str(data)})
        assert (left.code, left.out) == (0, "The database is fine.\n")


async def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        left = await haven("demo", "--port", str(port), "--data", "data", cwd=tmp_path)
    assert left.code == 2
    assert left.problems == [
        f"Port {port} of 127.0.0.1 is in use by another program: choose another one with "
        "HAVEN_HTTP_PORT, or for the demo with --port (make demo PORT=8471)"
    ]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "haven.example"])
async def test_the_demo_is_for_this_machine_alone(tmp_path: Path, host: str) -> None:
    left = await haven("demo", "--port", "0", cwd=tmp_path, env={"HAVEN_HTTP_HOST": host})
    assert (left.code, left.out) == (2, "")
    assert left.problems == [
        "HAVEN_HTTP_HOST: the demo is for this machine alone; leave it out, "
        "or choose one of 127.0.0.1, ::1, localhost"
    ]
    assert modes_in(tmp_path) == {}


async def test_a_database_without_its_key_gets_no_new_one(tmp_path: Path) -> None:
    async with a_demo(tmp_path / "data") as demo:
        await demo.has(1)
        await demo.ends()
    (tmp_path / "data" / "master.key").unlink()
    left = await haven("demo", "--port", "0", "--data", "data", cwd=tmp_path)
    assert left.problems == [
        "no master key: set HAVEN_MASTER_KEYS, or put the key file back at data/master.key"
    ]
    assert "master.key" not in modes_in(tmp_path / "data")


async def test_a_folder_without_a_name_is_refused(tmp_path: Path) -> None:
    left = await haven("demo", "--port", "0", "--data", "", cwd=tmp_path)
    assert left.code == 2
    assert "name a folder" in left.err
    assert modes_in(tmp_path) == {}


def test_an_address_with_colons_is_told_with_brackets() -> None:
    first, tunnel, _ = greeting("::1", 8470)
    assert first == "Haven's playground: http://[::1]:8470/"
    assert "ssh -L 8470:[::1]:8470 " in tunnel


@pytest.mark.parametrize("blocks", [8, 64, 240, 300])
async def test_where_files_can_not_grow_one_line_says_so_and_nothing_is_damaged(
    tmp_path: Path, blocks: int
) -> None:
    demo = 'ulimit -f "$1" && exec "$0" -m bot demo --port 0 --data data'
    limited = await start("/bin/sh", "-c", demo, sys.executable, str(blocks), cwd=tmp_path)
    left = await ended(limited)
    assert left.code == 2
    (line,) = left.problems
    assert "disk" in line
    async with a_demo(tmp_path / "data") as whole:
        await whole.has(1)
