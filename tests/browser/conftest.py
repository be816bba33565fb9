"""A real demo for each test and one real Chromium for all; any trouble in the browser's console fails the test."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from tests.browser.screen import Screen

CHROMIUM = Path("/usr/bin/chromium")
ROOT = Path(__file__).parents[2]
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest_asyncio.fixture(loop_scope="session")
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Where a demo of the test's own listens."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", "0", "--data", str(tmp_path / "data")),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(20):
            line = (await process.stdout.readline()).decode()
        assert "http://" in line, "the demo did not start: see above"
        yield line.split()[-1] + "web/"
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        await asyncio.wait_for(process.communicate(), 10)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Debian's Chromium; where it is missing, tests are skipped, in CI they fail."""
    if not CHROMIUM.exists():
        reason = f"{CHROMIUM} is not there: apt-get install chromium"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    return str(CHROMIUM)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """One Chromium; each new page in it is a browser of its own, without the cookies of others."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=list(OPTIONS))
        yield started
        await started.close()


@pytest_asyncio.fixture(loop_scope="session")
async def screen(browser: Browser, address: str) -> AsyncIterator[Screen]:
    """The playground as Ada sees it in a browser of her own."""
    page = await browser.new_page(viewport={"width": 1280, "height": 800})
    troubles = watched(page)
    yield await Screen(page).opened(address)
    await page.close()
    assert troubles == []


def watched(page: Page) -> list[str]:
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda said: troubles.append(said.text) if said.type != "log" else None)
    return troubles
