"""People to turn to, as admins name them and members find them; and a journal taken along."""

import pytest
from playwright.async_api import expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def names_a_contact(screen: Screen) -> None:
    """Ada, who is an admin, names the ombudsperson."""
    await screen.write("/haven contacts")
    await expect(screen.private.last).to_contain_text("This team names nobody yet")
    await screen.private.last.locator("button.primary").click()
    await screen.dialog.locator("#field-label").fill("Olga, ombudsperson")
    await screen.dialog.locator("#field-how").fill("Room 12, or 555 0100")
    await screen.dialog.locator("#field-independent").set_checked(True)
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("Olga, ombudsperson")


async def test_a_contact_that_an_admin_names_is_found_by_everybody(screen: Screen) -> None:
    await names_a_contact(screen)
    await screen.become("Ben")
    await screen.write("/support")
    await expect(screen.private.last).to_contain_text("Olga, ombudsperson")
    await expect(screen.private.last).to_contain_text("555 0100")
    await expect(screen.private.last).to_contain_text("findahelpline.com")


async def test_support_shows_the_numbers_of_another_country(screen: Screen) -> None:
    await screen.write("/support")
    await screen.private.last.get_by_role("button", name="Change country").click()
    await screen.dialog.locator("#field-country").fill("fr")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("3114")


async def test_a_journal_without_an_address_is_taken_along_as_a_private_page(
    screen: Screen,
) -> None:
    await screen.visit("Haven")
    await screen.write("/reflect")
    await screen.write("The demo went well and I am glad.")
    messages = screen.page.locator("#messages > .message.haven")
    await messages.last.get_by_role("button", name="Keep").click()
    await screen.write("/reflect export")
    await expect(messages.last).to_contain_text("It is shown only to you, and I send it nowhere.")
    await expect(messages.last.locator("pre, code").last).to_contain_text("The demo went well")
