"""Set-up, own settings, own data and the two-week preview, as people meet them in the page."""

import pytest
from playwright.async_api import expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_haven_introduces_itself_before_the_first_practice(screen: Screen) -> None:
    await expect(screen.hello).to_have_count(1)


async def test_a_mistyped_zone_is_told_under_its_field_and_then_saved(screen: Screen) -> None:
    await screen.write("/haven setup")
    await screen.dialog.locator("#field-zone").fill("Berlin")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.error_under("Time zone")).to_have_text(
        "I do not know this time zone. Did you mean Europe/Berlin?"
    )
    await screen.dialog.locator("#field-zone").fill("Europe/Berlin")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("is set up in the zone Europe/Berlin")


async def test_without_a_working_day_nothing_is_saved(screen: Screen) -> None:
    await screen.write("/haven setup")
    boxes = screen.dialog.locator("#field-days input")
    await expect(boxes).to_have_count(7)  # all() alone does not wait for the form
    for box in await boxes.all():
        await box.set_checked(False)
    await screen.dialog.locator("button.primary").click()
    await expect(screen.dialog.locator("#error-days")).to_have_text("Please fill this in.")


async def test_a_channel_that_haven_is_not_in_is_told_under_its_field(screen: Screen) -> None:
    await screen.write("/haven setup")
    await screen.dialog.locator("#field-channel").select_option("board")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.error_under("Channel")).to_contain_text("I can not post there.")


async def test_own_settings_are_there_again_when_the_form_is_opened_next(screen: Screen) -> None:
    await screen.write("/haven me")
    await screen.dialog.locator("#field-quiet_from").fill("18:00")
    await screen.dialog.locator("#field-quiet_to").fill("09:00")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("Saved.")
    await screen.write("/haven me")
    await expect(screen.dialog.locator("#field-quiet_from")).to_have_value("18:00")


async def test_own_data_is_shown_exported_and_deleted(screen: Screen) -> None:
    await screen.become("Ben")
    await screen.write("/haven me")
    await screen.dialog.locator("#field-country").fill("de")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("Saved.")
    await screen.write("/haven data")
    await screen.private.last.get_by_role("button", name="Export as JSON").click()
    await expect(screen.private.last.locator("pre")).to_contain_text('"country": "DE"')
    await screen.write("/haven forget")
    await screen.private.last.get_by_role("button", name="Yes, delete it now").click()
    await expect(screen.private.last).to_contain_text("I hold nothing about you any more.")


async def test_everybody_can_look_at_the_next_two_weeks(screen: Screen) -> None:
    await screen.become("Ben")
    await screen.write("/haven preview")
    await expect(screen.private.last.locator("li")).to_have_count(10)
