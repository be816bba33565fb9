"""What somebody does in the playground, and what they see there, in the words of its page."""

from typing import Self

from playwright.async_api import Locator, Page, expect


class Screen:
    """One open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.posts = page.locator("#messages > .message:has(.buttons):not(.private)")
        self.said = page.locator("#messages > .message:has(.blocks):not(.private)")
        self.words = page.locator("#messages .words")
        self.hello = page.locator("#messages > .message", has_text="Hello, I am Haven")
        self.private = page.locator("#messages > .private")
        self.dialog = page.locator("dialog[open]")
        self.composer = page.locator("#composer-text")
        self.problem = page.locator("#composer-text-problem")

    async def opened(self, address: str) -> Self:
        """Go to the page, and wait until people can be played and something stands there."""
        await self.page.goto(address)
        await expect(self.page.locator(".player")).to_have_count(4, timeout=20_000)
        await expect(self.posts).not_to_have_count(0, timeout=20_000)
        return self

    async def write(self, words: str) -> None:
        """Type into the composer and send it."""
        await self.composer.fill(words)
        await self.page.get_by_role("button", name="Send").first.click()

    async def become(self, name: str) -> None:
        """Play somebody else."""
        await self.page.locator(".player", has_text=name).click()
        await expect(self.composer).to_have_attribute("placeholder", f"Write to #team as {name}")

    async def visit(self, name: str) -> None:
        """Turn to another conversation."""
        await self.page.locator(".place", has_text=name).click()
        await expect(self.page.locator("#talk-title")).to_contain_text(name)

    async def leap(self, words: str, outcome: str) -> None:
        """Move the clock, and wait for what the page says happened."""
        await self.page.get_by_role("button", name=words).click()
        await expect(self.page.locator("#clock-outcome")).to_have_text(outcome)

    def error_under(self, field: str) -> Locator:
        """The sentence that the field with this label is described by."""
        return self.dialog.locator(f".field:has(label:text-is('{field}')) .error")
