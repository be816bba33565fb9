"""Slack and Discord keep the contract of typed words: whole reflections in front of the local platforms."""

from contextlib import AbstractAsyncContextManager

from bot.testing import FakeClock
from bot.testing.contract.suite import OnStage
from bot.testing.contract.typing import TypingContract
from tests.contracts.typing_stages import (
    TypingDiscordStage,
    TypingSlackStage,
    a_typing_discord,
    a_typing_slack,
)


class TestSlackOverHttp(OnStage, TypingContract):
    """With signed requests."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[TypingSlackStage]:
        return a_typing_slack(clock)


class TestSlackOverASocket(OnStage, TypingContract):
    """On a WebSocket."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[TypingSlackStage]:
        return a_typing_slack(clock, socket=True)


class TestDiscord(OnStage, TypingContract):
    """With the real library and the real gateway protocol."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[TypingDiscordStage]:
        return a_typing_discord(clock)
