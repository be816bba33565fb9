"""What people see in the playground, in a real browser on a real demo."""

import pytest
from playwright.async_api import Browser, expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

UNTIL = "Posts come again on"
PRACTICES = {
    "Active listening",
    "Appreciation",
    "Being open",
    "Boundaries",
    "Consistent communication",
    "Empathy",
    "Independence",
    "Quality time",
    "Support",
}


async def test_the_first_practice_stands_in_the_channel(screen: Screen) -> None:
    await expect(screen.posts).to_have_count(1, timeout=5_000)
    await expect(screen.posts.locator(".title")).not_to_be_empty()


async def test_a_button_answers_only_the_one_who_pressed_it(
    screen: Screen, browser: Browser
) -> None:
    other = Screen(await browser.new_page())
    await other.page.goto(screen.page.url)
    await screen.posts.get_by_role("button", name="Why this one").click()
    await expect(screen.private).to_contain_text("Only you can see this")
    await expect(screen.private).to_contain_text("Research:")
    await expect(other.posts).to_have_count(1)
    await expect(other.private).to_have_count(0)
    await other.page.close()


async def test_a_private_reply_can_be_dismissed(screen: Screen) -> None:
    await screen.posts.get_by_role("button", name="Why this one").click()
    await screen.private.get_by_role("button", name="Dismiss").click()
    await expect(screen.private).to_have_count(0)


async def test_a_day_that_is_over_is_an_error_under_its_field(screen: Screen) -> None:
    await screen.write("/haven pause")
    await expect(screen.error_under(UNTIL)).to_have_count(0)
    await screen.dialog.get_by_label(UNTIL).fill("2020-01-01")
    await screen.dialog.get_by_role("button", name="Save").click()
    await expect(screen.error_under(UNTIL)).to_contain_text("That day is over")
    await expect(screen.dialog.get_by_label(UNTIL)).to_be_focused()


async def test_words_in_place_of_a_day_are_an_error_under_its_field(screen: Screen) -> None:
    await screen.write("/haven pause when it rains")
    await expect(screen.error_under(UNTIL)).to_contain_text("Please write the day")
    described = await screen.dialog.get_by_label(UNTIL).get_attribute("aria-describedby")
    assert described is not None
    assert "error-until" in described.split()


async def test_a_right_value_closes_the_form_and_answers_privately(screen: Screen) -> None:
    await screen.write("/haven pause")
    day = await screen.page.evaluate("new Date(Date.now() + 12 * 864e5).toISOString().slice(0, 10)")
    await screen.dialog.get_by_label(UNTIL).fill(day)
    await screen.dialog.get_by_role("button", name="Save").click()
    await expect(screen.dialog).to_have_count(0)
    await expect(screen.private).to_contain_text("Paused until")


async def test_a_script_in_a_message_stays_text(screen: Screen) -> None:
    words = (
        "<script>document.title = 'mine'</script><img src=x onerror=\"document.title = 'mine'\">"
    )
    await screen.write(words)
    await expect(screen.words).to_have_text(words)
    assert await screen.page.locator(".message script, .words img").count() == 0
    await expect(screen.page).to_have_title("#team · Haven playground")


async def test_four_weeks_bring_twenty_posts_without_a_repeat(screen: Screen) -> None:
    await expect(screen.posts).to_have_count(1)
    for week in range(1, 5):
        # After four weeks Haven asks whether to go on; and without a press or an answer the rhythm slows.
        await screen.leap("+1 week", f"{5 if week < 4 else 6} posts arrived.")
        await expect(screen.posts).to_have_count(1 + 5 * week)
    titles = await screen.posts.locator(".title").all_inner_texts()
    notes = await screen.posts.locator(".note").all_inner_texts()
    assert len(set(titles)) == len(titles) >= 20
    assert {note.split(" · ")[0] for note in notes} >= PRACTICES


async def test_a_command_can_be_chosen_and_sent_by_keyboard_alone(screen: Screen) -> None:
    await screen.composer.focus()
    await screen.page.keyboard.type("/prac")
    commands = screen.page.get_by_role("listbox", name="Commands").get_by_role("option")
    await expect(commands).to_have_count(4)
    await screen.page.keyboard.press("ArrowDown")
    await screen.page.keyboard.press("ArrowDown")
    await screen.page.keyboard.press("Tab")
    await expect(screen.composer).to_have_value("/practice why ")
    await screen.page.keyboard.press("Enter")
    await expect(screen.private).to_contain_text("Research:")
    await expect(screen.composer).to_be_focused()


async def test_escape_closes_the_commands_and_keeps_the_words(screen: Screen) -> None:
    await screen.composer.focus()
    await screen.page.keyboard.type("/prac")
    await screen.page.keyboard.press("Escape")
    await expect(screen.page.get_by_role("option")).to_have_count(0)
    await expect(screen.composer).to_have_value("/prac")


async def test_somebody_who_is_no_admin_is_refused_in_one_sentence(screen: Screen) -> None:
    await screen.become("Ben")
    await screen.write("/haven skip")
    await expect(screen.private.locator(".blocks")).to_have_text(
        "Only admins of this workspace can do that."
    )


async def test_a_reload_keeps_the_posts_and_drops_private_replies(screen: Screen) -> None:
    await screen.posts.get_by_role("button", name="Why this one").click()
    await expect(screen.private).to_have_count(1)
    await screen.page.reload()
    await expect(screen.posts).to_have_count(1)
    await expect(screen.private).to_have_count(0)


async def test_answers_stand_in_the_thread_and_are_counted_under_the_post(screen: Screen) -> None:
    await screen.posts.get_by_role("button", name="Answer in a thread").click()
    await expect(screen.page.locator("#thread-text")).to_be_focused()
    await screen.page.keyboard.type("I will try it at noon.")
    await screen.page.keyboard.press("Enter")
    await expect(screen.page.locator("#thread-messages .words")).to_have_text(
        "I will try it at noon."
    )
    await expect(screen.posts.get_by_role("button", name="1 answer")).to_be_visible()


async def test_haven_answers_plain_words_in_its_own_conversation(screen: Screen) -> None:
    await screen.visit("Haven")
    await screen.write("help")
    await expect(screen.said.locator(".title")).to_have_text("What you can ask me")


async def test_a_reply_that_is_longer_than_the_page_is_shown_from_its_beginning(
    screen: Screen,
) -> None:
    await screen.page.set_viewport_size({"width": 1024, "height": 600})
    await screen.page.emulate_media(reduced_motion="reduce")  # no scrolling that takes its time
    await screen.write("/haven frobnicate")
    await expect(screen.private.get_by_text("I do not know “frobnicate”.")).to_be_in_viewport()


@pytest.mark.parametrize("width", [390, 1024, 1440])
async def test_nothing_reaches_over_the_edge(screen: Screen, width: int) -> None:
    await expect(screen.posts).to_have_count(1)
    await screen.write("w" * 400)
    await screen.page.set_viewport_size({"width": width, "height": 800})
    assert await screen.page.evaluate("document.documentElement.scrollWidth") == width
    assert await screen.page.evaluate("scroller.scrollWidth === scroller.clientWidth")
