"""What somebody sees when Haven does not answer, forgot them, or gets too much: their words are never lost or doubled."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def troubled(browser: Browser, address: str) -> AsyncIterator[Screen]:
    """The playground in a browser of its own, whose console may complain."""
    context = await browser.new_context()
    page = await context.new_page()
    yield await Screen(page).opened(address)
    await context.close()


async def test_a_direct_message_that_could_not_be_sent_is_in_the_composer_alone(
    troubled: Screen,
) -> None:
    await troubled.visit("Haven")
    await troubled.page.route("**/web/ask", lambda route: route.abort())
    await troubled.write("help")
    await expect(troubled.problem).to_contain_text("Haven does not answer.")
    await expect(troubled.words).to_have_count(0)
    await expect(troubled.composer).to_have_value("help")


async def test_the_complaint_ends_when_haven_answers_again(troubled: Screen) -> None:
    await expect(troubled.posts).to_have_count(1)
    await troubled.page.context.set_offline(True)
    await troubled.write("hello")
    await expect(troubled.problem).to_be_visible()
    await troubled.page.context.set_offline(False)
    await expect(troubled.problem).to_be_hidden()
    await expect(troubled.composer).to_have_value("hello")


async def test_somebody_who_was_forgotten_stays_who_they_are(troubled: Screen) -> None:
    await troubled.become("Ben")
    await troubled.page.context.clear_cookies()
    await troubled.write("/haven skip")
    await expect(troubled.private.locator(".blocks")).to_have_text(
        "Only admins of this workspace can do that."
    )


async def test_too_many_words_are_told_and_kept(troubled: Screen) -> None:
    await troubled.write("x" * 4_002)
    await expect(troubled.problem).to_have_text("That is 2 characters too long. Please shorten it.")
    await expect(troubled.composer).to_have_value("x" * 4_002)
    await troubled.write("x" * 4_000)
    await expect(troubled.words).to_have_text("x" * 4_000)
