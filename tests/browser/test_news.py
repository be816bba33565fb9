"""What the page makes of slow answers: news that comes meanwhile is neither lost nor undone."""

import asyncio

import pytest
from playwright.async_api import Browser, Route, expect

from tests.browser.screen import Screen

HEARS = """
    () => new Promise(ready => {
      const source = new EventSource("events");
      source.onopen = ready;
      window.heard = new Promise(done => { source.onmessage = () => setTimeout(done, 0, true); });
    })
"""
"""The page gets a promise `heard` that is kept once news has arrived; the page's own ears hear it no later."""

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_what_is_said_while_messages_are_on_their_way_is_shown(
    screen: Screen, browser: Browser
) -> None:
    other = await Screen(await browser.new_page()).opened(screen.page.url)
    await screen.visit("kitchen")
    await screen.page.evaluate(HEARS)

    async def slow(route: Route) -> None:
        earlier = await route.fetch()
        await other.write("Meanwhile")
        await screen.page.evaluate("window.heard")
        await route.fulfill(response=earlier)

    await screen.page.route("**/web/messages?at=channel%2Fteam", slow)
    await screen.visit("team")
    await expect(screen.words).to_have_text("Meanwhile")
    await other.page.close()


async def test_who_was_chosen_is_played_however_late_the_page_catches_up(
    browser: Browser, address: str
) -> None:
    screen = Screen(await browser.new_page())
    chosen, caught_up = asyncio.Event(), asyncio.Event()
    asked = 0

    async def slow(route: Route) -> None:
        nonlocal asked
        asked = nth = asked + 1
        if nth == 2:  # the page catches up, and hears of a choice that it does not show yet
            await chosen.wait()
        if nth > 2:  # it is about to show that choice
            await caught_up.wait()
        await route.fulfill(response=await route.fetch())
        if nth == 2:
            await screen.page.evaluate("fetch('clock').then(answer => answer.json())")
            caught_up.set()

    await screen.page.route("**/web/state", slow)
    await screen.opened(address)
    async with screen.page.expect_response("**/web/me"):
        await screen.page.locator(".player", has_text="Ben").click()
    chosen.set()
    await expect(screen.composer).to_have_attribute("placeholder", "Write to #team as Ben")
    await screen.write("/haven skip")
    await expect(screen.private.locator(".blocks")).to_have_text(
        "Only admins of this workspace can do that."
    )
    await screen.page.close()
