"""Discord keeps the contract, in front of a local Discord that forgives nothing."""

from contextlib import AbstractAsyncContextManager

from bot.testing import FakeClock
from bot.testing.contract.suite import AdapterContract
from tests.contracts.discord_stage import DiscordStage, a_stage


class TestDiscord(AdapterContract):
    """Every claim, with the real library and the real gateway protocol."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[DiscordStage]:
        return a_stage(clock)
