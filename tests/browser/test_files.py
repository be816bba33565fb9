"""A journal as files: loaded from the page as it was written, and taken out of the conversation again."""

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.screen import Screen
from tests.browser.test_reflection import GOOD, begun

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_files_of_a_journal_are_loaded_and_deleted_again(screen: Screen) -> None:
    messages = await begun(screen)
    await screen.write(GOOD)
    await messages.last.get_by_role("button", name="Keep").click()
    await screen.write("/reflect export")
    for label in ("Send it to me as a file", "Yes, send the files"):
        await messages.last.get_by_role("button", name=label).click()
    links = screen.page.locator(".file a")
    await expect(links).to_have_text(["journal.md", "journal.json"])
    async with screen.page.expect_download() as loading:
        await links.first.click()
    loaded = await loading.value
    assert loaded.suggested_filename == "journal.md"
    assert GOOD in await asyncio.to_thread(Path(await loaded.path()).read_text, encoding="utf-8")
    await screen.page.get_by_role("button", name="Delete the files here").click()
    await expect(links).to_have_count(0)
