"""A whole private reflection, as somebody has it in the page."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

GOOD = "The demo went well and I am glad."
MORE = "My colleague had set it up with me the day before."


async def begun(screen: Screen) -> Locator:
    """Ada turns to her conversation with Haven and asks for a free page there; all messages in it."""
    await screen.visit("Haven")
    await screen.write("/reflect")
    messages = screen.page.locator("#messages > .message.haven")
    await expect(messages.last).to_contain_text("A free page")
    return messages


async def test_a_reflection_is_typed_kept_and_read_again(screen: Screen) -> None:
    messages = await begun(screen)
    await screen.write(GOOD)
    await expect(messages).to_have_count(2)
    await expect(messages.last).to_contain_text("?")
    await screen.write(MORE)
    await expect(messages).to_have_count(3)
    await messages.last.get_by_role("button", name="Keep").click()
    await expect(messages.last).to_contain_text("sealed so that only you can open it")
    await expect(messages).to_have_count(3)
    await screen.write("/reflect list")
    await expect(messages.last).to_contain_text("Your journal: one entry")
    await expect(messages.last).to_contain_text(GOOD)


async def test_a_reflection_is_written_in_the_private_form(screen: Screen) -> None:
    messages = await begun(screen)
    await messages.last.get_by_role("button", name="Write privately").click()
    await screen.dialog.locator("#field-words").fill(GOOD)
    await screen.dialog.locator("button.primary").click()
    await expect(messages.last).to_contain_text("?")
    await expect(screen.words.filter(has_text=GOOD)).to_have_count(0)


async def test_typed_words_stand_there_after_a_reload_and_can_be_changed(screen: Screen) -> None:
    await begun(screen)
    await screen.write(GOOD)
    await screen.page.reload()
    await screen.visit("Haven")
    mine = screen.page.locator("#messages > .message", has_text=GOOD)
    await mine.get_by_role("button", name="Edit").click()
    await screen.page.get_by_label("Your words").fill("It went.")
    await screen.page.get_by_role("button", name="Save").click()
    await expect(screen.words.last).to_have_text("It went.")
    await expect(screen.page.locator("#messages")).to_contain_text("(edited)")


async def test_typed_words_can_be_deleted(screen: Screen) -> None:
    await begun(screen)
    await screen.write(GOOD)
    mine = screen.page.locator("#messages > .message", has_text=GOOD)
    await mine.get_by_role("button", name="Delete").click()
    await expect(mine).to_have_count(0)


async def test_a_card_can_be_hidden(screen: Screen) -> None:
    messages = await begun(screen)
    await screen.write("I want to die.")
    await expect(messages.last).to_contain_text("findahelpline.com")
    await messages.last.get_by_role("button", name="Hide this").click()
    await expect(messages.last).to_contain_text("There is nothing to see here.")
    await expect(screen.page.locator("#messages")).not_to_contain_text("findahelpline.com")


async def test_reflections_come_to_who_asked_for_them(screen: Screen) -> None:
    await screen.write("/haven me")
    await screen.dialog.locator("#field-direct").set_checked(True)
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("Your next reflection comes:")
    await screen.page.get_by_role("button", name="+1 week").click()
    await screen.visit("Haven")
    posts = screen.page.locator("#messages > .message.haven:has(.buttons)")
    await expect(posts.first).to_contain_text(re.compile("Write privately.*Not today.*Support"))
