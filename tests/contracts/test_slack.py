"""Slack keeps the contract, over HTTP and over Socket Mode, in front of a local Slack that forgives nothing."""

from contextlib import AbstractAsyncContextManager

from bot.testing import FakeClock
from bot.testing.contract.suite import AdapterContract
from tests.contracts.slack_stage import SlackStage, a_stage


class TestSlackOverHttp(AdapterContract):
    """Every claim, with signed requests."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[SlackStage]:
        return a_stage(clock)


class TestSlackOverASocket(AdapterContract):
    """Every claim, on a WebSocket."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[SlackStage]:
        return a_stage(clock, socket=True)
