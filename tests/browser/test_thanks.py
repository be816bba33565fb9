"""A whole round of thanks as four people live it in the page."""

import pytest
from playwright.async_api import expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

GIVEN = {
    "Ada": "You stayed until the release was out, and explained each step.",
    "Chen": "You asked how the new colleague was doing, and listened.",
    "Dana": "You found the mistake in the invoice before it went out.",
}


async def test_four_people_live_a_round_of_thanks(screen: Screen) -> None:
    await screen.become("Ben")
    await wants_it_in_public(screen)
    for name, deed in GIVEN.items():
        await screen.become(name)
        await thanks(screen, "Ben", deed)
    await screen.leap("+1 week", "6 posts arrived.")
    post = screen.posts.filter(has_text="Round 1")
    await expect(post).to_have_count(1)
    for deed in GIVEN.values():
        await expect(post).to_contain_text(deed)
    await screen.become("Ben")
    await post.get_by_role("button", name="Received").first.click()
    await screen.private.last.get_by_role("button", name="Take it out of the channel").click()
    await expect(post.locator("blockquote")).to_have_count(2)


async def test_the_form_shows_what_will_be_posted_before_anything_is_kept(screen: Screen) -> None:
    await screen.write("/appreciate")
    await screen.dialog.get_by_label("Ben").check()
    await screen.dialog.locator("#field-deed").fill("You fixed the printer.")
    await screen.dialog.locator("#field-effect").fill("Everybody could go home.")
    await screen.dialog.get_by_role("button", name="Look at it first").click()
    await expect(screen.private.last).to_contain_text("What it changed: Everybody could go home.")
    await screen.private.last.get_by_role("button", name="Edit").click()
    await expect(screen.dialog.locator("#field-deed")).to_have_value("You fixed the printer.")


async def test_a_note_can_be_withdrawn_with_its_button(screen: Screen) -> None:
    await thanks(screen, "Ben", "You fixed the printer for everybody.")
    await screen.private.last.get_by_role("button", name="Withdraw").click()
    await expect(screen.private.last).to_contain_text("Withdrawn. Nothing of it is kept.")


async def test_somebody_is_thanked_from_the_menu_of_their_message(screen: Screen) -> None:
    await screen.become("Chen")
    await screen.write("I stayed late and fixed the printer.")
    await screen.become("Ada")
    await screen.words.first.hover()
    await screen.page.get_by_role("button", name="Appreciate this").click()
    await expect(screen.dialog.get_by_label("Chen")).to_be_checked()


async def wants_it_in_public(screen: Screen) -> None:
    """Say that thanks may be shown to all."""
    await screen.write("/haven me")
    await screen.dialog.locator("#field-thanks").select_option("public")
    await screen.dialog.locator("button.primary").click()
    await expect(screen.private.last).to_contain_text("Saved.")


async def thanks(screen: Screen, name: str, deed: str) -> None:
    """Thank somebody in one line, look at it, and send it."""
    await screen.write(f"/appreciate @{name} {deed}")
    await expect(screen.private.last).to_contain_text("This is how it will look")
    await screen.private.last.get_by_role("button", name="Send it all the same").click()
    await expect(screen.private.last).to_contain_text("Kept for the next round")
