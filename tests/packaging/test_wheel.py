"""The wheel works alone: installed into an empty environment and started from another folder."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import aiohttp
import pytest

from tests.packaging.alone import environment_of

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.process


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout."""
    out = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out))
    subprocess.run([*build, str(ROOT)], check=True, stdout=subprocess.DEVNULL)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def haven(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program `haven` in an environment of its own."""
    return environment_of(wheel, tmp_path_factory.mktemp("environment")) / "haven"


@dataclass(slots=True)
class Demo:
    """A running demo, as a person has it in a terminal and in a browser."""

    process: asyncio.subprocess.Process
    browser: aiohttp.ClientSession

    async def reads(self, path: str) -> str:
        async with self.browser.get(path) as response:
            assert response.status == 200
            return await response.text()

    async def messages(self) -> list[dict[str, str]]:
        """The messages of the team's channel, once there are any."""
        async with asyncio.timeout(20):
            while True:
                async with self.browser.get("/web/messages?at=channel/team") as response:
                    found: list[dict[str, str]] = (await response.json())["messages"]
                if found:
                    return found

    async def today(self) -> str:
        """The date of the demo's clock."""
        async with self.browser.get("/web/state") as response:
            return str((await response.json())["clock"]["now"])[:10]

    async def is_interrupted(self) -> int | None:
        """Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return await asyncio.wait_for(self.process.wait(), 10)


@asynccontextmanager
async def started(haven: Path, elsewhere: Path) -> AsyncIterator[Demo]:
    ours = ("HAVEN_", "PYTHON")
    process = await asyncio.create_subprocess_exec(
        *(str(haven), "demo", "--port", "0", "--data", str(elsewhere / "data")),
        cwd=elsewhere,
        env={name: value for name, value in os.environ.items() if not name.startswith(ours)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        line = await asyncio.wait_for(process.stdout.readline(), 20)
        cookies = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(line.decode().split()[-1], cookie_jar=cookies) as browser:
            await browser.get("/")  # with the page begins the session
            yield Demo(process=process, browser=browser)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


def in_checkout(folder: str, prefix: str) -> set[str]:
    """The files that are in a folder here, as they must be called in the wheel."""
    names = {path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*.*")}
    return {f"{prefix}/{name.as_posix()}" for name in names if name.suffix != ".pyc"}


def test_content_lies_inside_the_core(wheel: Path) -> None:
    assert in_checkout("content", "bot/content") <= set(ZipFile(wheel).namelist())


def test_the_page_and_the_migrations_are_inside(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    assert in_checkout("adapters/web/static", "adapters/web/static") <= names
    assert in_checkout("bot/store/migrations", "bot/store/migrations") <= names


def test_nothing_else_is_inside(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"bot", "adapters"}


async def test_a_demo_from_another_folder_shows_the_page(haven: Path, tmp_path: Path) -> None:
    async with started(haven, tmp_path) as demo:
        assert "main.js" in await demo.reads("/")


async def test_todays_practice_stands_in_its_channel(haven: Path, tmp_path: Path) -> None:
    async with started(haven, tmp_path) as demo:
        (practice,) = await demo.messages()
        assert practice["plain"]
        assert practice["at"][:10] == await demo.today()


async def test_ctrl_c_ends_it_well(haven: Path, tmp_path: Path) -> None:
    async with started(haven, tmp_path) as demo:
        await demo.messages()
        assert await demo.is_interrupted() == 0


def test_it_tells_its_version(haven: Path, wheel: Path) -> None:
    said = subprocess.run([haven, "--version"], capture_output=True, text=True, check=True).stdout
    assert said.split()[1] == wheel.name.split("-")[1]
