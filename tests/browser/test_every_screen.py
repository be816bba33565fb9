"""On a wide screen and on a telephone, in light and dark: what people set and read fits, and can be read."""

from typing import Literal

import pytest
from playwright.async_api import Browser, Locator, expect

from tests.browser.screen import Screen

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SIZES = ((1440, 900), (390, 844))
TOO_WIDE = """() => [...document.querySelectorAll('dialog[open], .messages .private')].flatMap((frame) => {
    const edge = Math.min(frame.getBoundingClientRect().right, innerWidth) + 1;
    return [...frame.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > edge)
        .map((one) => `${one.tagName} ${one.className}`);
})"""
CONTRAST = """(one) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (colour) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r, g, b]) => [r, g, b]
        .map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
    let under = one;
    while (read(getComputedStyle(under).backgroundColor)[3] < 255 && under.parentElement) under = under.parentElement;
    const [ink, paper] = [getComputedStyle(one).color, getComputedStyle(under).backgroundColor].map(read).map(light);
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
}"""


@pytest.fixture(params=SIZES, ids=["wide", "telephone"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Width and height of the window in pixels."""
    found: tuple[int, int] = request.param
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_set_up_settings_data_and_preview_fit_and_can_be_read(
    browser: Browser, address: str, size: tuple[int, int], theme: Literal["light", "dark"]
) -> None:
    page = await browser.new_page(
        viewport={"width": size[0], "height": size[1]}, color_scheme=theme
    )
    screen = await Screen(page).opened(address)
    for words in ("/haven setup", "/haven me"):
        await screen.write(words)
        await expect(screen.dialog.locator("button.primary")).to_have_count(1)
        assert await page.evaluate(TOO_WIDE) == []
        assert await faint(screen.dialog.locator("label, .hint, .muted, button")) == []
        await screen.dialog.locator("#field-zone").fill("Europe/Berlin")
        await screen.dialog.locator("button.primary").click()
        await expect(screen.dialog).to_have_count(0)
    for words in ("/haven data", "/haven export json", "/haven preview", "/haven log"):
        before = await screen.private.count()
        await screen.write(words)
        await expect(screen.private).to_have_count(before + 1)
        assert await page.evaluate(TOO_WIDE) == []
        assert await faint(screen.private.last.locator("p, li, pre, button, strong")) == []
    await page.close()


async def faint(found: Locator) -> list[str]:
    """The words whose contrast with what is under them is less than WCAG asks of ordinary text."""
    return [
        await one.inner_text()
        for one in await found.all()
        if await one.is_visible() and float(await one.evaluate(CONTRAST)) < 4.5
    ]
