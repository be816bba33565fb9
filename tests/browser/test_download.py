"""The page of a link that works once, as a browser shows it: readable on any screen, one file, and then no more."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.commands import Takeout
from bot.testing import a_world
from tests.scenarios.reflecting import keeps

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
ADDRESS = "https://haven.example"


@pytest.mark.parametrize("width", [1440, 390])
async def test_a_journal_is_loaded_once(browser: Browser, tmp_path: Path, width: int) -> None:
    async with a_world(tmp_path, public_url=ADDRESS) as world:
        await keeps(world.ann)
        await world.ann.asks(Takeout())
        url = next(one for one in world.ann.reads.split() if one.startswith(ADDRESS))
        server = await world.haven.serve("127.0.0.1", 0)
        page = await browser.new_page(viewport={"width": width, "height": 600})
        here = url.replace(ADDRESS, f"http://127.0.0.1:{server.port}")
        await page.goto(here)
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
        assert await page.evaluate("document.documentElement.lang") == "en"
        async with page.expect_download() as loading:
            await page.get_by_role("button", name="Load the file").click()
        assert (await loading.value).suggested_filename == "journal.zip"
        again = await page.goto(here)
        assert again is not None
        assert again.status == 404
        assert "used up" in await page.inner_text("main")
        await page.close()
        await server.stop()
